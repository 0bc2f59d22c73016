package interviewkit.render.pdf;

import java.util.Optional;

/** A box that is cut only when it has to be. */
record Kept(Box box, Until until) implements Box {

    /** A panel of more than this share of a page would leave too large a hole before it. */
    private static final double MUCH_OF_A_PAGE = 0.4;

    /** What has to be the case before a box is cut. */
    enum Until {
        /** Not even a page of its own would hold it. */
        HIGHER_THAN_A_PAGE,
        /** The same, or what it is held together with leaves it too little of one. */
        NO_PAGE_HOLDS_IT,
        /** It takes up much of a page. */
        LARGE
    }

    @Override
    public double height() {
        return box.height();
    }

    @Override
    public Optional<Split> split(Room room) {
        return mayBeCut(room) ? box.split(room) : Optional.empty();
    }

    private boolean mayBeCut(Room room) {
        return switch (until) {
            case HIGHER_THAN_A_PAGE -> !room.pageHolds(height());
            case NO_PAGE_HOLDS_IT -> room.fresh() || !room.pageHolds(height());
            case LARGE -> room.fresh() || height() > MUCH_OF_A_PAGE * room.page();
        };
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        box.paint(canvas, x, y);
    }
}
