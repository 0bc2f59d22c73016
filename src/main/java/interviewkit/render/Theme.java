package interviewkit.render;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Every measure and colour of the pages, shared by all formats. Lengths are in points, colours are {@code 0xRRGGBB}.
 *
 * <p>Text in {@code ink}, {@code muted} and {@code accent} on {@code paper}, {@code wash} or {@code tint} keeps a
 * contrast of at least 4.5 to 1 (WCAG 2.1, success criterion 1.4.3).
 *
 * @param datePattern how a form writes a date that is picked, for example {@code yyyy-MM-dd}
 * @param logo at the head of the first page
 */
public record Theme(
        Paper paper,
        Margins margins,
        Sizes sizes,
        Spaces spaces,
        Colours colours,
        String datePattern,
        Optional<Logo> logo) {

    /** The look that a kit has unless a team brings its own. */
    public static Theme standard(Paper paper) {
        return new Theme(
                paper,
                new Margins(54, 50, 54, 54),
                new Sizes(22, 15, 12, 10.5, 10, 12, 14.5, 8.5, 1.33),
                new Spaces(6, 12, 11, 5, 20),
                new Colours(
                        0xFFFFFF, 0x1B2733, 0x52606D, 0x0B5566, 0xE6F0F2, 0xF4F6F8, 0xB8C4CE, 0x0B5566, 0x8A5A00,
                        0x5B3E96, 0xDDE3E8, 0xFFF6E0, 0xC98A1B),
                "yyyy-MM-dd",
                Optional.empty());
    }

    /** The same look with an accent of one's own, and the tint behind it as pale as its contrast asks. */
    public Theme withAccent(int accent) {
        int tint = IntStream.iterate(10, percent -> percent - 1)
                .limit(11)
                .map(percent -> Contrast.pale(accent, percent))
                .filter(pale -> Contrast.between(accent, pale) >= Contrast.LEAST)
                .findFirst()
                .orElse(colours.page());
        Colours mine = new Colours(
                colours.page(),
                colours.ink(),
                colours.muted(),
                accent,
                tint,
                colours.wash(),
                colours.rule(),
                accent,
                colours.bonus(),
                colours.inferred(),
                colours.duty(),
                colours.caution(),
                colours.cautionEdge());
        return new Theme(paper, margins, sizes, spaces, mine, datePattern, logo);
    }

    /** The same look with dates that are picked in a form written by another pattern. */
    public Theme withDates(String pattern) {
        return new Theme(paper, margins, sizes, spaces, colours, pattern, logo);
    }

    /** The same look with a logo at the head of each document. */
    public Theme withLogo(Logo its) {
        return new Theme(paper, margins, sizes, spaces, colours, datePattern, Optional.of(its));
    }

    /** A paper size. */
    public enum Paper {
        A4(595.28, 841.89),
        LETTER(612, 792);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        public double width() {
            return width;
        }

        public double height() {
            return height;
        }
    }

    /** Distance of the text from the paper's edges; header and footer stand inside them. */
    public record Margins(double top, double right, double bottom, double left) {}

    /**
     * Type sizes.
     *
     * @param leading line height as a multiple of the size
     */
    public record Sizes(
            double title,
            double heading1,
            double heading2,
            double heading3,
            double body,
            double lead,
            double ask,
            double small,
            double leading) {}

    /**
     * White space.
     *
     * @param paragraph between paragraphs
     * @param block around what is set apart: tables, panels, forms
     * @param panel between a panel's edge and its words
     * @param cell above and below the words of a table cell
     * @param writing height of a line to write on by hand
     */
    public record Spaces(double paragraph, double block, double panel, double cell, double writing) {}

    /**
     * Colours.
     *
     * @param accent headings, rules and the must-have tag
     * @param tint a pale accent behind briefs and table heads
     * @param wash a pale grey behind notes
     * @param duty behind the tag of a duty
     * @param caution behind words to be careful with
     * @param cautionEdge around them
     */
    public record Colours(
            int page,
            int ink,
            int muted,
            int accent,
            int tint,
            int wash,
            int rule,
            int must,
            int bonus,
            int inferred,
            int duty,
            int caution,
            int cautionEdge) {}
}
