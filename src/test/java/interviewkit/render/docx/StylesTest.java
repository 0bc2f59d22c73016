package interviewkit.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Run.Mark;
import interviewkit.document.Specimen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StylesTest {
    private static final Element STYLES = WordFile.of(Specimen.document()).xml(WordFile.STYLES);

    @Test
    void everyStyleIsDefinedOnce() {
        List<String> expected = new ArrayList<>(List.of("DefaultParagraphFont", "NoList", "TableNormal"));
        Stream.of(ParagraphStyle.values()).map(ParagraphStyle::id).forEach(expected::add);
        Stream.of(CharacterStyle.values()).map(CharacterStyle::id).forEach(expected::add);
        Stream.of(TableStyle.values()).map(TableStyle::id).forEach(expected::add);
        var defined = WordFile.all(STYLES, "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .sorted()
                .toList();
        assertEquals(expected.stream().sorted().toList(), defined);
    }

    @Test
    void headingsAreWordsOwnSoThatItsNavigationFindsThem() {
        for (int level = 1; level <= 3; level++) {
            var heading = style("Heading" + level);
            assertEquals("heading " + level, val(heading, "w:name"));
            assertEquals(Integer.toString(level - 1), val(heading, "w:outlineLvl"));
        }
    }

    @Test
    void noTwoTagsHaveTheSameShapeOnABlackAndWhitePage() {
        var shapes = Arrays.stream(Mark.values())
                .filter(Mark::isTag)
                .map(mark -> shape(style(CharacterStyle.of(mark).orElseThrow().id())))
                .toList();
        assertEquals(shapes.size(), new HashSet<>(shapes).size(), shapes.toString());
    }

    @Test
    void theQuestionIsTheLargestTextAfterTheTitleAndMainHeadings() {
        int ask = size("Ask");
        for (var style : ParagraphStyle.values()) {
            boolean larger = style == ParagraphStyle.TITLE
                    || style == ParagraphStyle.HEADING_1
                    || style == ParagraphStyle.LEVEL_NUMBER
                    || style == ParagraphStyle.TICK
                    || style == ParagraphStyle.ASK;
            assertTrue(larger || size(style.id()) < ask, style.id());
        }
    }

    /** The frame's kind, and whether the pill is pale, dark or empty inside. */
    private static String shape(Element style) {
        var fills = WordFile.all(style, "w:shd");
        var white = val(style, "w:color").equals("ffffff");
        return val(style, "w:bdr") + (fills.isEmpty() ? "" : white ? " dark" : " pale");
    }

    private static int size(String id) {
        var sizes = WordFile.all(style(id), "w:sz");
        return sizes.isEmpty() ? size("Normal") : Integer.parseInt(WordFile.val(sizes.get(0)));
    }

    private static Element style(String id) {
        return WordFile.all(STYLES, "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String val(Element style, String name) {
        return WordFile.val(WordFile.all(style, name).get(0));
    }
}
