package interviewkit.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.document.Block.Heading;
import interviewkit.document.Document;
import interviewkit.kit.ColdStoreKit;
import interviewkit.kit.InterviewKit;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class KitDocumentsTest {
    private final InterviewKit kit = ColdStoreKit.kit();
    private final List<Document> documents = new KitDocuments().of(kit);

    @Test
    void aKitIsAPlanGuidesWithTheirHandoutsARubricAndACandidatesGuide() {
        assertEquals(
                List.of(
                        "interview-plan",
                        "rounds/1-recruiter-screen",
                        "rounds/2-workshop",
                        "handouts/2-workshop-question-1",
                        "rounds/3-night-shift",
                        "scoring-rubric",
                        "candidate-guide"),
                documents.stream().map(Document::name).toList());
    }

    @Test
    void everyPageCarriesKitAndVersionAndWhoMayReadIt() {
        for (Document document : documents) {
            assertEquals("kit-7c01d5", document.furniture().kit());
            assertEquals("1", document.furniture().version());
            assertEquals("Maintenance Technician, Cold Store · Hafnar Fisk", document.subtitle());
        }
        assertEquals(
                List.of(
                        "Confidential: hiring manager and recruiter",
                        "Confidential: interviewers only",
                        "Confidential: interviewers only",
                        "For the candidate, during the round",
                        "Confidential: interviewers only",
                        "Confidential: interview panel",
                        "For the candidate"),
                documents.stream().map(document -> document.furniture().mark()).toList());
    }

    @Test
    void fieldNamesAreUniqueInADocumentAndFitForAForm() {
        for (Document document : documents) {
            List<String> fields = PageText.of(document).fields();
            assertEquals(new HashSet<>(fields).size(), fields.size(), document.name() + fields);
            for (String field : fields) {
                assertTrue(field.matches("[A-Za-z0-9_-]+"), field);
            }
        }
    }

    @Test
    void headingsBeginAtTheFirstLevelAndSkipNone() {
        for (Document document : documents) {
            int before = 0;
            for (Heading heading : PageText.of(document).all(Heading.class)) {
                assertTrue(heading.level() <= before + 1, document.name() + ": " + heading.text());
                before = heading.level();
            }
        }
    }

    @Test
    void levelThreeMeansTheSameInEveryDocumentThatRates() {
        for (Document document : documents) {
            String text = PageText.of(document).text();
            boolean rates =
                    document.name().startsWith("rounds/") || document.name().equals("scoring-rubric");
            assertEquals(rates, text.contains("3 Meets the bar for this role at this level"), document.name());
        }
    }

    @Test
    void aPostingThatNamesNoRoleAndNoCompanyStillGivesDocuments() {
        for (Document document : new KitDocuments().of(KitChanges.withoutFacts(kit))) {
            assertEquals("Role without a title", document.subtitle());
        }
    }

    @Test
    void aKitWithoutAnythingToReadStillGivesDocuments() {
        List<Document> bare = new KitDocuments().of(KitChanges.bare(kit));
        assertEquals(6, bare.size());
        bare.forEach(document -> assertFalse(document.blocks().isEmpty()));
    }

    @Test
    void theSameKitGivesTheSameDocuments() {
        assertEquals(documents, new KitDocuments().of(ColdStoreKit.kit()));
    }
}
