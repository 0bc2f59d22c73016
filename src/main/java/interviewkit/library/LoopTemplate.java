package interviewkit.library;

import java.util.List;
import java.util.Map;

/**
 * The rounds that a family of roles goes through.
 *
 * @param families ids of the role families that it serves
 * @param variants ids of the rounds, in order, by variant: {@code short}, {@code standard}, {@code thorough}
 * @param panels variants whose interviews are held by two people, each with an own scorecard
 * @param decision the rules of the debrief, in order
 */
public record LoopTemplate(
        String id,
        String name,
        List<String> families,
        Map<String, List<String>> variants,
        List<String> panels,
        List<String> decision) {
    public LoopTemplate {
        families = List.copyOf(families);
        variants = Sorted.copyOf(variants);
        panels = List.copyOf(panels);
        decision = List.copyOf(decision);
        if (!variants.containsKey("standard")) {
            throw new IllegalArgumentException("loop %s has no standard variant".formatted(id));
        }
    }
}
