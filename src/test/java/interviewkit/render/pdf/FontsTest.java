package interviewkit.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Block.Paragraph;
import interviewkit.document.Run;
import interviewkit.document.Run.Mark;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FontsTest {
    private static final String SEEN = "“quotes” ‘single’ „low“ «guillemets» – — … · • ‣ † ‡ § ¶ ← ↑ → ↓ ↔ ⇒ ● ○ ■ □"
            + " ☐ ☑ ☒ ✓ ✔ ✗ ≥ ≤ ≠ ≈ ± × ÷ √ ∑ ∞ € £ ¥ ₹ ½ ² ₂ ÄÖÜß ÅÆØ Łódź Čeština Şişli Țara Ő Tiếng Việt"
            + " Ελληνικά Ω Кириллица Ё ﬁ ① ❶ ⚠ № ™";

    @Test
    void everyCharacterOfEuropeanWritingAndOfFormsIsDrawnInEveryWeight() {
        for (Mark mark : new Mark[] {Mark.PLAIN, Mark.STRONG, Mark.QUOTE}) {
            try (ReadBack pdf = ReadBack.of(Pieces.document(Paragraph.of(new Run(SEEN, mark))))) {
                assertEquals("TitleSubtitle" + ReadBack.squeezed(SEEN), pdf.structureText());
            }
        }
    }

    @Test
    void whatNoFontHasIsReplacedCharacterByCharacterAndNeverLeftOut() {
        String missing = "漢字한글\uE000🦀\uD800";
        long count = missing.codePoints().count();
        try (ReadBack pdf = ReadBack.of(Pieces.document(Paragraph.of("before " + missing + " after")))) {
            String replaced = "\uFFFD".repeat((int) count);
            assertTrue(pdf.structureText().endsWith("before" + replaced + "after"), pdf.structureText());
            assertEquals(
                    count,
                    pdf.glyphs().stream()
                            .filter(glyph -> glyph.text().equals("\uFFFD"))
                            .count());
        }
    }

    @Test
    void aFallbackFaceIsEmbeddedTooAndOnlyWhereItIsNeeded() throws IOException {
        try (ReadBack pdf = ReadBack.of(Pieces.document(Paragraph.of("plain")))) {
            assertFalse(pdf.fontsEmbedded().keySet().stream().anyMatch(name -> name.contains("DejaVu")));
        }
        try (ReadBack pdf = ReadBack.of(Pieces.document(Paragraph.of("①")))) {
            assertTrue(pdf.fontsEmbedded().entrySet().stream()
                    .anyMatch(font -> font.getKey().contains("DejaVu") && font.getValue()));
        }
    }

    @Test
    void lettersAreComposedSoThatAccentsStandWhereTheyBelong() {
        try (ReadBack pdf = ReadBack.of(Pieces.document(Paragraph.of("Zu\u0308rich, cafe\u0301")))) {
            assertEquals("Zürich, café", pdf.lines(1).get(3));
        }
    }

    @Test
    void aNoBreakSpaceIsASpaceWhereNoLineEnds() {
        String text = "word\u00A0word\u00A0word ".repeat(60).strip();
        try (ReadBack pdf = ReadBack.of(Pieces.document(Paragraph.of(text)))) {
            String words = pdf.lines(1).stream()
                    .filter(line -> line.startsWith("word"))
                    .peek(line -> assertEquals(0, line.split(" ").length % 3, line))
                    .collect(Collectors.joining(" "));
            assertEquals(text.replace('\u00A0', ' '), words);
        }
    }

    @Test
    void aNoBreakSpaceKeepsATagBesideItsWord() {
        Run[] runs = new Run[120];
        Arrays.setAll(runs, i -> i % 2 == 0 ? new Run("must", Mark.MUST) : Run.plain("\u00A0R%d ".formatted(i)));
        try (ReadBack pdf = ReadBack.of(Pieces.document(Paragraph.of(runs)))) {
            assertTrue(pdf.lines(1).size() > 6);
            pdf.lines(1).stream().skip(3).filter(line -> line.contains("R")).forEach(line -> {
                assertTrue(line.matches("must +R.*"), line);
                assertFalse(line.endsWith("must"), line);
            });
        }
    }
}
