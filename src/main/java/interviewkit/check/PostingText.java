package interviewkit.check;

import interviewkit.text.Characters;

/** The posting's text by code points, as a kit counts them. Any offsets may be asked for, also such as lie outside. */
final class PostingText {
    private final int[] codePoints;

    PostingText(String text) {
        codePoints = text.codePoints().toArray();
    }

    int length() {
        return codePoints.length;
    }

    boolean holds(String quote, int start, int end) {
        return 0 <= start
                && start <= end
                && end <= length()
                && slice(start, end).equals(quote);
    }

    /** As much of the stretch as there is. */
    String slice(int start, int end) {
        int from = Math.min(Math.max(start, 0), length());
        int to = Math.min(Math.max(end, from), length());
        return new String(codePoints, from, to - from);
    }

    boolean isBlank(int start, int end) {
        return slice(start, end).chars().allMatch(c -> Characters.isSpace((char) c));
    }
}
