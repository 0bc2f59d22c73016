package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of the structure that a screen reader follows. Built in reading order while blocks are laid out; a tag that
 * reaches over a page is one tag with content on both.
 */
final class Tag {
    private final Role role;
    private final String detail;
    private final List<Tag> children = new ArrayList<>();

    private Tag(Role role, String detail) {
        this.role = role;
        this.detail = detail;
    }

    static Tag document() {
        return new Tag(Role.DOCUMENT, "");
    }

    Tag add(Role child) {
        return add(child, "");
    }

    /**
     * Adds a child at the end.
     *
     * @param value of the attribute that the role has; empty leaves it out
     */
    Tag add(Role child, String value) {
        Tag tag = new Tag(child, value);
        children.add(tag);
        return tag;
    }

    Role role() {
        return role;
    }

    String detail() {
        return detail;
    }

    List<Tag> children() {
        return children;
    }

    /** The kinds of tag, by their names in ISO 32000-1, 14.8.4, each with the attribute that tells more of it. */
    enum Role {
        DOCUMENT("Document"),
        TITLE("Title"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        P("P"),
        DIV("Div"),
        LIST("L", "List", "ListNumbering"),
        ITEM("LI"),
        ITEM_LABEL("Lbl"),
        ITEM_BODY("LBody"),
        TABLE("Table", "Table", "Summary"),
        ROW("TR"),
        HEAD("TH", "Table", "Scope"),
        CELL("TD");

        private final String code;
        private final String owner;
        private final String attribute;

        Role(String code) {
            this(code, "", "");
        }

        Role(String code, String owner, String attribute) {
            this.code = code;
            this.owner = owner;
            this.attribute = attribute;
        }

        static Role heading(int level) {
            return level == 1 ? H1 : level == 2 ? H2 : H3;
        }

        String code() {
            return code;
        }

        String owner() {
            return owner;
        }

        String attribute() {
            return attribute;
        }
    }
}
