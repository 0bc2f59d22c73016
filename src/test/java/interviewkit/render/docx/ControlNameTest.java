package interviewkit.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlNameTest {

    @Test
    void anOrdinaryFieldKeepsItsName() {
        assertEquals(new ControlName("q1-rating", "k_q1-rating"), ControlName.of("q1-rating"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a field", "q1.rating", "größe", "this-name-is-longer-than-a-bookmark-in-word-can-be"})
    void aFieldThatNoBookmarkCanBeNamedAfterKeepsItsTag(String field) {
        var name = ControlName.of(field);
        assertEquals(field, name.tag());
        assertTrue(name.bookmark().matches("k_[0-9a-f]{32}"), name.bookmark());
    }

    @Test
    void longNamesThatDifferAtTheirEndStayDifferent() {
        String stem = "n".repeat(80);
        var one = ControlName.of(stem + "1");
        var two = ControlName.of(stem + "2");
        assertTrue(one.tag().length() <= 64, one.tag());
        assertNotEquals(one.tag(), two.tag());
        assertNotEquals(one.bookmark(), two.bookmark());
    }
}
