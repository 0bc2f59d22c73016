package interviewkit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KitCheckTest {
    @Test
    void aKitThatKeepsEveryRuleHasNoFindings() {
        assertEquals(List.of(), KitCheck.standard().check(KitFixture.kit()));
    }
}
