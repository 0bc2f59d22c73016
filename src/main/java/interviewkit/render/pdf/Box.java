package interviewkit.render.pdf;

import java.util.Optional;

/** Something of a known height that stands on a page, or on several when it is cut. Boxes do not change. */
interface Box {

    double height();

    /**
     * Cuts a box that is higher than the room.
     *
     * @return a head no higher than the room and what is left for the next page; empty where the box is better moved
     *     there whole
     */
    Optional<Split> split(Room room);

    /** Draws the box with its top left corner at a place. */
    void paint(Canvas canvas, double x, double y);

    /** A box in two. */
    record Split(Box head, Box tail) {}

    /**
     * The room that is left on a page.
     *
     * @param height what is left
     * @param page what a new page would give
     * @param fresh whether nothing stands above, so that moving to the next page would win nothing
     */
    record Room(double height, double page, boolean fresh) {

        /** Heights are sums of fractions: what fits but for their last digits fits. */
        private static final double ROUNDING = 0.01;

        static Room wholePage(double height) {
            return new Room(height, height, true);
        }

        boolean holds(double boxHeight) {
            return boxHeight <= height + ROUNDING;
        }

        boolean pageHolds(double boxHeight) {
            return boxHeight <= page + ROUNDING;
        }

        /** How many lines it holds. */
        int linesOf(double lineHeight) {
            return (int) Math.max(0, (height + ROUNDING) / lineHeight);
        }

        /** The room below something. */
        Room below(double used) {
            return new Room(height - used, page, fresh && used == 0);
        }

        /** The room inside something that takes up height on every page. */
        Room inside(double taken) {
            return new Room(height - taken, page - taken, fresh);
        }

        /** The same room for someone who has nowhere else to go. */
        Room asFresh() {
            return new Room(height, page, true);
        }
    }
}
