package interviewkit.plan;

import interviewkit.library.Audience;
import interviewkit.library.Question;
import interviewkit.library.QuestionType;
import interviewkit.library.RoleFamily;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ties a question on a general strength to the work that the posting is about: "Take it, if you can, from a campaign report or a
 * test of two pages." Without it such a question fits any job, and its answers tell little about this one.
 */
final class StoryPlace {
    private static final String SENTENCE = "%s Take it, if you can, from %s.";

    /** What can be said in one breath: kit rule K14 allows 45, and "30-bed" may be read as two words. */
    private static final int MOST_WORDS = 43;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final RoleFamily family;

    StoryPlace(RoleFamily family) {
        this.family = family;
    }

    /** The question with the place where a story lies; as it is where there is none, or no breath for it. */
    String in(String ask, Question question, String competency) {
        return Optional.ofNullable(family.stories().get(competency))
                .filter(place ->
                        question.type() == QuestionType.PAST_BEHAVIOUR && question.audience() != Audience.ENTRY)
                .map(place -> SENTENCE.formatted(ask, place))
                .filter(whole -> SPACES.split(whole).length <= MOST_WORDS)
                .orElse(ask);
    }
}
