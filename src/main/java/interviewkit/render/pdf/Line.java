package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a paragraph, measured from its left end.
 *
 * @param width of what is seen, white space at the end left out
 */
record Line(List<Spot> spots, List<Badge> badges, double width) {

    /** Characters and where they begin. */
    record Spot(double x, boolean inBadge, Glyphs glyphs) {}

    /** The frame of a tag and where it begins. */
    record Badge(double x, Inline.Pill pill) {

        /** Draws it around a height on a page, in a line that begins at {@code left}. */
        void draw(Canvas canvas, double left, double middle) {
            double top = middle - pill.height() / 2;
            pill.look().draw(canvas, new Rect(left + x, top, pill.width(), pill.height()));
        }
    }

    static Line of(List<Inline> inlines) {
        Assembly assembly = new Assembly();
        for (Inline inline : inlines) {
            assembly.add(inline);
        }
        return assembly.line();
    }

    boolean hasBadges() {
        return !badges.isEmpty();
    }

    private static final class Assembly {
        private final List<Spot> spots = new ArrayList<>();
        private final List<Badge> badges = new ArrayList<>();
        private double x;
        private double width;

        void add(Inline inline) {
            if (inline instanceof Inline.Pill pill) {
                badges.add(new Badge(x, pill));
                double label = x + pill.lead();
                for (Glyphs glyphs : pill.label()) {
                    spots.add(new Spot(label, true, glyphs));
                    label += glyphs.width();
                }
                x += pill.width();
                width = x;
                x += pill.gap();
            } else if (inline instanceof Inline.Word word) {
                word.ink().forEach(this::add);
                width = word.ink().isEmpty() ? width : x;
                word.space().forEach(this::add);
            }
        }

        /** Joins what one face draws in one style: fewer, longer pieces make a smaller file. */
        void add(Glyphs glyphs) {
            if (continuesLast(glyphs)) {
                Spot last = spots.remove(spots.size() - 1);
                spots.add(new Spot(last.x(), false, last.glyphs().plus(glyphs)));
            } else {
                spots.add(new Spot(x, false, glyphs));
            }
            x += glyphs.width();
        }

        private boolean continuesLast(Glyphs glyphs) {
            if (spots.isEmpty()) {
                return false;
            }
            Spot last = spots.get(spots.size() - 1);
            return !last.inBadge() && last.glyphs().looksLike(glyphs);
        }

        Line line() {
            return new Line(spots, badges, width);
        }
    }
}
