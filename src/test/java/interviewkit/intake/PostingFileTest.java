package interviewkit.intake;

import static interviewkit.intake.Readings.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.intake.page.Page;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingFileTest {
    private static final String TEXT =
            "Bäcker (m/w/d)\n\nIhre Aufgaben\n- Teige führen und formen\n- Öfen beschicken\n\nIhr Profil\n- Gesellenbrief\n- Frühaufsteher\n";
    private static final String LIST = "<ul><li>Prune 400 apple trees</li><li>Mend fences &amp; gates</li></ul>";

    private static List<Page> pages(String content) {
        return new PostingFile().pages("answer.json", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertBaker(Posting posting) {
        assertEquals("Bäcker", posting.facts().title().orElseThrow().text());
        assertEquals(List.of("Teige führen und formen", "Öfen beschicken"), items(posting, ItemKind.RESPONSIBILITY));
        assertEquals(List.of("Gesellenbrief", "Frühaufsteher"), items(posting, ItemKind.REQUIREMENT));
    }

    private static void assertOrchard(Posting posting) {
        assertEquals("Orchard Hand", posting.facts().title().orElseThrow().text());
        assertEquals(List.of("Prune 400 apple trees", "Mend fences & gates"), items(posting, ItemKind.RESPONSIBILITY));
        assertEquals(List.of("A head for heights"), items(posting, ItemKind.REQUIREMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyUsualEncodingGivesTheSameItems(String charset) {
        assertBaker(Readings.file(TEXT.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheText(String charset) {
        assertBaker(Readings.file(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))));
    }

    @Test
    void aSavedPageIsReadFromItsDataForSearchEngines() {
        assertOrchard(Readings.file("""
                <!doctype html><html><head><script type="application/ld+json">
                {"@type": "JobPosting", "title": "Orchard Hand", "description": "<h3>Duties</h3>%s<h3>Requirements</h3><ul><li>A head for heights</li></ul>"}
                </script></head><body><div><p>Similar jobs</p><ul><li>Shepherd</li></ul></div></body></html>
                """.formatted(LIST)));
    }

    @Test
    void aTableOfEssentialAndDesirableIsReadByColumns() {
        Posting posting = Readings.file("""
                <html><body><h1>Ranger</h1><h2>Person specification</h2><table>
                <tr><th></th><th>Essential</th><th>Desirable</th></tr>
                <tr><td>Education</td><td>Level 3 in countryside work</td><td>Degree in ecology</td></tr>
                <tr><td>Skills</td><td>Chainsaw certificate</td><td>Drystone walling</td></tr>
                </table></body></html>
                """);
        assertEquals(
                List.of("Level 3 in countryside work", "Chainsaw certificate"), items(posting, ItemKind.REQUIREMENT));
        assertEquals(List.of("Degree in ecology", "Drystone walling"), items(posting, ItemKind.BONUS));
    }

    @Test
    void frontMatterNamesTheJob() {
        Posting posting = Readings.file("""
                ---
                title: Orchard Hand
                company: Pomona
                location: Hereford, UK
                ---
                ## What you'll do
                * Prune 400 apple trees
                * Mend fences & gates

                ## Requirements
                * A head for [heights](https://example.org/heights)
                """);
        assertOrchard(posting);
        assertEquals("Pomona", posting.facts().company().orElseThrow().text());
    }

    @Test
    void anEmptyFileSaysSo() {
        var refused = assertThrows(IntakeException.class, () -> new PostingFile().pages("a.txt", new byte[0]));
        assertTrue(refused.getMessage().startsWith("a.txt: the file is empty"), refused.getMessage());
        refused = assertThrows(IntakeException.class, () -> pages("  \n \n"));
        assertTrue(refused.getMessage().contains("no text"), refused.getMessage());
    }

    @Test
    void aPictureIsRefusedAsBinary() {
        byte[] picture = {
            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0, 0, 0, 1, 0, 8, 6
        };
        var refused = assertThrows(IntakeException.class, () -> new PostingFile().pages("a.png", picture));
        assertTrue(refused.getMessage().contains("binary"), refused.getMessage());
    }
}
