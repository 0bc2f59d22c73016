package interviewkit.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columnsGetWhatTheyAskForWhereTheirWordsFit() {
        assertArrayEquals(
                new double[] {100, 300}, ColumnWidths.of(400, new double[] {1, 3}, new double[] {80, 80}), 1e-9);
    }

    @Test
    void aColumnWhoseWordsDoNotFitTakesFromThoseThatCanGive() {
        assertArrayEquals(
                new double[] {100, 220, 80},
                ColumnWidths.of(400, new double[] {1, 6, 1}, new double[] {100, 80, 80}),
                1e-9);
    }

    @Test
    void whereNobodyCanGiveEnoughTheWholeWidthIsUsedAndNoMore() {
        double[] widths = ColumnWidths.of(100, new double[] {1, 1, 2}, new double[] {90, 90, 10});
        assertArrayEquals(new double[] {45, 45, 10}, widths, 1e-9);
    }
}
