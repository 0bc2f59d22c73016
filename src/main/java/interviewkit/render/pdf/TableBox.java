package interviewkit.render.pdf;

import java.util.Optional;

/**
 * Rows under a header that stands on every page that they reach.
 *
 * @param repeated whether the header has stood on a page before: then it is no part of the structure any more
 */
record TableBox(Box header, Stack rows, boolean repeated) implements Box {

    @Override
    public double height() {
        return header.height() + rows.height();
    }

    @Override
    public Optional<Split> split(Room room) {
        return rows.split(room.inside(header.height()))
                .map(split -> new Split(
                        new TableBox(header, (Stack) split.head(), repeated),
                        new TableBox(header, (Stack) split.tail(), true)));
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        if (repeated) {
            canvas.repeated(() -> header.paint(canvas, x, y));
        } else {
            header.paint(canvas, x, y);
        }
        rows.paint(canvas, x, y + header.height());
    }
}
