package interviewkit.render.docx;

import interviewkit.document.Block.Panel.Tone;
import interviewkit.document.Block.Table;

/** The styles of tables and of panels, which are tables of one cell; see {@link TableStyles} for what they look like. */
enum TableStyle {
    RULED("KitRuled", "Kit Ruled"),
    GRID("KitGrid", "Kit Grid"),
    FACTS("KitFacts", "Kit Facts"),
    BRIEF("KitBrief", "Kit Brief"),
    SCRIPT("KitScript", "Kit Script"),
    NOTE("KitNote", "Kit Note"),
    CAUTION("KitCaution", "Kit Caution"),
    FORM("KitForm", "Kit Form"),
    /** A form whose cells stand beside each other. */
    BLANKS("KitBlanks", "Kit Blanks");

    private final String id;
    private final String title;

    TableStyle(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** What tables name it by. */
    String id() {
        return id;
    }

    /** What Word calls it. */
    String title() {
        return title;
    }

    static TableStyle of(Table.Look look) {
        return switch (look) {
            case RULED -> RULED;
            case GRID -> GRID;
            case FACTS -> FACTS;
        };
    }

    static TableStyle of(Tone tone) {
        return switch (tone) {
            case BRIEF -> BRIEF;
            case SCRIPT -> SCRIPT;
            case NOTE -> NOTE;
            case CAUTION -> CAUTION;
        };
    }
}
