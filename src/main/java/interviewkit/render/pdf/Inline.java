package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** A part of a line that stays whole while it fits on a line. */
sealed interface Inline {

    /** Width of what is seen. */
    double width();

    /** Width of the white space after it, which may stick out at the end of a line. */
    double gap();

    /** Whether the next part has to stay on the same line. */
    boolean holdsNext();

    /** Whether the text itself asks for a new line. */
    boolean endsLine();

    /** Itself in pieces, none of them wider than {@code room} unless it is a single character. */
    List<Inline> cut(double room);

    /** The parts of a text in groups that stay on one line while they fit on one. */
    static List<List<Inline>> groups(List<Inline> inlines) {
        List<List<Inline>> groups = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= inlines.size(); end++) {
            if (!inlines.get(end - 1).holdsNext() || end == inlines.size()) {
                groups.add(inlines.subList(start, end));
                start = end;
            }
        }
        return groups;
    }

    /** Width of a group, without the white space after it. */
    static double width(List<Inline> group) {
        double width = -group.get(group.size() - 1).gap();
        for (Inline inline : group) {
            width += inline.width() + inline.gap();
        }
        return width;
    }

    /** A word or a part of one, with the white space after it. */
    record Word(List<Glyphs> ink, List<Glyphs> space, double width, double gap, boolean endsLine, boolean holdsNext)
            implements Inline {
        static Word of(List<Glyphs> ink, List<Glyphs> space, boolean endsLine, boolean holdsNext) {
            return new Word(ink, space, Glyphs.width(ink), Glyphs.width(space), endsLine, holdsNext);
        }

        @Override
        public List<Inline> cut(double room) {
            List<List<Glyphs>> pieces = Glyphs.cut(ink, room);
            List<Inline> words = new ArrayList<>();
            for (List<Glyphs> piece : pieces.subList(0, pieces.size() - 1)) {
                words.add(of(piece, List.of(), false, false));
            }
            words.add(of(pieces.get(pieces.size() - 1), space, endsLine, holdsNext));
            return words;
        }
    }

    /**
     * A tag in its frame.
     *
     * @param look its frame
     * @param lead room left of the label inside the frame, a tick included
     * @param trail room right of the label
     */
    record Pill(List<Glyphs> label, Decoration look, double lead, double trail, double gap, boolean holdsNext)
            implements Inline {

        /** Height of the frame as a multiple of the label's size. */
        private static final double HEIGHT = 1.55;

        @Override
        public double width() {
            return lead + Glyphs.width(label) + trail;
        }

        double height() {
            return label.isEmpty() ? 0 : label.get(0).style().size() * HEIGHT;
        }

        @Override
        public boolean endsLine() {
            return false;
        }

        @Override
        public List<Inline> cut(double room) {
            List<Inline> pills = new ArrayList<>();
            for (List<Glyphs> piece : Glyphs.cut(label, room - lead - trail)) {
                pills.add(new Pill(piece, look, lead, trail, gap, false));
            }
            return pills;
        }
    }
}
