package interviewkit.render.docx;

import interviewkit.document.Document;
import interviewkit.document.Document.Furniture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header and footer parts. The first page shows the title large, so its header leaves it out. */
final class PageFurniture {
    private final Document document;
    private final Furniture furniture;

    PageFurniture(Document document) {
        this.document = document;
        this.furniture = document.furniture();
    }

    byte[] firstHeader() {
        return header("");
    }

    byte[] header() {
        return header(document.title());
    }

    byte[] footer() {
        var line = new Line("w:ftr", ParagraphStyle.FOOTER);
        line.words(origin());
        line.tab();
        line.words("Page ");
        line.field("PAGE");
        line.words(" of ");
        line.field("NUMPAGES");
        return line.finish();
    }

    private byte[] header(String left) {
        var line = new Line("w:hdr", ParagraphStyle.HEADER);
        line.words(left);
        line.tab();
        line.words(furniture.mark());
        return line.finish();
    }

    /** Which kit a loose sheet belongs to. */
    private String origin() {
        String version = furniture.version().isBlank() ? "" : "version " + furniture.version();
        return Stream.of(furniture.kit(), version)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** A part of one line, with words at its left and at its right. */
    private static final class Line {
        private final XmlWriter xml;

        Line(String root, ParagraphStyle style) {
            xml = XmlWriter.part(root).attribute("xmlns:w", Namespaces.WORD);
            xml.open("w:p").open("w:pPr");
            new ParagraphProperties(xml).style(style.id());
            xml.close();
        }

        void words(String text) {
            if (!text.isEmpty()) {
                xml.open("w:r").open("w:t").attribute("xml:space", "preserve").text(text);
                xml.close().close();
            }
        }

        void tab() {
            xml.open("w:r").leaf("w:tab").close();
        }

        /** A number that Word works out; "1" stands until it does. */
        void field(String instruction) {
            xml.open("w:fldSimple").attribute("w:instr", instruction);
            words("1");
            xml.close();
        }

        byte[] finish() {
            return xml.finish();
        }
    }
}
