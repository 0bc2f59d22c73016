package interviewkit.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Block;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.Option;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Scale.Level;
import interviewkit.document.Block.Together;
import interviewkit.document.Specimen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the end of a page must not tear apart. */
class PageBreaksTest {

    @Test
    void aScaleIsHeldTogetherAndLetsGoAtItsEnd() {
        var rows = WordFile.of(OddDocuments.of("scale", scale())).all("w:tr");
        assertEquals(5, rows.size());
        for (Element row : rows) {
            assertEquals(1, WordFile.all(row, "w:cantSplit").size());
            boolean last = row == rows.get(rows.size() - 1);
            for (Element paragraph : WordFile.all(row, "w:p")) {
                assertEquals(!last, holdsOn(paragraph), paragraph.getTextContent());
            }
        }
    }

    @Test
    void blocksThatStandTogetherHoldOnToEachOther() {
        var file = WordFile.of(OddDocuments.of(
                "together",
                new Together(List.of(
                        new Heading(2, "Heading"),
                        Paragraph.of("Paragraph"),
                        Bullets.of(List.of("One", "Two")),
                        Panel.of(Panel.Tone.NOTE, "Note", Paragraph.of("Inside")),
                        Bullets.of(List.of("Three", "Four")))),
                Paragraph.of("Outside")));
        for (String held : List.of("Heading", "Paragraph", "One", "Two", "Note", "Inside", "Three")) {
            assertTrue(holdsOn(paragraph(file, held)), held);
        }
        assertFalse(holdsOn(paragraph(file, "Four")));
        assertFalse(holdsOn(paragraph(file, "Outside")));
    }

    @Test
    void whatStandsTogetherInsideHoldsOnToWhatFollowsOutside() {
        Block inner = new Together(List.of(Paragraph.of("One"), Paragraph.of("Two")));
        var file = WordFile.of(OddDocuments.of("nested", new Together(List.of(inner, scale()))));
        assertTrue(holdsOn(paragraph(file, "Two")));
    }

    @Test
    void aHeadRowIsRepeatedAndNeverLeftAlone() {
        var file = WordFile.of(Specimen.document());
        var heads = file.all("w:tblHeader");
        assertFalse(heads.isEmpty());
        for (Element head : heads) {
            Element row = (Element) head.getParentNode().getParentNode();
            WordFile.all(row, "w:p").forEach(paragraph -> assertTrue(holdsOn(paragraph)));
        }
    }

    @Test
    void aLongPanelMayRunOverThePage() {
        var file = WordFile.of(OddDocuments.of("panel", Panel.of(Panel.Tone.NOTE, "Note", Paragraph.of("text"))));
        assertEquals(List.of(), file.all("w:cantSplit"));
    }

    private static Scale scale() {
        return new Scale(
                "rating",
                "Rating",
                List.of(new Level(1, "Low", "a"), new Level(2, "", "b"), new Level(3, "High", "c")),
                List.of(new Option("NA", "Not asked")));
    }

    private static Element paragraph(WordFile file, String text) {
        return file.all("w:p").stream()
                .filter(paragraph -> paragraph.getTextContent().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holdsOn(Element paragraph) {
        return !WordFile.all(paragraph, "w:keepNext").isEmpty();
    }
}
