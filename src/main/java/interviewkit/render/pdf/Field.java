package interviewkit.render.pdf;

/**
 * Something to fill in, wherever it stands.
 *
 * @param name unique within the document; the marks of one choice share theirs
 * @param value what a mark stands for; empty where there are words to write
 * @param tag what it belongs to in the structure
 */
record Field(String name, String value, Tag tag) {
    static Field text(String name, Tag tag) {
        return new Field(name, "", tag);
    }

    /**
     * A field on its page.
     *
     * @param page from 1
     */
    record Place(Field field, int page, Rect rect) {}
}
