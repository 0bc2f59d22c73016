package interviewkit.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import interviewkit.document.Document;
import interviewkit.render.Theme;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A file while it is written: what it says of itself, its pages, its outline. */
final class PdfFile {
    private static final String CREATOR = "interview-kit";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final com.lowagie.text.Document pages;
    private final PdfWriter writer;
    private final StructureTree structure;
    private final double height;
    private final List<PdfOutline> outline = new ArrayList<>();
    private final List<Field.Place> fields = new ArrayList<>();
    private int page;

    PdfFile(Document document, Tag tag, Theme.Paper paper) {
        this.height = paper.height();
        this.pages =
                new com.lowagie.text.Document(new Rectangle((float) paper.width(), (float) paper.height()), 0, 0, 0, 0);
        try {
            this.writer = PdfWriter.getInstance(pages, bytes);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        pages.open();
        // Each page names its own tab order: that of the structure.
        writer.setTabs(PdfName.S);
        describe(document);
        this.structure = new StructureTree(writer, tag);
        outline.add(writer.getRootOutline());
    }

    private void describe(Document document) {
        String title = Printable.line(document.title());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language()));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATOR, new PdfString(CREATOR));
        info.put(PdfName.PRODUCER, new PdfString(CREATOR));
        // Equal documents are equal whenever they were made.
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        writer.setXmpMetadata(Xmp.of(title, document.language(), CREATOR));
    }

    /** Begins the next page. */
    Canvas nextPage() {
        if (page > 0) {
            pages.newPage();
        }
        page++;
        return new Canvas(writer.getDirectContent(), structure, page, height);
    }

    /** Takes over what a page has to tell about itself once it is drawn. */
    void finish(Canvas canvas) {
        fields.addAll(canvas.fields());
        for (Canvas.Bookmark bookmark : canvas.bookmarks()) {
            int level = Math.min(bookmark.level(), outline.size());
            outline.subList(level, outline.size()).clear();
            PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, (float) bookmark.top(), 0);
            outline.add(new PdfOutline(outline.get(level - 1), place, bookmark.title()));
        }
    }

    /** Everything to fill in, in reading order. */
    List<Field.Place> fields() {
        return List.copyOf(fields);
    }

    byte[] close() {
        pages.close();
        return FileId.stamp(bytes.toByteArray());
    }
}
