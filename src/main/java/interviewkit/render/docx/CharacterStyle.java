package interviewkit.render.docx;

import interviewkit.document.Run.Mark;
import java.util.Optional;

/** The styles of words; what each looks like stands in {@link StyleSheet}. */
enum CharacterStyle {
    STRONG("Strong", "Strong"),
    EMPHASIS("Emphasis", "Emphasis"),
    MUTED("Muted", "Muted"),
    /** Word has a paragraph style of the name "Quote", so this one cannot have it. */
    QUOTE("QuoteChar", "Quote Char"),
    MUST("Must", "Must"),
    BONUS("Bonus", "Bonus"),
    INFERRED("Inferred", "Inferred"),
    VERIFY("Verify", "Verify"),
    DUTY("Duty", "Duty"),
    BOX("Box", "Box"),
    PLACEHOLDER("PlaceholderText", "Placeholder Text"),
    /** Underlined tabs, for a pen to write on. */
    WRITING_RULE("WritingRule", "Writing Rule"),
    /** What somebody filled in. */
    ANSWER("Answer", "Answer");

    private final String id;
    private final String title;

    CharacterStyle(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** What words name it by. */
    String id() {
        return id;
    }

    /** What Word calls it. */
    String title() {
        return title;
    }

    static Optional<CharacterStyle> of(Mark mark) {
        return switch (mark) {
            case PLAIN -> Optional.empty();
            case STRONG -> Optional.of(STRONG);
            case EMPHASIS -> Optional.of(EMPHASIS);
            case MUTED -> Optional.of(MUTED);
            case QUOTE -> Optional.of(QUOTE);
            case MUST -> Optional.of(MUST);
            case BONUS -> Optional.of(BONUS);
            case INFERRED -> Optional.of(INFERRED);
            case VERIFY -> Optional.of(VERIFY);
            case DUTY -> Optional.of(DUTY);
        };
    }
}
