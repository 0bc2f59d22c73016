package interviewkit.render.docx;

import static interviewkit.render.docx.WordFile.all;
import static interviewkit.render.docx.WordFile.children;
import static interviewkit.render.docx.WordFile.val;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Faults that make Word call a file damaged, or show it wrong, and that no schema can see. */
final class WordLint {
    private final WordFile file;
    private final Element body;
    private final List<String> faults = new ArrayList<>();

    private WordLint(WordFile file) {
        this.file = file;
        this.body = file.xml(WordFile.BODY);
    }

    static List<String> faults(WordFile file) {
        var lint = new WordLint(file);
        lint.styles();
        lint.lists();
        lint.controls();
        lint.bookmarks();
        lint.fields();
        all(lint.body, "w:tbl").forEach(lint::table);
        lint.tablesStandApart();
        lint.dates();
        return lint.faults;
    }

    private void styles() {
        Set<String> known = all(file.xml(WordFile.STYLES), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .collect(Collectors.toSet());
        for (String part : file.entries().keySet()) {
            if (part.startsWith("word/") && part.endsWith(".xml")) {
                for (String reference : List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn")) {
                    require(part, reference, known);
                }
            }
        }
    }

    private void lists() {
        var numbering = file.xml("word/numbering.xml");
        Set<String> known = all(numbering, "w:num").stream()
                .map(num -> num.getAttribute("w:numId"))
                .collect(Collectors.toSet());
        require(WordFile.BODY, "w:numId", known);
        require(WordFile.STYLES, "w:numId", known);
        Set<String> kinds = all(numbering, "w:abstractNum").stream()
                .map(kind -> kind.getAttribute("w:abstractNumId"))
                .collect(Collectors.toSet());
        require("word/numbering.xml", "w:abstractNumId", kinds);
    }

    private void require(String part, String reference, Set<String> known) {
        for (Element element : all(file.xml(part), reference)) {
            if (!known.contains(val(element))) {
                faults.add("%s: %s names %s, which is not there".formatted(part, reference, val(element)));
            }
        }
    }

    private void controls() {
        var ids = new HashSet<String>();
        var tags = new HashSet<String>();
        for (Element properties : all(body, "w:sdtPr")) {
            unique(ids, val(children(properties, "w:id").get(0)), "control id");
            unique(tags, val(children(properties, "w:tag").get(0)), "control tag");
        }
    }

    private void bookmarks() {
        var names = new HashSet<String>();
        var ids = new HashSet<String>();
        for (Element start : all(body, "w:bookmarkStart")) {
            unique(names, start.getAttribute("w:name"), "bookmark");
            unique(ids, start.getAttribute("w:id"), "bookmark id");
            if (start.getAttribute("w:name").length() > 40) {
                faults.add("bookmark %s is longer than Word allows".formatted(start.getAttribute("w:name")));
            }
        }
        List<String> ends = all(body, "w:bookmarkEnd").stream()
                .map(end -> end.getAttribute("w:id"))
                .toList();
        if (!ends.stream().sorted().toList().equals(ids.stream().sorted().toList())) {
            faults.add("bookmarks start as %s and end as %s".formatted(ids, ends));
        }
    }

    private void unique(Set<String> seen, String value, String what) {
        if (!seen.add(value)) {
            faults.add("%s %s stands twice".formatted(what, value));
        }
    }

    private void fields() {
        for (String part : file.entries().keySet()) {
            if (part.startsWith("word/") && part.endsWith(".xml")) {
                int depth = 0;
                for (Element mark : all(file.xml(part), "w:fldChar")) {
                    depth += switch (mark.getAttribute("w:fldCharType")) {
                        case "begin" -> 1;
                        case "end" -> -1;
                        default -> 0;
                    };
                }
                if (depth != 0) {
                    faults.add(part + ": fields are not balanced");
                }
            }
        }
    }

    private void table(Element table) {
        int columns = children(children(table, "w:tblGrid").get(0), "w:gridCol").size();
        if (children(table, "w:tr").isEmpty()) {
            faults.add("a table has no rows");
        }
        for (Element row : children(table, "w:tr")) {
            int spanned = children(row, "w:tc").stream().mapToInt(this::cell).sum();
            if (spanned != columns) {
                faults.add("a row of %d columns in a grid of %d".formatted(spanned, columns));
            }
        }
    }

    /** How many columns it spans. */
    private int cell(Element cell) {
        var content = children(cell);
        if (!content.get(content.size() - 1).getTagName().equals("w:p")) {
            faults.add("a cell does not end with a paragraph");
        }
        var properties = children(cell, "w:tcPr").get(0);
        if (children(properties, "w:tcW").size() != 1) {
            faults.add("a cell has no width");
        }
        var spans = children(properties, "w:gridSpan");
        return spans.isEmpty() ? 1 : Integer.parseInt(val(spans.get(0)));
    }

    private void tablesStandApart() {
        var blocks = children(children(body, "w:body").get(0));
        for (int i = 0; i < blocks.size() - 1; i++) {
            if (blocks.get(i).getTagName().equals("w:tbl")
                    && !blocks.get(i + 1).getTagName().equals("w:p")) {
                faults.add("a table touches what follows");
            }
        }
    }

    private void dates() {
        var core = file.xml("docProps/core.xml");
        for (String date : List.of("dcterms:created", "dcterms:modified")) {
            var found = all(core, date).stream().map(Element::getTextContent).toList();
            if (!found.equals(List.of("1980-02-01T00:00:00Z"))) {
                faults.add("%s is %s".formatted(date, found));
            }
        }
    }
}
