package interviewkit.mapping;

import interviewkit.library.Advice;

/**
 * Wording that the hiring manager should know about.
 *
 * @param words the item's words that it is about
 */
public record AdviceFound(Advice advice, String words) {

    /** What is the matter, with the words in place. */
    public String says() {
        return advice.says().replace("{words}", words);
    }
}
