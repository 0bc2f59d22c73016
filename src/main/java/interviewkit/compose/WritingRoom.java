package interviewkit.compose;

/** How many lines of handwriting an answer gets. */
final class WritingRoom {
    private static final int FEWEST = 5;

    /** More would push the scale off the page on which the interviewer writes. */
    private static final int MOST_BESIDE_THE_SCALE = 15;

    /** What a page holds. */
    private static final int PAGE = 28;

    private static final int LONG_EXERCISE = 20;

    private WritingRoom() {}

    /** A line a minute, and two to begin with; a whole page for a long exercise. */
    static int lines(int minutes) {
        return isAPage(minutes) ? PAGE : Math.max(FEWEST, Math.min(MOST_BESIDE_THE_SCALE, minutes + 2));
    }

    /** Whether the notes take a page of their own. */
    static boolean isAPage(int minutes) {
        return minutes > LONG_EXERCISE;
    }
}
