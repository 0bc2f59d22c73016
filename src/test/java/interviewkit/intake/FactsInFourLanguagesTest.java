package interviewkit.intake;

import static interviewkit.intake.Readings.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a posting says of the job beside its items, in the words of four languages. */
class FactsInFourLanguagesTest {
    private static final String ENGLISH = "Baker\n\nRequirements\n- You have two years of experience\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apply by 3 May 2031. | 3 May 2031",
                "Closing date: 12/05/2031 | 12/05/2031",
                "Full-time, permanent. Closing date: May 12, 2031. | May 12, 2031",
                "Applications must be received by 5:00 p.m. on 14 March. | -",
                "We open on 14 March 2031. | -",
            })
    void theLastDayToApplyIsADateAfterWordsForIt(String line, String date) {
        assertEquals(
                date,
                Readings.read(ENGLISH + line)
                        .facts()
                        .closingDate()
                        .map(Fact::text)
                        .orElse("-"));
    }

    @Test
    void germanFactsAreRead() {
        Facts facts = facts("""
                Lagerleiter (m/w/d)

                Feinkost Brandt GmbH
                Standort: Bremen
                Vollzeit, unbefristet. 48.000 bis 54.000 Euro brutto pro Jahr. Bewerbungsfrist: 30.06.2031.

                Deine Aufgaben
                - Du führst ein Team und sorgst für die Ordnung im Lager

                Anforderungen
                - Bereitschaft zum Schichtdienst und Freude an der Arbeit
                """);
        assertFacts(facts, "Lagerleiter", "Feinkost Brandt GmbH", "Bremen", "Vollzeit", "30.06.2031");
        assertPay(facts, "48000", "EUR", "year");
    }

    @Test
    void frenchFactsAreRead() {
        Facts facts = facts("""
                Responsable d'entrepôt (H/F)

                Entreprise : Épicerie Morel
                Lieu : Nantes
                CDI temps plein, 2 300 à 2 600 € brut par mois. Date limite de candidature : 30 juin 2031

                Profil
                - Vous acceptez le travail en horaires décalés
                """);
        assertFacts(facts, "Responsable d'entrepôt", "Épicerie Morel", "Nantes", "CDI", "30 juin 2031");
        assertPay(facts, "2300", "EUR", "month");
    }

    @Test
    void spanishFactsAreRead() {
        Facts facts = facts("""
                Responsable de almacén

                Empresa: Conservas Lara
                Ubicación: Vigo
                Jornada completa. Salario: 26.000 € - 30.000 € brutos anuales. Fecha límite: 30 de junio de 2031.

                Requisitos
                - Disponibilidad para turnos rotativos y experiencia en el puesto
                """);
        assertFacts(
                facts, "Responsable de almacén", "Conservas Lara", "Vigo", "Jornada completa", "30 de junio de 2031");
        assertPay(facts, "26000", "EUR", "year");
    }

    @Test
    void aMarkOfBonusDoesNotReachBackOverAnObligation() {
        Posting posting = Readings.read(
                "Cook\n\nRequirements\n- Experience with grills is a must, knowledge of sushi is nice to have\n- A driving licence, not required but a plus\n");
        assertEquals(1, items(posting, ItemKind.REQUIREMENT).size());
        assertEquals(1, items(posting, ItemKind.BONUS).size());
    }

    @Test
    void aNameIsTheEmployersWhereItSpeaksOrStandsBelowTheTitle() {
        assertEquals("Vellum", company("At Vellum, we bind books by hand."));
        assertEquals("Vellum Bookbinders Ltd", company("Vellum Bookbinders Ltd is an equal opportunity employer."));
        assertEquals(
                "Institute of Paper", company("The Institute of Paper (IP) is a charity. IP was founded in 1921."));
        assertEquals("-", company("You will work with Python and Kubernetes. Kubernetes is fun."));
        assertTrue(company("About the role. Experience with Excel is needed.").equals("-"));
    }

    private static String company(String line) {
        return Readings.read("Bookbinder\n\n" + line + "\n\nRequirements\n- You have two years of experience\n")
                .facts()
                .company()
                .map(Fact::text)
                .orElse("-");
    }

    private static Facts facts(String text) {
        return Readings.read(text).facts();
    }

    private static void assertFacts(
            Facts facts, String title, String company, String place, String employment, String closing) {
        assertEquals(title, facts.title().orElseThrow().text());
        assertEquals(company, facts.company().orElseThrow().text());
        assertEquals(place, facts.locations().get(0).text());
        assertEquals(employment, facts.employment().orElseThrow().text());
        assertEquals(closing, facts.closingDate().orElseThrow().text());
    }

    private static void assertPay(Facts facts, String low, String currency, String period) {
        var pay = facts.pay().orElseThrow();
        assertEquals(new BigDecimal(low), pay.low());
        assertEquals(currency, pay.currency());
        assertEquals(period, pay.period());
    }
}
