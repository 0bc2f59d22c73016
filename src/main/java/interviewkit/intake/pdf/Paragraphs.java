package interviewkit.intake.pdf;

import interviewkit.intake.page.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Joins lines that were wrapped, and writes headings and paragraphs on a sheet. */
final class Paragraphs {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(page|seite|página)?\\s*\\d{1,3}(\\s*(/|of|von|sur|de)\\s*\\d{1,3})?");
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[\u2022\u00B7\u25CF\u25CB\u25AA\uF0B7\uF0A7\u2013*\u2023-]\\s.*|\\d{1,2}[.)]\\s.*|[\u2022\uF0B7\u25CF].*)");
    private static final double LARGER = 1.15;
    private static final double WIDE_GAP = 1.6;
    private static final double WIDEST_LEADING = 2.2;
    private static final int LONGEST_HEADING = 90;

    private final Sheet sheet;

    Paragraphs(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(List<PdfLine> all) {
        List<PdfLine> lines = withoutFurniture(all);
        double body = bodySize(lines);
        double leading = leading(lines);
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (isHeading(line, body)) {
                flush(paragraph);
                sheet.heading(line.size() > body * LARGER ? 3 : 7, line.text());
                continue;
            }
            join(paragraph, line.text());
            if (i + 1 == lines.size() || !continues(line, lines.get(i + 1), right(lines, line), leading, body)) {
                flush(paragraph);
                gap(lines, i, leading);
            }
        }
        flush(paragraph);
    }

    private void gap(List<PdfLine> lines, int i, double leading) {
        if (i + 1 < lines.size() && lines.get(i + 1).top() - lines.get(i).top() > leading * WIDE_GAP) {
            sheet.gap();
        }
    }

    private static void join(StringBuilder paragraph, String text) {
        int end = paragraph.length();
        if (end > 1
                && paragraph.charAt(end - 1) == '-'
                && Character.isLetter(paragraph.charAt(end - 2))
                && Character.isLowerCase(text.charAt(0))) {
            paragraph.setLength(end - 1);
        } else if (end > 0) {
            paragraph.append(' ');
        }
        paragraph.append(text);
    }

    private void flush(StringBuilder paragraph) {
        if (!paragraph.isEmpty()) {
            sheet.line(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static boolean isHeading(PdfLine line, double body) {
        return line.text().length() <= LONGEST_HEADING
                && (line.size() > body * LARGER || line.bold())
                && !BULLET.matcher(line.text()).matches()
                && ".,;".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
    }

    private static boolean continues(PdfLine line, PdfLine next, double right, double leading, double body) {
        if (BULLET.matcher(next.text()).matches() || isHeading(next, body)) {
            return false;
        }
        boolean sameColumn = next.page() == line.page() && next.top() > line.top();
        boolean near = next.top() - line.top() <= Math.min(leading * WIDE_GAP, line.size() * WIDEST_LEADING);
        double firstWord = (next.right() - next.left())
                * next.text().split(" ", 2)[0].length()
                / next.text().length();
        boolean full = line.right() + firstWord > right - body;
        char end = line.text().charAt(line.text().length() - 1);
        boolean goesOn = Character.isLowerCase(next.text().charAt(0)) && ".!?:".indexOf(end) < 0;
        return sameColumn && near ? full || goesOn : goesOn && (!sameColumn || near);
    }

    /** The right edge of the column that a line stands in. */
    private static double right(List<PdfLine> lines, PdfLine line) {
        return lines.stream()
                .filter(other ->
                        other.page() == line.page() && other.left() < line.right() && line.left() < other.right())
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(line.right());
    }

    private static double bodySize(List<PdfLine> lines) {
        Map<Double, Integer> lengths = new HashMap<>();
        lines.forEach(line -> lengths.merge(line.size(), line.text().length(), Integer::sum));
        return lengths.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }

    private static double leading(List<PdfLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).top() - lines.get(i - 1).top();
            if (lines.get(i).page() == lines.get(i - 1).page() && step > 0) {
                steps.add(step);
            }
        }
        steps.sort(Double::compare);
        return steps.isEmpty() ? 14 : steps.get(steps.size() / 3);
    }

    /** Lines that stand at the top or bottom of several pages alike, and page numbers. */
    private static List<PdfLine> withoutFurniture(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> byPage = new TreeMap<>();
        lines.forEach(line ->
                byPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Integer> edges = new HashMap<>();
        byPage.values()
                .forEach(page -> edge(page).stream()
                        .map(PdfLine::shape)
                        .distinct()
                        .forEach(shape -> edges.merge(shape, 1, Integer::sum)));
        return lines.stream()
                .filter(line -> !(edge(byPage.get(line.page())).contains(line) && edges.get(line.shape()) > 1))
                .filter(line -> !PAGE_NUMBER.matcher(line.text()).matches())
                .toList();
    }

    /** The first and the last line of a page, from top to bottom. */
    private static List<PdfLine> edge(List<PdfLine> page) {
        PdfLine top = Collections.min(page, Comparator.comparingDouble(PdfLine::top));
        PdfLine bottom = Collections.max(page, Comparator.comparingDouble(PdfLine::top));
        return List.of(top, bottom);
    }
}
