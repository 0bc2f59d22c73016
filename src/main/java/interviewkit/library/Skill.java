package interviewkit.library;

import java.util.List;

/**
 * A named tool, technique, standard or method.
 *
 * @param spellings other ways of writing it
 * @param competency the competency that it belongs to
 * @param gloss what it is, in one line
 * @param equivalents what counts as the same experience
 * @param caseSensitive whether it must be written as given, because it is also a common word
 */
public record Skill(
        String name,
        List<String> spellings,
        String competency,
        String gloss,
        List<String> equivalents,
        boolean caseSensitive) {
    public Skill {
        spellings = List.copyOf(spellings);
        equivalents = List.copyOf(equivalents);
    }
}
