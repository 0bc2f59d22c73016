package interviewkit.lint;

import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.Question;
import interviewkit.library.QuestionPattern;
import interviewkit.library.yaml.Outline;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A library together with the files that it was read from, so that what is wrong can be shown where it stands. */
final class Content {
    private final Library library;
    private final Map<String, Outline> files;
    private final Map<String, Outline> competencies = new TreeMap<>();
    private final List<String> words;
    private final QuestionLint.Places places;

    /** Competencies that stand in no file of their own. */
    Content(Library library, QuestionLint.Places places) {
        this.library = library;
        this.words = List.of();
        this.files = Map.of();
        this.places = places;
    }

    /**
     * @param files by path in the folder
     * @param words that the writers know to be right
     */
    Content(Library library, Map<String, Outline> files, List<String> words) {
        this.library = library;
        this.words = List.copyOf(words);
        this.files = files;
        this.places = (competency, steps) -> competencies.get(competency.id()).at(steps);
        files.forEach((path, outline) -> {
            if (path.startsWith("competencies/")) {
                outline.text("id").ifPresent(id -> competencies.put(id, outline));
            }
            if (path.startsWith("patterns/")) {
                outline.text("id").ifPresent(id -> competencies.put(QuestionPattern.WRITTEN + id, outline));
            }
        });
    }

    Library library() {
        return library;
    }

    List<String> words() {
        return words;
    }

    /** The competencies, and those that patterns write. */
    List<Competency> competencies() {
        return Stream.concat(
                        library.competencies().stream(),
                        library.patterns().stream().map(QuestionPattern::competency))
                .toList();
    }

    /** Where something stands in a file of a given path. */
    String at(String path, Object... steps) {
        return files.get(path).at(steps);
    }

    String at(Competency competency, Object... steps) {
        return places.at(competency, steps);
    }

    /** A question in its place. */
    record Placed(Content content, Competency competency, Question question, int index) {
        String at(Object... steps) {
            return content.at(
                    competency,
                    Stream.concat(Stream.of("questions", index), Arrays.stream(steps))
                            .toArray());
        }

        String id() {
            return competency.questionId(question);
        }
    }

    Stream<Placed> questions() {
        return competencies().stream().flatMap(this::questions);
    }

    Stream<Placed> questions(Competency competency) {
        return IntStream.range(0, competency.questions().size())
                .mapToObj(
                        i -> new Placed(this, competency, competency.questions().get(i), i));
    }

    /** An anchor in its place; one that several questions share comes once. */
    record PlacedAnchor(Content content, Competency competency, String group, int level, String text) {
        String at() {
            return content.at(competency, "anchors", group, level);
        }
    }

    Stream<PlacedAnchor> anchors() {
        return competencies().stream().flatMap(this::anchors);
    }

    private Stream<PlacedAnchor> anchors(Competency competency) {
        return competency.questions().stream()
                .map(Question::anchors)
                .distinct()
                .flatMap(anchors -> IntStream.rangeClosed(1, anchors.levels().size())
                        .mapToObj(level ->
                                new PlacedAnchor(this, competency, anchors.id(), level, anchors.level(level))));
    }
}
