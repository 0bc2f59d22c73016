package interviewkit.render.docx;

import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a table are, in twentieths of a point. */
record Grid(List<Integer> widths) {
    private static final int NARROWEST = Look.twips(12);

    Grid {
        widths = List.copyOf(widths);
    }

    static Grid of(Integer... widths) {
        return new Grid(List.of(widths));
    }

    /**
     * Shares out a line; the columns fill it exactly, whatever has to be rounded. None gets so narrow that its words
     * cannot be seen, as long as there is room for all.
     */
    static Grid shared(int line, List<Integer> shares) {
        Grid exact = shared(0, line, shares);
        boolean fits = exact.widths.stream().allMatch(width -> width >= NARROWEST);
        boolean room = line >= NARROWEST * shares.size();
        return fits || !room ? exact : shared(NARROWEST, line - NARROWEST * shares.size(), shares);
    }

    private static Grid shared(int least, int rest, List<Integer> shares) {
        long sum = shares.stream().mapToLong(Integer::longValue).sum();
        List<Integer> widths = new ArrayList<>();
        long taken = 0;
        int left = 0;
        for (int share : shares) {
            taken += share;
            int right = (int) (rest * taken / sum);
            widths.add(least + right - left);
            left = right;
        }
        return new Grid(widths);
    }

    int columns() {
        return widths.size();
    }

    /** The width of some neighbouring columns. */
    int width(int first, int count) {
        return widths.subList(first, first + count).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int width() {
        return width(0, columns());
    }
}
