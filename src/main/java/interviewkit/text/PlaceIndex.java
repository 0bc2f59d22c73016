package interviewkit.text;

import java.util.Arrays;

/** The places of a text as messages name them, for looking up many: the lines are counted once. */
public final class PlaceIndex {
    private final SourceText source;
    private final int[] lineStarts;

    public PlaceIndex(SourceText source) {
        this.source = source;
        int[] starts = new int[64];
        int lines = 1;
        for (int i = source.content().indexOf('\n');
                i >= 0;
                i = source.content().indexOf('\n', i + 1)) {
            starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
            starts[lines++] = i + 1;
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    /** Where an index stands, as {@code name:line:column}, as {@link SourceText#place} says it. */
    public String place(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        int line = found >= 0 ? found : -found - 2;
        int column = source.content().codePointCount(lineStarts[line], index) + 1;
        return "%s:%d:%d".formatted(source.name(), line + 1, column);
    }
}
