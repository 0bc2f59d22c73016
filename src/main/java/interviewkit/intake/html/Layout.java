package interviewkit.intake.html;

import interviewkit.intake.page.Sheet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Lays elements out as lines: paragraphs, list items at their depth, headings, also those that are only bold. */
final class Layout {
    private static final Set<String> BOLD = Set.of("b", "strong", "u");
    private static final Pattern BOLD_STYLE =
            Pattern.compile("font-weight\\s*:\\s*(bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
    private static final int BOLD_HEADING = 7;
    private static final int LONGEST_HEADING = 90;

    private final Sheet sheet;
    private final StringBuilder line = new StringBuilder();
    private boolean allBold = true;
    private int bold;
    private int heading;
    private int depth;
    private boolean item;

    Layout(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(Element root) {
        Tables.unfold(root);
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int level) {
                open(node);
            }

            @Override
            public void tail(Node node, int level) {
                close(node);
            }
        });
        flush();
    }

    private void open(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void text(String words) {
        line.append(words);
        if (bold == 0 && !words.isBlank()) {
            allBold = false;
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            flush();
        } else if (element.isBlock() || name.equals("li")) {
            flush();
            gapBefore(name);
        }
        bold += isBold(element) ? 1 : 0;
        depth += isList(name) ? 1 : 0;
        heading = level(name) > 0 ? level(name) : heading;
        item = item || name.equals("li");
    }

    private void close(Node node) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (element.isBlock() || name.equals("li")) {
                flush();
                gapBefore(name);
            } else if (name.equals("td") || name.equals("th")) {
                line.append(' ');
            }
            bold -= isBold(element) ? 1 : 0;
            depth -= isList(name) ? 1 : 0;
            heading = level(name) > 0 ? 0 : heading;
            item = item && !name.equals("li");
        }
    }

    private void gapBefore(String name) {
        if (name.equals("p") || depth == 0 && !name.equals("div")) {
            sheet.gap();
        }
    }

    private static boolean isList(String name) {
        return name.equals("ul") || name.equals("ol");
    }

    private static boolean isBold(Element element) {
        return BOLD.contains(element.normalName())
                || element.hasAttr("style")
                        && BOLD_STYLE.matcher(element.attr("style")).find();
    }

    private static int level(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : 0;
    }

    private void flush() {
        String words = line.toString().strip();
        if (!words.isEmpty()) {
            write(words);
            item = false;
        }
        line.setLength(0);
        allBold = true;
    }

    private void write(String words) {
        if (heading > 0) {
            sheet.heading(heading, words);
        } else if (item) {
            sheet.item(Math.max(1, depth), words);
        } else if (allBold
                && words.length() <= LONGEST_HEADING
                && ".,;".indexOf(words.charAt(words.length() - 1)) < 0
                && depth == 0) {
            sheet.heading(BOLD_HEADING, words);
        } else {
            sheet.line(words);
        }
    }

    /** Kept apart, because tables say more by their columns than by their rows. */
    private static final class Tables {
        static void unfold(Element root) {
            for (Element table : root.select("table")) {
                List<Element> rows = table.select("tr");
                if (rows.size() > 1 && rows.get(0).select("th,td").size() > 1 && isColumns(rows)) {
                    byColumns(table, rows);
                }
            }
        }

        private static boolean isColumns(List<Element> rows) {
            String head = rows.get(0).text().toLowerCase(java.util.Locale.ROOT);
            return head.contains("essential")
                    || head.contains("desirable")
                    || head.contains("required")
                    || head.contains("preferred")
                    || head.contains("excluyente")
                    || head.contains("wünschenswert");
        }

        private static void byColumns(Element table, List<Element> rows) {
            List<Element> heads = rows.get(0).select("th,td");
            Element unfolded = new Element("div");
            for (int column = 0; column < heads.size(); column++) {
                if (column > 0 || isColumns(List.of(heads.get(0)))) {
                    unfolded.appendElement("h4").text(heads.get(column).text());
                    for (Element row : rows.subList(1, rows.size())) {
                        List<Element> cells = row.select("> th, > td");
                        if (column < cells.size() && !cells.get(column).text().isBlank()) {
                            cell(unfolded, cells.get(column));
                        }
                    }
                }
            }
            table.replaceWith(unfolded);
        }

        private static void cell(Element into, Element cell) {
            List<Element> paragraphs = cell.select("p");
            if (!cell.select("li,br").isEmpty()) {
                into.appendElement("div").html(cell.html());
            } else if (paragraphs.isEmpty()) {
                into.appendElement("ul").appendElement("li").text(cell.text());
            } else {
                Element list = into.appendElement("ul");
                paragraphs.stream()
                        .filter(paragraph -> !paragraph.text().isBlank())
                        .forEach(paragraph -> list.appendElement("li").text(paragraph.text()));
            }
        }
    }
}
