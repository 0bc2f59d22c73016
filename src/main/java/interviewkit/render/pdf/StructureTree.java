package interviewkit.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;

/** The tags of a document as the structure of its file. */
final class StructureTree {
    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();

    StructureTree(PdfWriter writer, Tag document) {
        PdfStructureTreeRoot root = writer.getStructureTreeRoot();
        // ISO 32000-1 knows no title; a reader that does not know it either takes it for a paragraph.
        root.mapRole(name(Tag.Role.TITLE), name(Tag.Role.P));
        add(document, new PdfStructureElement(root, name(document.role())));
    }

    private void add(Tag tag, PdfStructureElement element) {
        elements.put(tag, element);
        if (!tag.detail().isEmpty()) {
            PdfDictionary attribute = new PdfDictionary();
            attribute.put(PdfName.O, new PdfName(tag.role().owner()));
            attribute.put(new PdfName(tag.role().attribute()), value(tag));
            element.put(PdfName.A, attribute);
        }
        for (Tag child : tag.children()) {
            add(child, new PdfStructureElement(element, name(child.role())));
        }
    }

    private static PdfObject value(Tag tag) {
        return tag.role() == Tag.Role.TABLE
                ? new PdfString(tag.detail(), PdfObject.TEXT_UNICODE)
                : new PdfName(tag.detail());
    }

    private static PdfName name(Tag.Role role) {
        return new PdfName(role.code());
    }

    /** Opens content of a tag on the current page. */
    void begin(PdfContentByte content, Tag tag) {
        content.beginMarkedContentSequence(elements.get(tag));
    }
}
