package interviewkit.mapping;

import interviewkit.library.VerificationGuide;

/**
 * A fact that an item demands, to be verified and never scored.
 *
 * @param words the item's words that state it
 */
public record FactFound(VerificationGuide guide, String words) {}
