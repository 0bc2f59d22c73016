package interviewkit.plan;

import interviewkit.library.Audience;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import interviewkit.library.RoleFamily;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ties a question on a general strength to the work that the posting is about: "Take it, if you can, from a campaign report or a
 * test of two pages." Without it such a question fits any job, and its answers tell little about this one.
 */
final class StoryPlace {
    /** The second is for long questions. */
    private static final List<String> SENTENCES = List.of("%s Take it, if you can, from %s.", "%s Ideally from %s.");

    /** Where to begin, or what else it might be about: a last sentence that makes room. */
    private static final Pattern AN_AID =
            Pattern.compile("(?<=[.?]) (?:Start|Begin|It may have been|It can be) [^.?]*\\.$");

    private final RoleFamily family;

    StoryPlace(RoleFamily family) {
        this.family = family;
    }

    /** The question with the place where a story lies; as it is where there is none, or no breath for it.
     * Where both are too long, the sentence that says where to begin gives way. */
    String in(String ask, Question question, String competency) {
        return Optional.ofNullable(family.stories().get(competency))
                .filter(place ->
                        question.type() == QuestionType.PAST_BEHAVIOUR && question.audience() != Audience.ENTRY)
                .flatMap(place -> Stream.of(ask, AN_AID.matcher(ask).replaceFirst(""))
                        .flatMap(asked -> SENTENCES.stream().map(sentence -> sentence.formatted(asked, place)))
                        .filter(Breath::holds)
                        .findFirst())
                .orElse(ask);
    }
}
