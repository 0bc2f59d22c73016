package interviewkit.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, employer and place of postings that come as one single line. */
class RunOnHeadTest {
    private static final String REST =
            " Requirements Two years in a similar job Able to work shifts What you will do Keep the place tidy Record what was done"
                    + " and hand over to the next shift Report faults to the manager.";
    private static final String GERMAN =
            " Anforderungen Zwei Jahre Erfahrung Freude an der Arbeit Aufgaben Sie halten die Räume sauber und melden Fehler der"
                    + " Leitung und dem Team.";
    private static final String FRENCH =
            " Profil recherché Deux ans d’expérience Vous aimez le travail en équipe Missions Tenir les locaux propres et signaler"
                    + " les pannes au responsable.";
    private static final String SPANISH =
            " Requisitos Dos años de experiencia Ganas de trabajar en equipo Funciones Mantener el orden del lugar y avisar de los"
                    + " fallos al responsable.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Night Baker Alder Mill Bakery, Leeds Full-time We bake bread for forty shops and need a hand at night. | Night Baker | Alder Mill Bakery
            Forklift Operator Marlowe Freight Ltd Swindon, UK Permanent The yard runs two shifts. | Forklift Operator | Marlowe Freight Ltd
            Staff Nurse - Theatres St Bride's Hospital, Carlisle Salary: £31,000 per annum Join a team of twelve. | Staff Nurse - Theatres | St Bride's Hospital
            Head of Supply Chain Northlight Foods Remote Northlight Foods sells frozen soup in nine countries. | Head of Supply Chain | Northlight Foods
            Senior Backend Engineer, Payments Tessel Berlin, Germany Tessel moves money between marketplaces. | Senior Backend Engineer, Payments | Tessel
            Junior Accountant Location: Bristol Company: Fenwick & Rowe LLP About the role You will keep the books of eleven clients. | Junior Accountant | Fenwick & Rowe LLP
            Job title: Dental Nurse Location: Truro Hours: part-time About us We are a family practice. | Dental Nurse |
            Veterinary Surgeon Our practice has looked after farm animals since 1961 and is growing. | Veterinary Surgeon |
            Warehouse Team Leader (Nights) Parcelmill, Corby You will lead twenty pickers. | Warehouse Team Leader (Nights) | Parcelmill
            Registered Nurse Cedar Valley Medical Center - Portland, OR Cedar Valley is a 200-bed hospital. | Registered Nurse | Cedar Valley Medical Center
            WELDER Class Code: 3796 Open Date: 02-03-31 DUTIES A Welder joins metal parts by gas and arc. | WELDER |
            Data Analyst II Brightwater Utilities Boise, ID Brightwater Utilities supplies water to the valley. | Data Analyst II | Brightwater Utilities
            Chef de Partie The Old Forge Inn is a gastropub in Kendal. | Chef de Partie | Old Forge Inn
            """)
    void theTitleEndsWhereTheEmployerAPlaceOrASentenceBegins(String head, String title, String company) {
        assertRead(head + REST, title, company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mechatroniker (m/w/d) Rheintal Antriebe GmbH, Lörrach Vollzeit Wir bauen Getriebe für Seilbahnen. | Mechatroniker | Rheintal Antriebe GmbH
            Erzieherin für die Nestgruppe Kita Regenbogen e. V. Teilzeit Wir betreuen vierzig Kinder. | Erzieherin für die Nestgruppe | Kita Regenbogen e. V.
            Softwareentwickler Java (m/w/d) Quellwerk AG Über uns Quellwerk liefert Programme für Apotheken. | Softwareentwickler Java | Quellwerk AG
            """)
    void germanTitlesEndAtTheMarkOfGender(String head, String title, String company) {
        assertRead(head + GERMAN, title, company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Technicien de maintenance (H/F) Ateliers Morvan, Dijon CDI Vous assurez la maintenance des presses. | Technicien de maintenance | Ateliers Morvan
            Chef de projet digital Lumina Lyon, France Chez Lumina, nous créons des sites pour les musées. | Chef de projet digital | Lumina
            """)
    void frenchTitlesGoOnInSmallLetters(String head, String title, String company) {
        assertRead(head + FRENCH, title, company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auxiliar de enfermería Hospital Santa Lucía Jornada completa Buscamos una persona para el turno de noche. | Auxiliar de enfermería | Hospital Santa Lucía
            Ingeniero de Procesos Químicas del Sur S.A., Huelva Somos una planta de resinas con 80 personas. | Ingeniero de Procesos | Químicas del Sur S.A.
            Camarero/a de piso Hotel Miramar Málaga El Hotel Miramar tiene 120 habitaciones. | Camarero/a de piso | Hotel Miramar
            """)
    void spanishTitlesGoOnInSmallLetters(String head, String title, String company) {
        assertRead(head + SPANISH, title, company);
    }

    @Test
    void wordsThatSomethingIsSaidOfAreNoTitle() {
        Facts facts = Readings.read("Bright Partners is a family practice with four dentists in the old town of Hexham."
                        + " We are looking for a Dental Nurse." + REST)
                .facts();
        assertEquals(Optional.of("Dental Nurse"), facts.title().map(Fact::text));
    }

    @Test
    void titlesOfTheSamplesAreReadWithNoLineBreakLeft() {
        assertEquals(List.of(), misread(Sample.all(), " "));
        assertEquals(List.of(), misread(Sample.all(), ""));
    }

    private static List<String> misread(List<Sample> samples, String between) {
        return samples.stream()
                .filter(sample -> !titleOf(sample, between).equals(sample.title()))
                .map(sample -> "%s: %s".formatted(sample.name(), titleOf(sample, between)))
                .toList();
    }

    private static String titleOf(Sample sample, String between) {
        return Readings.read(sample.lines().stream().map(Sample.Line::words).collect(Collectors.joining(between)))
                .facts()
                .title()
                .map(Fact::text)
                .orElse("");
    }

    private static void assertRead(String text, String title, String company) {
        Facts facts = Readings.read(text).facts();
        assertEquals(
                Arrays.asList(title, company),
                Arrays.asList(
                        facts.title().map(Fact::text).orElse(null),
                        facts.company().map(Fact::text).orElse(null)));
    }
}
