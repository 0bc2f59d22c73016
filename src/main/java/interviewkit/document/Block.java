package interviewkit.document;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A piece of a document, in reading order. It says what a thing is, never how it looks. */
public sealed interface Block {

    void accept(Visitor visitor);

    /** Every format implements this, so that a new kind of block fails to compile until all of them draw it. */
    interface Visitor {
        void heading(Heading heading);

        void paragraph(Paragraph paragraph);

        void bullets(Bullets bullets);

        void table(Table table);

        void panel(Panel panel);

        void scale(Scale scale);

        void evidence(Evidence evidence);

        void blanks(Blanks blanks);

        void choice(Choice choice);

        void together(Together together);

        void pageBreak(PageBreak pageBreak);
    }

    /** Running text, which may also stand inside a panel or a table cell. */
    sealed interface Prose extends Block permits Paragraph, Bullets {}

    /**
     * A heading; the document's title is not one of them.
     *
     * @param level 1 to 3
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading \"%s\" has level %d".formatted(text, level));
            }
            requireText(text, "heading");
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.heading(this);
        }
    }

    /** A paragraph of runs. */
    record Paragraph(Role role, List<Run> runs) implements Prose {
        public Paragraph {
            Objects.requireNonNull(role, "role");
            runs = List.copyOf(runs);
        }

        public static Paragraph of(Run... runs) {
            return new Paragraph(Role.BODY, Arrays.asList(runs));
        }

        public static Paragraph of(String text) {
            return new Paragraph(Role.BODY, Run.line(text));
        }

        public static Paragraph small(String text) {
            return new Paragraph(Role.SMALL, Run.line(text));
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.paragraph(this);
        }

        /** What a paragraph is for. */
        public enum Role {
            BODY,
            /** The sentence that opens a document or a part: larger. */
            LEAD,
            /** The question as it is read aloud: the largest text of its page after the headings. */
            ASK,
            /** Sources, footnotes, hints. */
            SMALL
        }
    }

    /** A list whose order carries no meaning. */
    record Bullets(List<List<Run>> items) implements Prose {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }

