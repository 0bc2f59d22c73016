package interviewkit.render.pdf;

import java.util.Arrays;

/**
 * Shares out the width of a table: by the shares that the columns ask for, but no column is narrower than its widest word
 * while another can give.
 */
final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * The widths of the columns.
     *
     * @param shares what each column asks for, as a share of their sum
     * @param needs the least that each can do with
     */
    static double[] of(double width, double[] shares, double[] needs) {
        double sum = Arrays.stream(shares).sum();
        double[] widths =
                Arrays.stream(shares).map(share -> width * share / sum).toArray();
        double lacking = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            lacking += Math.max(0, needs[i] - widths[i]);
            spare += Math.max(0, widths[i] - needs[i]);
        }
        double given = spare == 0 ? 0 : Math.min(1, lacking / spare);
        double met = lacking == 0 ? 0 : Math.min(1, spare / lacking);
        for (int i = 0; i < widths.length; i++) {
            double difference = needs[i] - widths[i];
            widths[i] += difference * (difference > 0 ? met : given);
        }
        return widths;
    }
}
