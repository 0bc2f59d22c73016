package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.mapping.PostingMap;
import interviewkit.pipeline.KitMaker;
import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import interviewkit.posting.Posting;
import interviewkit.role.Role;
import interviewkit.role.TitleReader;
import interviewkit.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as postings write them. */
class RoleReaderTest {
    private static final RoleReader READER = new RoleReader(Fixtures.library());
    private static final TitleReader TITLES = new TitleReader(Fixtures.library());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Staff Nurse, Ward 7                        | clinical             | professional
            Junior Doctor                              | clinical             | entry
            Ward Manager                               | care-management      | manager
            Nurse Supervisor                           | care-management      | manager
            Senior Staff Accountant                    | finance              | senior
            Staff Software Engineer                    | software             | lead
            Chief of Staff                             | general              | lead
            Chief Financial Officer                    | executive            | executive
            Head of Marketing                          | executive            | executive
            Head of Engineering                        | engineering-management | executive
            Senior Product Manager                     | product              | senior
            Trainee Product Manager                    | product              | entry
            Warehouse Operative - Night Shift          | driving-warehouse    | professional
            Warehouse Operations Supervisor            | frontline-leadership | manager
            Security Guard Supervisor                  | frontline-leadership | manager
            Software Sales Manager                     | sales-management     | manager
            Key Account Manager                        | sales                | professional
            Data Science Manager                       | engineering-management | manager
            Marketing Manager                          | marketing            | professional
            Payroll Team Leader                        | management           | manager
            Sous Chef                                  | hospitality-retail   | lead
            Executive Assistant to the CEO             | administration       | professional
            Teaching Assistant                         | teaching             | professional
            Apprentice Electrician                     | trades               | entry
            Civil Engineer III                         | hardware             | senior
            Parking Warden of the Moon                 | general              | professional
            """)
    void anEnglishTitleTellsFamilyAndSeniority(String title, String family, String seniority) {
        assertRole(title, "en", family, seniority);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Pflegefachkraft                            | clinical             | professional
            de | Stationsleitung Chirurgie                  | care-management      | manager
            de | Industriemechanikerin                      | trades               | professional
            de | Anlagenmechaniker SHK                      | trades               | professional
            de | Softwareentwickler*in                      | software             | professional
            de | Werkstudent Softwareentwicklung            | software             | entry
            de | Bilanzbuchhalter:in                        | finance              | professional
            de | Filialleiterin                             | frontline-leadership | manager
            de | EinkäuferIn                                | operations           | professional
            de | Berufskraftfahrer                          | driving-warehouse    | professional
            fr | Développeur·euse confirmé·e                | software             | senior
            fr | Infirmier(e) de bloc                       | clinical             | professional
            fr | Chargée de recrutement                     | people               | professional
            fr | Chef de chantier                           | frontline-leadership | manager
            fr | Directrice financière                      | executive            | executive
            fr | Vendeuse en boulangerie                    | hospitality-retail   | professional
            es | Tecnica de laboratorio                     | research             | professional
            es | Enfermero/a                                | clinical             | professional
            es | Jefe de ventas                             | sales-management     | manager
            es | Programadora Jr                            | software             | entry
            es | Encargada de tienda                        | frontline-leadership | manager
            """)
    void aTitleInAnotherLanguageTellsThemToo(String language, String title, String family, String seniority) {
        assertRole(title, language, family, seniority);
    }

    @Test
    void whereTheTitleTellsNothingTheItemsDo() {
        Posting posting = Fixtures.posting("""
                Requirements

                - You weld carbon steel pipe with the TIG process
                - You read welding procedure specifications
                - You prepare joints for MIG welding and stick welding
                """);
        Role role = READER.read(new KitMaker(Fixtures.library(), Fixtures.mapper()).map(posting));
        assertEquals("trades", role.family().id(), role.because());
    }

    @ParameterizedTest
    @CsvSource({
        "Barista, No experience needed: we teach you.",
        "Verkäufer, Berufserfahrung ist keine Voraussetzung.",
        "Vendeur, Débutant accepté.",
        "Camarero, No se requiere experiencia."
    })
    void wherePostingsLetBeginnersApplyTheRoleIsAnEntry(String title, String words) {
        Role role = roleOf(title + "\n\n" + words + "\n\nRequirements\n\n- Friendly with customers\n");
        assertEquals("entry", role.seniority(), role.because());
        assertTrue(role.because().contains("the posting says"), role.because());
    }

    @Test
    void trainingForPeopleWithYearsOfWorkMakesNoEntry() {
        Role role = roleOf("Welder\n\nFull training provided on our machines.\n\nRequirements\n\n"
                + "- 3 years of experience in TIG welding\n");
        assertEquals("professional", role.seniority(), role.because());
    }

    @Test
    void aTitleThatTellsTheLevelGoesBeforeTheText() {
        Role role = roleOf("Senior Accountant\n\nNo experience needed with our ledger.\n\nRequirements\n\n"
                + "- You close the books each month\n");
        assertEquals("senior", role.seniority(), role.because());
    }

    private static Role roleOf(String posting) {
        return READER.read(new KitMaker(Fixtures.library(), Fixtures.mapper()).map(Fixtures.posting(posting)));
    }

    /** Such demands are made of everybody, so they speak for no family and against none. */
    @Test
    void generalStrengthsDoNotOutvoteTheTrade() {
        Posting posting = Fixtures.posting("""
                Requirements

                - You weld carbon steel pipe with the TIG process
                - You prepare joints for MIG welding and stick welding
                - You work well under pressure
                - You write clearly
                - You are a team player
                - You organise your own work
                """);
        Role role = READER.read(new KitMaker(Fixtures.library(), Fixtures.mapper()).map(posting));
        assertEquals("trades", role.family().id(), role.because());
    }

    private static void assertRole(String title, String language, String family, String seniority) {
        Posting bare = Fixtures.posting(title + "\n\nRequirements\n\n- You keep your word\n");
        Facts facts = new Facts(
                Optional.of(new Fact(title, new Span(0, title.length()))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                language);
        Posting posting = new Posting(bare.source(), facts, bare.items(), bare.segments(), List.of());
        Role role = READER.read(new PostingMap(posting, TITLES.read(facts), Optional.empty(), List.of()));
        assertEquals(family + " " + seniority, role.family().id() + " " + role.seniority(), role.because());
    }
}
