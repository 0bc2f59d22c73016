package interviewkit.plan;

import interviewkit.posting.Item;
import java.util.Optional;

/**
 * Something that the loop does not assess.
 *
 * @param item the posting's item, where it is about one
 * @param what what is not assessed
 * @param why the reason, and what is done instead
 */
public record NotAssessed(Optional<Item> item, String what, String why) {}
