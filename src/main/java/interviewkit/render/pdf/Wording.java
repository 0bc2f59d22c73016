package interviewkit.render.pdf;

import interviewkit.document.Run;
import java.util.ArrayList;
import java.util.List;

/** Turns runs into the parts that lines are filled with. Words may change their look halfway; tags stand alone. */
final class Wording {
    private final Typesetter typesetter;
    private final Styles styles;
    private final Pills pills;

    Wording(Typesetter typesetter, Styles styles, Pills pills) {
        this.typesetter = typesetter;
        this.styles = styles;
        this.pills = pills;
    }

    /**
     * The parts of a paragraph.
     *
     * @param base how its plain words look
     */
    List<Inline> of(List<Run> runs, Style base) {
        List<Inline> inlines = new ArrayList<>();
        Stretch stretch = new Stretch();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.mark().isTag()) {
                stretch.addTo(inlines);
                stretch = new Stretch();
                Run next = i + 1 < runs.size() ? runs.get(i + 1) : Run.plain("");
                inlines.add(pills.of(run, base, next));
            } else {
                stretch.add(Printable.of(run.text()), styles.marked(base, run.mark()));
            }
        }
        stretch.addTo(inlines);
        return inlines;
    }

    /** Words between two tags, with the places where their look changes. */
    private final class Stretch {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> ends = new ArrayList<>();
        private final List<Style> looks = new ArrayList<>();
        private int look;

        void add(String words, Style style) {
            if (!words.isEmpty()) {
                text.append(words);
                ends.add(text.length());
                looks.add(style);
            }
        }

        void addTo(List<Inline> inlines) {
            if (text.length() == 0) {
                return;
            }
            String whole = text.toString();
            int start = 0;
            for (int end : BreakPoints.in(whole)) {
                inlines.add(word(whole, start, end));
                start = end;
            }
        }

        private Inline word(String whole, int start, int end) {
            int inkEnd = end;
            while (inkEnd > start && Printable.isBreakingSpace(whole.charAt(inkEnd - 1))) {
                inkEnd--;
            }
            boolean endsLine = inkEnd < end && whole.charAt(end - 1) == '\n';
            int last = whole.codePointBefore(end);
            boolean holdsNext = end == whole.length() && Printable.isSpace(last) && !Printable.isBreakingSpace(last);
            return Inline.Word.of(glyphs(start, inkEnd), glyphs(inkEnd, end), endsLine, holdsNext);
        }

        private List<Glyphs> glyphs(int start, int end) {
            List<Glyphs> row = new ArrayList<>(1);
            int from = start;
            while (from < end) {
                while (ends.get(look) <= from) {
                    look++;
                }
                int to = Math.min(end, ends.get(look));
                row.addAll(typesetter.set(text.substring(from, to), looks.get(look)));
                from = to;
            }
            return row;
        }
    }
}
