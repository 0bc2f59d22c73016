package interviewkit.render.docx;

import interviewkit.document.Block.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes content controls into the open paragraph: what can be filled in on a screen. Each is known by its field's name
 * (see {@link ControlName}). An empty one shows nothing but room, so that the printed page says only what the document
 * says.
 */
final class Controls {
    /** Word shows at most so many characters of a control's title. */
    private static final int LONGEST_TITLE = 64;

    private static final String ROOM = "\u00A0".repeat(16);

    private final XmlWriter xml;
    private final String language;
    private final String dates;
    private final Set<String> fields = new HashSet<>();

    /** @param dates the pattern of dates that are picked */
    Controls(XmlWriter xml, String language, String dates) {
        this.xml = xml;
        this.dates = dates;
        this.language = language;
    }

    /** A few words. */
    void line(String field, String title) {
        control(field, title, () -> xml.leaf("w:text"), this::room);
    }

    void date(String field, String title) {
        control(field, title, this::calendar, this::room);
    }

    void choice(String field, String title, List<Option> options) {
        control(field, title, () -> list(options), this::room);
    }

    /** Many words. It is no plain-text control, since LibreOffice makes a field of one line of those. */
    void lines(String field, String title, WritingRules rules) {
        control(field, title, () -> xml.leaf("w:richText"), () -> rules.write(xml));
    }

    private void control(String field, String title, Runnable kind, Runnable placeholder) {
        if (!fields.add(field)) {
            throw new IllegalArgumentException("field %s stands twice in a document".formatted(field));
        }
        int id = fields.size();
        ControlName name = ControlName.of(field);
        xml.open("w:bookmarkStart").attribute("w:id", id).attribute("w:name", name.bookmark());
        xml.close().open("w:sdt").open("w:sdtPr").open("w:rPr");
        new RunProperties(xml).style(CharacterStyle.ANSWER.id());
        xml.close();
        xml.leaf("w:alias", shortened(title))
                .leaf("w:tag", name.tag())
                .leaf("w:id", id)
                .leaf("w:lock", "sdtLocked")
                .leaf("w:showingPlcHdr");
        kind.run();
        xml.close().open("w:sdtContent");
        placeholder.run();
        xml.close().close();
        xml.open("w:bookmarkEnd").attribute("w:id", id).close();
    }

    private void room() {
        new Words(xml).write(ROOM, CharacterStyle.PLACEHOLDER);
    }

    private void list(List<Option> options) {
        xml.open("w:dropDownList");
        for (Option option : options) {
            xml.open("w:listItem")
                    .attribute("w:displayText", option.label())
                    .attribute("w:value", option.value())
                    .close();
        }
        xml.close();
    }

    private void calendar() {
        xml.open("w:date")
                .leaf("w:dateFormat", dates)
                .leaf("w:lid", language)
                .leaf("w:storeMappedDataAs", "date")
                .leaf("w:calendar", "gregorian")
                .close();
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
            return title;
        }
        return title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
