package interviewkit.render.docx;

import interviewkit.document.Block.Table.Align;
import java.util.function.Consumer;

/** The paragraphs of the body one after the other: what each holds on to, and where a new page starts. */
final class Flow {
    private final XmlWriter xml;
    private Keep keep = Keep.FREE;
    private boolean newPage;
    private long paragraphs;

    Flow(XmlWriter xml) {
        this.xml = xml;
    }

    XmlWriter xml() {
        return xml;
    }

    Keep keep() {
        return keep;
    }

    /** How many paragraphs were written so far. */
    long paragraphs() {
        return paragraphs;
    }

    /** Whatever comes next starts on a new page. */
    void startPage() {
        newPage = true;
    }

    void keeping(Keep inside, Runnable content) {
        Keep outside = keep;
        keep = inside;
        content.run();
        keep = outside;
    }

    void paragraph(ParagraphStyle style, Runnable words) {
        paragraph(style, Align.LEFT, words);
    }

    void paragraph(ParagraphStyle style, Align align, Runnable words) {
        paragraph(style, p -> p.align(align), words);
    }

    /** A paragraph with something of its own to say about how it is set, beyond its style. */
    void paragraph(ParagraphStyle style, Consumer<ParagraphProperties> own, Runnable words) {
        paragraphs++;
        xml.open("w:p").open("w:pPr");
        var properties = new ParagraphProperties(xml).style(style.id());
        if (keep.withNext()) {
            properties.keepNext();
        }
        if (keep.whole()) {
            properties.keepLines();
        }
        if (newPage) {
            properties.newPage();
            newPage = false;
        }
        own.accept(properties);
        xml.close();
        words.run();
        xml.close();
    }

    /** An empty paragraph of a fixed small height. */
    void gap() {
        paragraph(ParagraphStyle.GAP, () -> {});
    }

    /** A new page cannot start inside a table, so what is pending is done before one opens. */
    void beforeTable() {
        if (newPage) {
            keeping(keep.withNextToo(), this::gap);
        }
    }
}
