package interviewkit.plan;

import interviewkit.text.Span;

/**
 * Words of the posting that imply something which it does not say.
 *
 * @param item id of the item that they stand in; empty where they stand in its title or its context
 * @param quote the whole line or sentence around them, word for word
 */
public record Sign(String item, String quote, Span span) {}
