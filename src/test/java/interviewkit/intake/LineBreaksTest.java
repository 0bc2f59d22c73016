package interviewkit.intake;

import static interviewkit.intake.Readings.items;
import static org.junit.jupiter.api.Assertions.assertEquals;

import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which line breaks of a posting count, and which lost ones are found again. */
class LineBreaksTest {
    @Test
    void aPastedListWithoutBulletsKeepsItsLinesInMarkdown() {
        Posting posting = Readings.file("""
                # Beekeeper

                ## Requirements

                Three years with your own hives
                You can lift 25 kg
                Knowledge of varroa treatment

                ## What you will do

                Inspect sixty hives every week.
                Bottle and label the honey that we sell at the market.
                """);
        assertEquals(
                List.of("Three years with your own hives", "You can lift 25 kg", "Knowledge of varroa treatment"),
                items(posting, ItemKind.REQUIREMENT));
        assertEquals(2, items(posting, ItemKind.RESPONSIBILITY).size());
    }

    @Test
    void aWrappedParagraphOfMarkdownIsJoined() {
        Posting posting = Readings.file("""
                # Beekeeper

                ## Requirements

                You have kept bees for at least three years, through the winter losses and
                Varroa treatments that come with them, and you have written down what you did
                and what came of it.
                """);
        assertEquals(1, items(posting, ItemKind.REQUIREMENT).size());
    }

    @Test
    void linesThatBeginSmallAreItemsUnlessTheyWereWrapped() {
        Posting list = Readings.read("""
                Apiculteur

                Profil recherché

                connaissance des maladies de l'abeille et des traitements
                permis de conduire (catégorie B)
                expérience de la vente sur les marchés, même courte
                """);
        assertEquals(3, items(list, ItemKind.REQUIREMENT).size());
        Posting wrapped = Readings.read("""
                Apiculteur

                Profil recherché

                Une bonne connaissance des maladies de l'abeille et des
                traitements, acquise sur le terrain pendant une ou deux
                saisons.
                """);
        assertEquals(1, items(wrapped, ItemKind.REQUIREMENT).size());
    }

    @Test
    void aDutyBeginsAtACapitalInALineOfDuties() {
        Posting posting = Readings.read("""
                Beekeeper

                Duties

                Inspects hives for disease and records the findings Prepares and labels the honey Works with growers on where hives stand
                Prepare the stall on market days and count the till

                Requirements

                - You have kept bees for two years
                """);
        assertEquals(
                List.of(
                        "Inspects hives for disease and records the findings",
                        "Prepares and labels the honey",
                        "Works with growers on where hives stand",
                        "Prepare the stall on market days and count the till"),
                items(posting, ItemKind.RESPONSIBILITY));
    }

    @Test
    void aWideGapBeforeACapitalWasALineBreakWhereOtherGapsAreNarrow() {
        Posting apart = Readings.read(
                "Beekeeper\n\nRequirements\n\nGood record of driving over three years\u00A0 \u00A0Hives of your own for two seasons\n");
        assertEquals(2, items(apart, ItemKind.REQUIREMENT).size());
        Posting even =
                Readings.read("Beekeeper\n\nRequirements\n\nGood  record  of  work  with  Italian  bees  for  years\n");
        assertEquals(1, items(even, ItemKind.REQUIREMENT).size());
    }

    @Test
    void whatIsSaidTwiceIsReadOnceAndSaidSo() {
        String once = "Beekeeper\n\nRequirements\n- You have kept bees for two years\n- A driving licence\n\n";
        Posting posting = Readings.read(once + once);
        assertEquals(
                List.of("You have kept bees for two years", "A driving licence"), items(posting, ItemKind.REQUIREMENT));
        assertEquals(
                1,
                posting.doubts().stream()
                        .filter(doubt -> doubt.what().contains("2 lines repeat earlier ones"))
                        .count());
    }

    @Test
    void aClosingDateInALineOfFactsIsNoHeadingOverWhatFollows() {
        Posting posting = Readings.read(
                "Beekeeper\nFull-time | Closing date: 4 January 2031\n\nYou have kept bees for two years and know their diseases.\n");
        assertEquals(1, items(posting, ItemKind.REQUIREMENT).size());
    }

    @Test
    void headingsOfOneWordAreFoundInATextOfOneLine() {
        Posting posting = Readings.read("Apicultora Colmenares del Norte, Soria Cuidamos de mil colmenas en la sierra."
                + " Funciones Revisar las colmenas cada semana Extraer y envasar la miel Requisitos Tres años de experiencia con"
                + " abejas Carné B Manejo de un ERP Se valorará formación en sanidad animal Se ofrece contrato fijo");
        assertEquals(
                List.of("Revisar las colmenas cada semana", "Extraer y envasar la miel"),
                items(posting, ItemKind.RESPONSIBILITY));
        assertEquals(
                List.of("Tres años de experiencia con abejas Carné B", "Manejo de un ERP"),
                items(posting, ItemKind.REQUIREMENT));
    }

    @Test
    void inGermanAnAdjectiveWithACapitalBeginsAnItem() {
        Posting posting = Readings.read(
                "Imkerin (m/w/d) Honighof Lindau GmbH Wir halten tausend Völker am See."
                        + " Deine Aufgaben Betreuung der Völker im Frühjahr Ernte und Abfüllung des Honigs Dein Profil Abgeschlossene"
                        + " Ausbildung in der Tierpflege Mehrjährige Erfahrung mit Bienen Sehr gute Kenntnisse der Varroabehandlung");
        assertEquals(
                List.of(
                        "Abgeschlossene Ausbildung in der Tierpflege",
                        "Mehrjährige Erfahrung mit Bienen",
                        "Sehr gute Kenntnisse der Varroabehandlung"),
                items(posting, ItemKind.REQUIREMENT));
    }

    @Test
    void eachSentenceOfSemicolonsIsAListOfItsOwn() {
        Posting posting =
                Readings.read("Beekeeper Requirements: Two years with bees; a driving licence; a steady hand; good"
                        + " knowledge of varroa. We are small: just two people. Duties: inspect hives; bottle honey; keep records;"
                        + " serve at the market.");
        assertEquals(4, items(posting, ItemKind.REQUIREMENT).size());
        assertEquals(4, items(posting, ItemKind.RESPONSIBILITY).size());
    }
}
