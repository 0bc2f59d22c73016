package interviewkit.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void columnsFillTheLineWhateverHasToBeRounded() {
        for (int line = 9_990; line < 10_010; line++) {
            assertEquals(line, Grid.shared(line, List.of(1, 1, 1, 4)).width());
            assertEquals(
                    line, Grid.shared(line, List.of(7, 11, Integer.MAX_VALUE)).width());
        }
    }

    @Test
    void sharesAreKept() {
        assertEquals(List.of(250, 750), Grid.shared(1_000, List.of(1, 3)).widths());
    }

    @Test
    void noColumnVanishesBesideAMuchWiderOne() {
        var grid = Grid.shared(10_000, List.of(1_000_000, 1));
        assertEquals(10_000, grid.width());
        assertTrue(grid.width(1, 1) >= 200, grid.toString());
    }
}
