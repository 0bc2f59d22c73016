package interviewkit.compose;

/** How many lines of handwriting an answer gets. */
final class WritingRoom {
    private static final int FEWEST = 5;

    /** More would push the scale off the page on which the interviewer writes. */
    private static final int MOST = 15;

    private WritingRoom() {}

    /** A line a minute, and two to begin with. */
    static int lines(int minutes) {
        return Math.max(FEWEST, Math.min(MOST, minutes + 2));
    }
}
