package interviewkit.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.lexicon.HeadingWords;
import interviewkit.lexicon.LanguageWords;
import interviewkit.lexicon.Lexicon;
import interviewkit.lexicon.Phrase;
import interviewkit.lexicon.SectionKind;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.RubricFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconFilesTest {
    private static final Lexicon LEXICON = LexiconFiles.read(new RubricFolder(Path.of("rubrics")));

    @Test
    void fourLanguagesAreThere() {
        assertEquals(
                List.of("de", "en", "es", "fr"),
                LEXICON.languages().stream().map(LanguageWords::language).toList());
    }

    @Test
    void noHeadingAnnouncesTwoThings() {
        List<String> contradictions = new ArrayList<>();
        for (LanguageWords language : LEXICON.languages()) {
            Map<String, SectionKind> kinds = new TreeMap<>();
            for (HeadingWords heading : language.headings()) {
                Stream.concat(heading.anywhere().stream(), heading.alone().stream())
                        .flatMap(notation -> Phrase.wordings(notation).stream())
                        .map(LexiconFilesTest::plain)
                        .filter(wording -> {
                            SectionKind other = kinds.putIfAbsent(wording, heading.kind());
                            return other != null && other != heading.kind();
                        })
                        .forEach(wording -> contradictions.add(language.language() + ": " + wording));
            }
        }
        assertTrue(contradictions.isEmpty(), contradictions.toString());
    }

    private static String plain(String wording) {
        return wording.replaceAll("[^\\p{L}\\p{N}*]+", " ").strip();
    }
}
