package interviewkit.render.docx;

/** The paragraph styles that a page is made of; what each looks like stands in {@link StyleSheet}. */
enum ParagraphStyle {
    NORMAL("Normal", "Normal"),
    TITLE("Title", "Title"),
    SUBTITLE("Subtitle", "Subtitle"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    LEAD("Lead", "Lead"),
    ASK("Ask", "Ask"),
    SMALL("Small", "Small"),
    LIST_BULLET("ListBullet", "List Bullet"),
    TABLE_TEXT("TableText", "Table Text"),
    TABLE_HEAD("TableHead", "Table Head"),
    TABLE_SUM("TableSum", "Table Sum"),
    TABLE_BULLET("TableBullet", "Table Bullet"),
    PANEL_TITLE("PanelTitle", "Panel Title"),
    CAUTION_TITLE("CautionTitle", "Caution Title"),
    PANEL_TEXT("PanelText", "Panel Text"),
    SCRIPT_TEXT("ScriptText", "Script Text"),
    FORM_TITLE("FormTitle", "Form Title"),
    LEVEL_NUMBER("LevelNumber", "Level Number"),
    LEVEL_LABEL("LevelLabel", "Level Label"),
    OPTION("Option", "Option"),
    TICK("Tick", "Tick"),
    FIELD_LABEL("FieldLabel", "Field Label"),
    FIELD("Field", "Field"),
    /** Air between tables, which Word would join to one otherwise. */
    GAP("Gap", "Gap"),
    HEADER("Header", "header"),
    FOOTER("Footer", "footer");

    private final String id;
    private final String title;

    ParagraphStyle(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** What paragraphs name it by. */
    String id() {
        return id;
    }

    /** What Word calls it; for the styles that Word knows itself, exactly Word's name. */
    String title() {
        return title;
    }

    static ParagraphStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }
}
