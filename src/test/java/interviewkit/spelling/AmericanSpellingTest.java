package interviewkit.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interviewkit.library.packed.PackedRubrics;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.RubricFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmericanSpellingTest {
    private static final AmericanSpelling SPELLING =
            new AmericanSpelling(LexiconFiles.spelling(new RubricFolder(Path.of("rubrics"))));

    @ParameterizedTest
    @CsvSource({
        "behaviourally, behaviorally",
        "reorganisation, reorganization",
        "unauthorised, unauthorized",
        "analysed, analyzed",
        "cancelled, canceled",
        "counsellors, counselors",
        "millimetres, millimeters",
        "licence, license",
        "practising, practicing",
        "judgement, judgment",
        "programmes, programs",
        "catalogue, catalog",
        "fulfil, fulfill",
        "enrolment, enrollment",
        "cheque, check",
        "grey, gray",
        "tyres, tires",
        "aluminium, aluminum",
        "manoeuvring, maneuvering",
        "haemorrhage, hemorrhage",
        "paediatrics, pediatrics",
        "anaesthetic, anesthetic",
        "oesophagus, esophagus",
        "oedema, edema",
        "diarrhoea, diarrhea",
        "hypoglycaemia, hypoglycemia",
        "learnt, learned",
        "3 per cent, 3 percent",
    })
    void aBritishWordIsWrittenTheAmericanWay(String british, String american) {
        assertEquals(american, SPELLING.of(british));
        assertEquals(american, SPELLING.of(american));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your four tours took an hour.",
                "Advise, revise, supervise, exercise, surprise, promise, precise otherwise.",
                "The analyses of the organism and its microorganisms",
                "programmed, controlled, cancellation, practice, smelting, Kerberos, dialogue",
                "MITRE ATT&CK, Fibre Channel, Trade Union and Labour Relations (Consolidation) Act 1992",
                "https://example.org/behaviour?colour=grey, behaviour@example.org, colour_grey, www.colour.example",
            })
    void whatIsSpeltAlikeStays(String text) {
        assertEquals(text, SPELLING.of(text));
    }

    @Test
    void letterCaseIsKept() {
        assertEquals(
                "BEHAVIOR, Behavior, behavior. Percent? PERCENT!",
                SPELLING.of("BEHAVIOUR, Behaviour, behaviour. Per cent? PER CENT!"));
    }

    @Test
    void marksAroundAWordStay() {
        assertEquals(
                "“color-coded”, the organization’s (neighbor’s) labor/time",
                SPELLING.of("“colour-coded”, the organisation’s (neighbour’s) labour/time"));
    }

    @Test
    void theProgramCarriesTheLexiconOfTheFolder() {
        assertEquals(LexiconFiles.spelling(new RubricFolder(Path.of("rubrics"))), PackedRubrics.spelling());
    }
}
