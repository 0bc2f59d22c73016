package interviewkit.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Specimen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ControlsTest {
    private static final WordFile SPECIMEN = WordFile.of(Specimen.document());

    @Test
    void everyFieldHasOneControlOfItsName() {
        var tags = SPECIMEN.all("w:sdtPr").stream()
                .map(properties ->
                        WordFile.val(WordFile.children(properties, "w:tag").get(0)))
                .toList();
        assertEquals(ExpectedWords.fields(Specimen.document()), tags);
    }

    @Test
    void aBookmarkOfTheFieldsNameIsWrappedAroundEachControl() {
        for (Element control : SPECIMEN.all("w:sdt")) {
            var siblings = WordFile.children((Element) control.getParentNode());
            int at = siblings.indexOf(control);
            var start = siblings.get(at - 1);
            var end = siblings.get(at + 1);
            var tag = WordFile.val(WordFile.all(control, "w:tag").get(0));
            assertEquals("k_" + tag, start.getAttribute("w:name"));
            assertEquals(start.getAttribute("w:id"), end.getAttribute("w:id"));
            assertEquals("w:bookmarkEnd", end.getTagName());
        }
    }

    @Test
    void anEmptyControlShowsNoWords() {
        for (Element control : SPECIMEN.all("w:sdt")) {
            assertEquals("", WordFile.normal(control.getTextContent()));
            assertEquals(1, WordFile.all(control, "w:showingPlcHdr").size());
        }
    }

    @Test
    void aRatingIsChosenFromTheLevelsAndTheReasonsForNone() {
        assertEquals(List.of("1", "2", "3", "4", "5", "NA", "NE"), values("q1-rating"));
        assertEquals(List.of("strong-no", "no", "yes", "strong-yes"), values("recommendation"));
        var shown = items("q1-rating").stream()
                .map(item -> item.getAttribute("w:displayText"))
                .toList();
        assertEquals("3 · Meets the bar", shown.get(2));
        assertEquals("Asked, no evidence", shown.get(6));
    }

    @Test
    void aDateIsPickedFromACalendarAndReadsTheSameEverywhere() {
        var date = WordFile.children(properties("date"), "w:date").get(0);
        assertEquals(
                "yyyy-MM-dd",
                WordFile.val(WordFile.children(date, "w:dateFormat").get(0)));
    }

    @Test
    void evidenceHasRulesToWriteOnAndRoomThatStaysWhenTheyAreReplaced() {
        Element content = WordFile.all((Element) properties("q1-evidence").getParentNode(), "w:sdtContent")
                .get(0);
        assertEquals(5, WordFile.all(content, "w:tab").size());
        Element row = ancestor(content, "w:tr");
        var height = WordFile.all(row, "w:trHeight").get(0);
        assertEquals("atLeast", height.getAttribute("w:hRule"));
        assertTrue(Integer.parseInt(WordFile.val(height)) >= 6 * 20 * 20, WordFile.val(height));
    }

    private static List<String> values(String field) {
        return items(field).stream().map(item -> item.getAttribute("w:value")).toList();
    }

    private static List<Element> items(String field) {
        return WordFile.all(properties(field), "w:listItem");
    }

    private static Element properties(String field) {
        return SPECIMEN.all("w:sdtPr").stream()
                .filter(properties -> WordFile.val(
                                WordFile.children(properties, "w:tag").get(0))
                        .equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static Element ancestor(Element element, String name) {
        Element at = element;
        while (!at.getTagName().equals(name)) {
            at = (Element) at.getParentNode();
        }
        return at;
    }
}
