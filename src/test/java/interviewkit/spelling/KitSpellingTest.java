package interviewkit.spelling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.compose.KitDocuments;
import interviewkit.document.Document;
import interviewkit.kit.ColdStoreKit;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitLanguage;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.json.KitJson;
import interviewkit.lexicon.SpellingWords;
import interviewkit.library.packed.PackedRubrics;
import interviewkit.pipeline.KitMaker;
import interviewkit.plan.HouseRules;
import interviewkit.plan.PlanOptions;
import interviewkit.posting.Posting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whole kits and documents in American spelling, and what of them stays. */
class KitSpellingTest {
    private static final KitMaker MAKER = new KitMaker(Fixtures.library(), Fixtures.mapper());
    private static final AmericanSpelling SPELLING = new AmericanSpelling(PackedRubrics.spelling());
    private static final Supplier<SpellingWords> NEVER = () -> {
        throw new AssertionError("the lexicon is not needed");
    };

    @Test
    void theSeedIsHiredForInTheUsAndHasNoBritishWord() {
        InterviewKit kit = MAKER.make(Fixtures.seed(), "00", PlanOptions.standard());
        assertEquals(KitLanguage.AMERICAN, kit.english());
        assertEquals(List.of(), british(without(new KitJson().tree(kit), "posting")));
        for (Document document : documents(kit)) {
            assertEquals("en-US", document.language());
            assertEquals(List.of(), SPELLING.british(document.toString().replace("align=CENTRE", "")), document.name());
        }
    }

    @Test
    void theSameSeedInBritishEnglishDiffersInSpellingAlone() {
        InterviewKit british =
                MAKER.make(Fixtures.seed(), "00", PlanOptions.standard().inLanguage("en-GB"));
        InterviewKit american =
                MAKER.make(Fixtures.seed(), "00", PlanOptions.standard().inLanguage("en-US"));
        assertNotEquals(List.of(), british(new KitJson().tree(british)));
        assertEquals(british.posting(), american.posting());
        assertEquals(ids(british), ids(american));
        assertEquals(british.compliance().sources(), american.compliance().sources());
        assertEquals(british.compliance().name(), american.compliance().name());
    }

    @Test
    void aKitInBritishEnglishNeedsNoLexicon() {
        KitMaker maker = new KitMaker(
                Fixtures.library(), Fixtures.mapper(), HouseRules.none(), new KitSpelling(NEVER, List.of()));
        InterviewKit kit = maker.make(
                Fixtures.posting("Welder\n\nRequirements\n- You weld pipes\n"), "00", PlanOptions.standard());
        assertEquals(KitLanguage.BRITISH, kit.english());
        List<Document> documents = new KitDocuments().of(kit);
        assertEquals(documents, new DocumentSpelling(NEVER).in(kit, documents));
    }

    @Test
    void thePostingsWordsStayWhereAQuestionIsWrittenFromThem() {
        Posting posting = Fixtures.posting("""
                Set Painter

                Denver, Colorado

                Requirements
                - Experience with Colourmaster Harbour Edition
                - You have painted colour charts for theatres
                """);
        InterviewKit kit = MAKER.make(posting, "00", PlanOptions.standard());
        assertEquals(KitLanguage.AMERICAN, kit.english());
        KitQuestion written = kit.questions().stream()
                .filter(question -> question.source().equals("pattern"))
                .filter(question -> question.ask().contains("Colourmaster"))
                .findFirst()
                .orElseThrow();
        assertTrue(written.ask().contains("Colourmaster Harbour Edition"), written.ask());
        assertTrue(documents(kit).stream()
                .map(Document::toString)
                .anyMatch(text -> text.contains("You have painted colour charts for theatres")));
    }

    @Test
    void theTeamsOwnTextsStay() {
        InterviewKit kit = ColdStoreKit.kit().in(KitLanguage.AMERICAN);
        String own = kit.loop().rounds().get(0).purpose() + " Humour.";
        assertEquals(
                own + " Humor.",
                SPELLING.of(
                        own + " Humour.",
                        OthersWords.in(kit, List.of(own), SPELLING).within(own + " Humour.", Set.of())));
    }

    @Test
    void whatSomebodyWroteIntoTheKitIsPrintedAsItWasWritten() {
        InterviewKit kit = MAKER.make(Fixtures.seed(), "00", PlanOptions.standard());
        KitJson json = new KitJson();
        String ask = kit.questions().get(0).ask();
        String edited = new String(json.write(kit), StandardCharsets.UTF_8)
                .replace(ask, "How did you honour a colourful promise upwards?");
        InterviewKit read = json.read("kit.json", edited.getBytes(StandardCharsets.UTF_8));
        String pages = documents(read).toString();
        assertTrue(pages.contains("How did you honour a colourful promise upwards?"));
        assertTrue(pages.contains("counts upward only"));
        assertFalse(pages.contains("counts upwards only"));
    }

    @Test
    void aKitIsRespeltOnceAndForAll() {
        InterviewKit kit = MAKER.make(Fixtures.seed(), "00", PlanOptions.standard());
        KitJson json = new KitJson();
        assertArrayEquals(
                json.write(kit), json.write(new KitSpelling(PackedRubrics::spelling, List.of()).american(kit)));
    }

    private static List<Document> documents(InterviewKit kit) {
        return new DocumentSpelling(PackedRubrics::spelling).in(kit, new KitDocuments().of(kit));
    }

    private static List<String> ids(InterviewKit kit) {
        return kit.questions().stream().map(KitQuestion::id).toList();
    }

    private static Map<String, Object> without(Map<String, Object> tree, String field) {
        tree.remove(field);
        return tree;
    }

    private static List<String> british(Object value) {
        List<String> words = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                if (!"type".equals(key)) {
                    words.addAll(SPELLING.british(key.toString()));
                    words.addAll(british(one));
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(one -> words.addAll(british(one)));
        } else if (value instanceof String text && text.contains(" ")) {
            words.addAll(SPELLING.british(text));
        }
        return words;
    }
}
