package interviewkit.team;

import interviewkit.library.Anchors;
import interviewkit.library.Audience;
import interviewkit.library.Axis;
import interviewkit.library.Competency;
import interviewkit.library.Probe;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import interviewkit.library.yaml.OneOf;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A value of the company, with questions of its own.
 *
 * @param id for ever: scorecards carry it
 * @param meaning what people who hold it do
 * @param areas of the library, for the rounds that are at home in them; the best first
 * @param background for an interviewer who is new to the company
 * @param questions about past behaviour; a loop asks one of them, the next set the next one
 */
public record TeamValue(
        String id,
        String name,
        String meaning,
        Optional<List<String>> areas,
        Optional<List<String>> background,
        List<TeamQuestion> questions) {
    static final int USUAL_MINUTES = 10;
    private static final List<String> USUAL_AREAS = List.of("integrity", "ownership", "collaboration");
    private static final List<String> EQUIVALENTS =
            List.of("Work of any kind in which this showed, paid or not, in this trade or another.");

    /** @throws IllegalArgumentException where a text is empty */
    Competency competency() {
        return new Competency(
                Competency.VALUE + id,
                name,
                areas.orElse(USUAL_AREAS),
                meaning,
                "",
                Map.of(),
                List.of(),
                new Competency.PassingProbe(questions.get(0).ask(), meaning),
                background.orElse(List.of()),
                EQUIVALENTS,
                Map.of(),
                Map.of(),
                IntStream.range(0, questions.size()).mapToObj(this::question).toList(),
                new Competency.Examples(List.of(), List.of()));
    }

    /** All questions of a value may stand in for its first one. */
    private Question question(int place) {
        Optional<String> first =
                place == 0 ? Optional.empty() : Optional.of(questions.get(0).id());
        return questions.get(place).question(first);
    }

    /**
     * A question on a value.
     *
     * @param adversity whether it asks about failure or difficulty
     * @param axis what the anchors climb along
     * @param anchors one for each of the five levels
     */
    public record TeamQuestion(
            String id,
            Optional<Integer> minutes,
            Optional<Boolean> adversity,
            String ask,
            List<TeamProbe> probes,
            List<String> strong,
            List<String> weak,
            @OneOf(Axis.class) Optional<String> axis,
            @OneOf(AnchorLevel.class) Map<String, String> anchors) {

        private Question question(Optional<String> first) {
            return new Question(
                    id,
                    QuestionType.PAST_BEHAVIOUR,
                    Audience.ANYONE,
                    minutes.orElse(USUAL_MINUTES),
                    adversity.orElse(false),
                    first,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    ask,
                    probes.stream().map(TeamProbe::probe).toList(),
                    strong,
                    weak,
                    new Anchors(id, axis.map(Axis::of).orElse(Axis.COMPLEXITY), levels()));
        }

        private List<String> levels() {
            return Arrays.stream(AnchorLevel.values())
                    .map(level -> anchors.getOrDefault(level.word(), ""))
                    .toList();
        }
    }

    /** A follow-up, and what it brings out. */
    public record TeamProbe(@OneOf(Probe.Purpose.class) String purpose, String ask) {
        private Probe probe() {
            return new Probe(Probe.Purpose.of(purpose), ask);
        }
    }

    /** The levels that every question has an anchor for. */
    public enum AnchorLevel {
        FAR_BELOW("1"),
        BELOW("2"),
        MEETS("3"),
        ABOVE("4"),
        FAR_ABOVE("5");

        private final String word;

        AnchorLevel(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