        public static Bullets of(List<String> items) {
            return new Bullets(items.stream().map(Run::line).toList());
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.bullets(this);
        }
    }

    /**
     * A table. Its header row is repeated on every page that it reaches; a row is not split while it fits on a page.
     *
     * @param caption what the table shows, for readers who cannot see it; printed only where {@code look} says so
     * @param columns widths are shares of the line; heads that are all empty mean that there is no header row
     */
    record Table(Look look, String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            Objects.requireNonNull(look, "look");
            requireText(caption, "table");
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("table \"%s\" has %d columns and a row of %d cells"
                            .formatted(caption, columns.size(), row.cells().size()));
                }
            }
        }

        public boolean hasHeader() {
            return columns.stream().anyMatch(column -> !column.head().isEmpty());
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.table(this);
        }

        /** The kinds of table. */
        public enum Look {
            /** Rows told apart by thin rules: run sheets, lists of things. */
            RULED,
            /** Every cell bounded, contents centred where short: matrices. */
            GRID,
            /** Label and value, no header: the facts at the head of a page. */
            FACTS
        }

        /**
         * A column.
         *
         * @param head its heading, empty where the table has no header row
         * @param share its width as a share of the sum of all shares
         */
        public record Column(String head, int share, Align align) {
            public Column {
                Objects.requireNonNull(head, "head");
                Objects.requireNonNull(align, "align");
                if (share <= 0) {
                    throw new IllegalArgumentException("column \"%s\" has a share of %d".formatted(head, share));
                }
            }

            public static Column left(String head, int share) {
                return new Column(head, share, Align.LEFT);
            }

            public static Column right(String head, int share) {
                return new Column(head, share, Align.RIGHT);
            }

            public static Column centre(String head, int share) {
                return new Column(head, share, Align.CENTRE);
            }
        }

        public enum Align {
            LEFT,
            CENTRE,
            RIGHT
        }

        /**
         * A row.
         *
         * @param weight {@code STRONG} for a row of sums
         */
        public record Row(Weight weight, List<Cell> cells) {
            public Row {
                Objects.requireNonNull(weight, "weight");
                cells = List.copyOf(cells);
            }

            public static Row of(Cell... cells) {
                return new Row(Weight.NORMAL, Arrays.asList(cells));
            }

            public enum Weight {
                NORMAL,
                STRONG
            }
        }

        /** A cell: one or more pieces of prose. */
        public record Cell(List<Prose> prose) {
            public Cell {
                prose = List.copyOf(prose);
            }

            public static Cell of(String text) {
                return new Cell(List.of(Paragraph.of(text)));
            }

            public static Cell of(Run... runs) {
                return new Cell(List.of(Paragraph.of(runs)));
            }

            public static Cell of(Prose... prose) {
                return new Cell(Arrays.asList(prose));
            }
        }
    }

    /** Text set apart from the flow. It may run over a page when it must. */
    record Panel(Tone tone, String title, List<Prose> prose) implements Block {
        public Panel {
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(title, "title");
            prose = List.copyOf(prose);
        }

        public static Panel of(Tone tone, String title, Prose... prose) {
            return new Panel(tone, title, Arrays.asList(prose));
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.panel(this);
        }

        /** Why it is set apart. */
        public enum Tone {
            /** What to know before starting. */
            BRIEF,
            /** Words to read aloud to the candidate. */
            SCRIPT,
            /** Background or an explanation. */
            NOTE,
            /** Something to be careful with: law, fairness, doubt. */
            CAUTION
        }
    }

    /**
     * A rating scale with its behavioural anchors and a mark for each level; never split over a page.
     *
     * @param field name of the field that takes the rating, unique and stable within the document
     * @param levels from the lowest to the highest; a level may lack an anchor, but not its number
     * @param notRated the answers that are no number, such as "not asked"
     */
    record Scale(String field, String title, List<Level> levels, List<Option> notRated) implements Block {
        /** The number that meets the bar on every scale, and stands out a little. */
        public static final int BAR = 3;

        public Scale {
            requireText(field, "scale");
            requireText(title, "scale");
            levels = List.copyOf(levels);
            notRated = List.copyOf(notRated);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.scale(this);
        }

        /**
         * A level of a scale.
         *
         * @param label what the number means on every page, for example "Meets the bar"; may be empty
         * @param anchor what a candidate at this level said they did
         */
        public record Level(int value, String label, String anchor) {
            public Level {
                Objects.requireNonNull(label, "label");
                Objects.requireNonNull(anchor, "anchor");
            }
        }
    }

    /**
     * Room to write down what was said, with ruled lines to write on.
     *
     * @param lines how many lines of handwriting it takes
     */
    record Evidence(String field, String label, int lines) implements Block {
        public Evidence {
            requireText(field, "evidence");
            requireText(label, "evidence");
            if (lines < 1) {
                throw new IllegalArgumentException("evidence %s has %d lines".formatted(field, lines));
            }
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.evidence(this);
        }
    }

    /** A row of short blanks to fill in, side by side: candidate code, interviewer, date. */
    record Blanks(List<Blank> blanks) implements Block {
        public Blanks {
            blanks = List.copyOf(blanks);
            if (blanks.isEmpty()) {
                throw new IllegalArgumentException("a row of blanks without any");
            }
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.blanks(this);
        }

        /**
         * A blank.
         *
         * @param share its width as a share of the sum of all shares
         */
        public record Blank(String field, String label, Kind kind, int share) {
            public Blank {
                requireText(field, "blank");
                requireText(label, "blank");
                Objects.requireNonNull(kind, "kind");
                if (share <= 0) {
                    throw new IllegalArgumentException("blank %s has a share of %d".formatted(field, share));
                }
            }

            public enum Kind {
                TEXT,
                DATE
            }
        }
    }

    /** One of several answers, to be marked: a confidence, a recommendation. Kept on one page. */
    record Choice(String field, String label, List<Option> options) implements Block {
        public Choice {
            requireText(field, "choice");
            requireText(label, "choice");
            options = List.copyOf(options);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.choice(this);
        }
    }

    /**
     * An answer that can be marked.
     *
     * @param value what a filled form gives back
     * @param label what stands on the page; may explain itself in a few words
     */
    record Option(String value, String label) {
        public Option {
            requireText(value, "option");
            requireText(label, "option");
        }
    }

    /** Blocks that stay on one page where they fit on one. */
    record Together(List<Block> blocks) implements Block {
        public Together {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.together(this);
        }
    }

    /** What follows starts on a new page. */
    record PageBreak() implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.pageBreak(this);
        }
    }

    private static void requireText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a %s without text".formatted(what));
        }
    }
}
