package interviewkit.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private final List<String> read = new ArrayList<>();
    private final Shelf<String> shelf = new Shelf<>(List.of("a", "b", "c"), id -> {
        read.add(id);
        return id.toUpperCase(java.util.Locale.ROOT);
    });

    @Test
    void onlyWhatIsAskedForIsReadAndOnlyOnce() {
        assertEquals(3, shelf.size());
        assertEquals(Optional.of("B"), shelf.find("b"));
        assertEquals("B", shelf.get(1));
        assertEquals(Optional.empty(), shelf.find("d"));
        assertEquals(List.of("b"), read);
    }

    @Test
    void itEqualsTheListOfAllThatStandsOnIt() {
        assertEquals(List.of("A", "B", "C"), shelf);
    }

    @Test
    void aCopyOfAShelfIsTheShelf() {
        assertSame(shelf, LazyList.copyOf(shelf));
    }
}
