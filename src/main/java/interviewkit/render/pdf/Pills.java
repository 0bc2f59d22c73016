package interviewkit.render.pdf;

import interviewkit.document.Run;
import interviewkit.document.Run.Mark;
import interviewkit.render.Theme;
import interviewkit.render.pdf.Fonts.Weight;

/** The tags: small labels whose frames differ in kind, so that they are told apart on a black and white copy too. */
final class Pills {
    private static final double SIZE = 0.82;
    private static final double RADIUS = 3;

    private final Typesetter typesetter;
    private final Theme.Colours colours;
    private final double largest;

    Pills(Typesetter typesetter, Theme theme) {
        this.typesetter = typesetter;
        this.colours = theme.colours();
        this.largest = theme.sizes().body();
    }

    /**
     * A tag among words of a style.
     *
     * @param next what comes after it
     */
    Inline of(Run run, Style base, Run next) {
        double size = Math.min(base.size(), largest) * SIZE;
        Style style = new Style(Weight.SEMIBOLD, size, labelColour(run.mark()));
        double side = size * 0.6;
        double tick = run.mark() == Mark.VERIFY ? size * 0.95 : 0;
        return new Inline.Pill(
                typesetter.set(Printable.line(run.text()), style),
                look(run.mark(), side, size),
                side + tick,
                side,
                gap(next, size),
                staysBeside(next));
    }

    /** Room between the frame and what follows: a space alone is too little. */
    private static double gap(Run next, double size) {
        if (next.mark().isTag()) {
            return size / 2;
        }
        boolean spaced = !next.text().isEmpty() && Printable.isSpace(next.text().codePointAt(0));
        return spaced ? size / 4 : 0;
    }

    /** A no-break space or a closing mark after a tag keeps the line from ending there. */
    private static boolean staysBeside(Run next) {
        if (next.mark().isTag() || next.text().isEmpty()) {
            return false;
        }
        int first = next.text().codePointAt(0);
        int type = Character.getType(first);
        return Printable.isSpace(first) && !Printable.isBreakingSpace(first)
                || type == Character.END_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private int labelColour(Mark mark) {
        return switch (mark) {
            case MUST -> colours.page();
            case BONUS -> colours.bonus();
            case INFERRED -> colours.inferred();
            default -> colours.ink();
        };
    }

    private Decoration look(Mark mark, double side, double size) {
        return switch (mark) {
            case MUST -> Decoration.rounded(colours.must(), RADIUS);
            case BONUS -> Decoration.outline(Pen.of(colours.bonus(), 0.9), RADIUS);
            case INFERRED -> Decoration.outline(Pen.of(colours.inferred(), 0.9).dashed(2), RADIUS);
            case VERIFY ->
                Decoration.outline(Pen.of(colours.ink(), 0.6), RADIUS)
                        .and(Decoration.tick(side, size * 0.7, Pen.of(colours.ink(), 1.1)));
            default -> Decoration.rounded(colours.duty(), RADIUS);
        };
    }
}
