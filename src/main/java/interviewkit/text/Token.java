package interviewkit.text;

/**
 * A word of a text.
 *
 * @param word in lower case, apostrophes straight; {@code c++} and {@code c#} keep their signs
 * @param span where it stands
 */
public record Token(String word, Span span) {}
