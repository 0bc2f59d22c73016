package interviewkit.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a fact to verify, in words as postings use them, and what only sounds like one. */
class FactsToVerifyTest {
    private static final FactFinder FINDER = new FactFinder(Fixtures.library());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bachelor's degree in civil engineering or a related field required | education
            High school diploma or GED                                         | education
            Abgeschlossene kaufmännische Berufsausbildung                      | education
            Abgeschlossenes Studium der Informatik                             | education
            Bac +5                                                             | education
            Secundario completo                                                | education
            Valid registered nurse license in the state                        | certification
            Active security clearance required                                 | certification
            CPA preferred                                                      | certification
            Staplerschein erforderlich                                         | certification
            Habilitations électriques exigées                                  | certification
            Minimum of 4 years of relevant experience                          | experience-length
            At least 3 years' experience in a similar role                     | experience-length
            5 Jahre Berufserfahrung                                            | experience-length
            2 ans d'expérience minimum                                         | experience-length
            Mínimo 2 años de experiencia en puestos similares                  | experience-length
            Fluent in English and German, both written and spoken              | language
            Gute Deutsch- und Englischkenntnisse                               | language
            Anglais courant exigé                                              | language
            Nivel de inglés avanzado                                           | language
            Willingness to travel up to 20%                                    | work-conditions
            Able to work evenings and weekends                                 | work-conditions
            Must be able to lift 50 lbs                                        | work-conditions
            Schichtbereitschaft                                                | work-conditions
            Disponibilidad horaria                                             | work-conditions
            You must have the right to work in the UK                          | eligibility
            Must pass a criminal background check                              | eligibility
            Valid driver's license                                             | eligibility
            Führerschein Klasse B                                              | eligibility
            Several years in a similar role                                    | experience-length
            Gesellenbrief oder Fachabitur                                     | education
            Grado en Derecho                                                   | education
            Chartered engineer                                                 | certification
            SSIAP 2 exigé                                                      | certification
            Fremdsprachenkenntnisse                                            | language
            Schwindelfreiheit erforderlich                                     | work-conditions
            Travail le samedi                                                  | work-conditions
            Nacionalidad española                                              | eligibility
            Must be at least 18 years of age                                   | eligibility
            """)
    void aFactIsFoundAndIsAllThatTheLineSays(String line, String area) {
        List<String> areas =
                FINDER.facts(line).stream().map(fact -> fact.guide().area()).toList();
        assertEquals(List.of(area), areas, line);
        assertTrue(FINDER.nothingElse(line), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You measure parts to a high degree of accuracy",
                "Knowledge of driving change in large organisations",
                "You manage software licences and their renewal",
                "You master difficult talks with customers",
                "Experience with French tax law",
                "You work well with others under pressure",
                "You lift the mood of a team",
                "You take part in certifying our products",
                "Registered charities are your clients",
                "You sit down with families and explain the plan",
                "You know our MS Office templates and BS 7671",
            })
    void aLineThatOnlySoundsLikeAFactIsNone(String line) {
        assertEquals(List.of(), FINDER.facts(line), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bachelor's degree and a portfolio of shipped games",
                "5 years of experience calming angry customers",
                "Fluent English for writing reports that auditors rely on",
                "Driving licence and a talent for finding addresses in the dark",
            })
    void aFactBesideADemandLeavesTheDemandToBeAsked(String line) {
        assertTrue(!FINDER.facts(line).isEmpty(), line);
        assertTrue(!FINDER.nothingElse(line), line);
    }
}
