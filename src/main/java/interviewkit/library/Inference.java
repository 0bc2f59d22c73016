package interviewkit.library;

import java.util.List;

/**
 * A competency that a role needs although its posting may not say so.
 *
 * @param families the role families that it holds for
 * @param competency what is implied
 * @param because the reason, for the hiring manager
 * @param signs words of the posting that imply it, to be quoted
 */
public record Inference(String id, List<String> families, String competency, String because, List<String> signs) {
    public Inference {
        families = List.copyOf(families);
        signs = List.copyOf(signs);
    }
}
