package interviewkit.intake;

import static interviewkit.intake.Readings.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.intake.page.Page;
import interviewkit.posting.Fact;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One job as each board publishes it, alone and in a whole board's answer. */
class JobBoardsTest {
    /** A board, the id of the job in its sample, and what it puts around all its jobs. */
    enum Board {
        GREENHOUSE("greenhouse.json", "7", "{\"jobs\": [%s, %s], \"meta\": {\"total\": 2}}"),
        LEVER("lever.json", "5ac21346", "[%s, %s]"),
        ASHBY("ashby.json", "b1", "{\"apiVersion\": \"1\", \"jobs\": [%s, %s]}"),
        WORKABLE("workable.json", "C0FFEE", "{\"name\": \"Pomona\", \"description\": null, \"jobs\": [%s, %s]}"),
        SMART_RECRUITERS("smartrecruiters.json", "7439", "{\"limit\": 100, \"totalFound\": 2, \"content\": [%s, %s]}"),
        RECRUITEE("recruitee.json", "31", "{\"offers\": [%s, %s]}"),
        SCHEMA_ORG("schema-org.json", "OH-1", "{\"@context\": \"https://schema.org\", \"@graph\": [%s, %s]}"),
        PERSONIO("personio.xml", "512", XML + "<workzag-jobs>%s%s</workzag-jobs>"),
        FEED("feed.xml", "OH-1", XML + "<source><publisher>Pomona</publisher><title>Jobs</title>%s%s</source>");

        private final String file;
        private final String id;
        private final String envelope;

        Board(String file, String id, String envelope) {
            this.file = file;
            this.id = id;
            this.envelope = envelope;
        }

        String job() {
            try {
                return Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The board's answer with the job and another one. */
        String answer() {
            return envelope.formatted(job(), job().replace(id, OTHER_ID).replace("Orchard", "Meadow"));
        }
    }

    private static final Path FOLDER = Path.of("src/test/resources/interviewkit/intake/boards");
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OTHER_ID = "8888";

    private static List<Page> pages(String content) {
        return new PostingFile().pages("answer", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertJob(String title, Posting posting) {
        assertEquals(title, posting.facts().title().orElseThrow().text());
        assertEquals(List.of("Prune 400 apple trees", "Mend fences & gates"), items(posting, ItemKind.RESPONSIBILITY));
        assertEquals(List.of("A head for heights"), items(posting, ItemKind.REQUIREMENT));
        assertEquals(List.of(), items(posting, ItemKind.BONUS));
        assertTrue(posting.facts().locations().get(0).text().startsWith("Hereford"));
    }

    @ParameterizedTest
    @EnumSource
    void aSingleJobIsReadItemForItem(Board board) {
        List<Page> pages = pages(board.job());
        assertEquals(1, pages.size());
        assertEquals("answer", pages.get(0).source().name());
        assertJob("Orchard Hand", Readings.INTAKE.read(pages.get(0)));
    }

    @ParameterizedTest
    @EnumSource
    void aWholeBoardGivesAPageForEachJobNamedWithItsId(Board board) {
        List<Page> pages = pages(board.answer());
        assertEquals(
                List.of("answer#" + board.id, "answer#" + OTHER_ID),
                pages.stream().map(page -> page.source().name()).toList());
        assertJob("Orchard Hand", Readings.INTAKE.read(pages.get(0)));
        assertJob("Meadow Hand", Readings.INTAKE.read(pages.get(1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"GREENHOUSE", "SMART_RECRUITERS", "RECRUITEE", "SCHEMA_ORG", "PERSONIO", "FEED"})
    void theEmployerIsReadWhereTheBoardNamesIt(Board board) {
        Optional<Fact> company = Readings.file(board.job()).facts().company();
        assertTrue(company.orElseThrow().text().startsWith("Pomona"));
    }

    @Test
    void schemaOrgAnswersPayAndClosingDateToo() {
        Posting posting = Readings.file("""
                {"@context": "https://schema.org", "@type": "JobPosting", "title": "Orchard Hand",
                 "jobLocation": {"@type": "Place", "address": {"addressLocality": "Hereford", "addressCountry": "GB"}},
                 "baseSalary": {"currency": "GBP", "value": {"minValue": 12.5, "maxValue": 14, "unitText": "HOUR"}},
                 "validThrough": "2031-03-01", "description": "<p>Prune 400 apple trees.</p>"}
                """);
        assertEquals("Hereford, GB", posting.facts().locations().get(0).text());
        assertEquals("hour", posting.facts().pay().orElseThrow().period());
        assertEquals("2031-03-01", posting.facts().closingDate().orElseThrow().text());
    }

    @Test
    void leverAndPersonioTellTheHours() {
        for (Board board : List.of(Board.LEVER, Board.PERSONIO)) {
            String hours = Readings.file(board.job())
                    .facts()
                    .employment()
                    .orElseThrow()
                    .text();
            assertEquals("full-time", hours.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void xmlOfNoKnownBoardIsReadForItsWords() {
        Posting posting = Readings.file(XML + """
                <advert><text><para>Requirements</para><para>You must have a head for heights.</para></text></advert>
                """);
        assertEquals(List.of("You must have a head for heights."), items(posting, ItemKind.REQUIREMENT));
    }

    @Test
    void aFeedThatBreaksOffIsReadAsFarAsItGoes() {
        String answer = Board.PERSONIO.answer();
        Posting posting = Readings.file(answer.substring(0, answer.lastIndexOf("<employmentType>")));
        assertJob("Orchard Hand", posting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE job [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><job><name>&b;</name></job>",
                "<?xml version=\"1.0\"?><!DOCTYPE job SYSTEM \"file:///etc/passwd\"><job><name>a</name></job>",
                "<!DOCTYPE job [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><job><description>&secret;</description></job>"
            })
    void aDocumentTypeIsRefused(String xml) {
        var refused = assertThrows(IntakeException.class, () -> pages(xml));
        assertTrue(refused.getMessage().contains("document type"), refused.getMessage());
    }
}
