package interviewkit.render.docx;

import interviewkit.document.Document;
import interviewkit.render.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A rendered file, read back: its entries, their XML, and its words as POI's own reader sees them. */
record WordFile(byte[] bytes) {
    static final String BODY = "word/document.xml";
    static final String STYLES = "word/styles.xml";

    static WordFile of(Document document) {
        return new WordFile(new DocxRenderer(Theme.standard(Theme.Paper.A4)).render(document));
    }

    Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    String text(String part) {
        return new String(entries().get(part), StandardCharsets.UTF_8);
    }

    /** The same file, but for one replacement in one part. */
    WordFile with(String part, String was, String is) {
        var text = text(part);
        if (!text.contains(was)) {
            throw new IllegalArgumentException("%s has no %s".formatted(part, was));
        }
        var entries = entries();
        entries.put(part, text.replace(was, is).getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(out.toByteArray());
    }

    Element xml(String part) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(entries().get(part)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(part + " is not well-formed", e);
        }
    }

    /** Every element of a name in the body. */
    List<Element> all(String name) {
        return all(xml(BODY), name);
    }

    static List<Element> all(Element in, String name) {
        return elements(in.getElementsByTagName(name));
    }

    static List<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    static String val(Element element) {
        return element.getAttribute("w:val");
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The texts of all paragraphs in reading order, those in cells included, as POI reads them. */
    List<String> paragraphs() {
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> found = new ArrayList<>();
            collect(word.getBodyElements(), found);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(List<IBodyElement> elements, List<String> found) {
        for (IBodyElement element : elements) {
            if (element.getElementType() == BodyElementType.TABLE) {
                ((XWPFTable) element)
                        .getRows()
                        .forEach(row -> row.getTableCells().forEach(cell -> collect(cell.getBodyElements(), found)));
            } else if (element instanceof XWPFParagraph paragraph) {
                found.add(paragraph.getText());
            }
        }
    }

    /** The body's words, without boxes to tick, and with every white space alike. */
    String words() {
        return normal(String.join(" ", paragraphs()));
    }

    static String normal(String text) {
        return text.replace("☐", " ").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
