package interviewkit.render.pdf;

import java.util.Optional;

/** A box that takes no room: an empty cell, or what is left of a cell that ended on the page before. */
enum Nothing implements Box {
    BOX;

    @Override
    public double height() {
        return 0;
    }

    @Override
    public Optional<Split> split(Room room) {
        return Optional.empty();
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        // Nothing to draw.
    }
}
