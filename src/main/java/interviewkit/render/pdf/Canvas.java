package interviewkit.render.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import interviewkit.render.Logo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One page while it is drawn. Everything on it is either content of a tag or an artifact, which a screen reader skips:
 * drawing and writing belong inside {@link #tagged}, {@link #artifact} or one of its kinds.
 */
final class Canvas {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte content;
    private final StructureTree structure;
    private final int page;
    private final double height;
    private final List<Field.Place> fields = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private boolean skipped;

    Canvas(PdfContentByte content, StructureTree structure, int page, double height) {
        this.content = content;
        this.structure = structure;
        this.page = page;
        this.height = height;
    }

    /** A heading in the outline of the file. */
    record Bookmark(int level, String title, double top) {}

    void tagged(Tag tag, Runnable drawing) {
        if (skipped) {
            drawing.run();
            return;
        }
        structure.begin(content, tag);
        drawing.run();
        content.endMarkedContentSequence();
    }

    void artifact(Runnable drawing) {
        artifact(new PdfDictionary(), drawing);
    }

    void header(Runnable drawing) {
        artifact(pagination("Header"), drawing);
    }

    void footer(Runnable drawing) {
        artifact(pagination("Footer"), drawing);
    }

    /** Content that stood on an earlier page already and is tagged there. */
    void repeated(Runnable drawing) {
        artifact(pagination(""), drawing);
    }

    private void artifact(PdfDictionary properties, Runnable drawing) {
        if (skipped) {
            drawing.run();
            return;
        }
        if (properties.size() == 0) {
            content.beginMarkedContentSequence(ARTIFACT);
        } else {
            content.beginMarkedContentSequence(ARTIFACT, properties, true);
        }
        skipped = true;
        drawing.run();
        skipped = false;
        content.endMarkedContentSequence();
    }

    private static PdfDictionary pagination(String subtype) {
        PdfDictionary properties = new PdfDictionary(new PdfName("Pagination"));
        if (!subtype.isEmpty()) {
            properties.put(PdfName.SUBTYPE, new PdfName(subtype));
        }
        return properties;
    }

    void text(Glyphs glyphs, double x, double baseline) {
        content.beginText();
        content.setFontAndSize(glyphs.face().font(), (float) glyphs.style().size());
        fillWith(glyphs.style().colour());
        content.setTextMatrix((float) x, up(baseline));
        content.showText(glyphs.text());
        content.endText();
    }

    void picture(Logo logo, Rect rect) {
        try {
            Image image = Image.getInstance(logo.content());
            content.addImage(
                    image, (float) rect.width(), 0, 0, (float) rect.height(), (float) rect.x(), up(rect.bottom()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fill(Rect rect, int colour) {
        fillWith(colour);
        content.rectangle((float) rect.x(), up(rect.bottom()), (float) rect.width(), (float) rect.height());
        content.fill();
    }

    void fillRounded(Rect rect, double radius, int colour) {
        fillWith(colour);
        rounded(rect, radius);
        content.fill();
    }

    void outline(Rect rect, double radius, Pen pen) {
        content.saveState();
        take(pen);
        rounded(rect, radius);
        content.stroke();
        content.restoreState();
    }

    /** A line through points, given as x and y in turn. */
    void stroke(Pen pen, double... points) {
        content.saveState();
        take(pen);
        content.moveTo((float) points[0], up(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo((float) points[i], up(points[i + 1]));
        }
        content.stroke();
        content.restoreState();
    }

    void field(Field field, Rect rect) {
        fields.add(new Field.Place(field, page, rect));
    }

    void bookmark(int level, String title, double top) {
        bookmarks.add(new Bookmark(level, title, height - top));
    }

    List<Field.Place> fields() {
        return fields;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    private void rounded(Rect rect, double radius) {
        content.roundRectangle(
                (float) rect.x(), up(rect.bottom()), (float) rect.width(), (float) rect.height(), (float) radius);
    }

    private void fillWith(int colour) {
        content.setRGBColorFill(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
    }

    private void take(Pen pen) {
        int colour = pen.colour();
        content.setRGBColorStroke(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
        content.setLineWidth((float) pen.width());
        if (pen.dash() > 0) {
            content.setLineDash((float) pen.dash(), (float) pen.dash(), 0);
        }
    }

    private float up(double y) {
        return (float) (height - y);
    }
}
