package interviewkit.compose;

/** How many lines of handwriting an answer gets. */
final class WritingRoom {
    private static final int FEWEST = 5;

    /** More would push the scale off the page on which the interviewer writes. */
    private static final int MOST = 15;

    /** The page of the last question has to hold the end of the round as well. */
    private static final int MOST_OF_THE_LAST = 11;

    private WritingRoom() {}

    /** A line a minute, and two to begin with. */
    static int lines(int minutes, boolean lastQuestion) {
        int most = lastQuestion ? MOST_OF_THE_LAST : MOST;
        return Math.max(FEWEST, Math.min(most, minutes + 2));
    }
}
