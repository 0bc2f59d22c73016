package interviewkit.plan;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.library.CompliancePack;
import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import interviewkit.posting.Posting;
import interviewkit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionTest {
    private static final Jurisdiction JURISDICTION = new Jurisdiction(Fixtures.library());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            San Francisco, CA                     | us-california
            Chicago, Illinois, United States      | us-illinois
            Remote (United States)                | us-federal
            Denver, CO                            | us-colorado
            Brooklyn, NY                          | us-new-york
            Birmingham, AL                        | us-federal
            Birmingham                            | uk
            London, Ontario, Canada               | canada
            London                                | uk
            Toronto, ON, CA                       | canada
            Berlin or Munich                      | eu-germany
            Spain / United Kingdom                | eu-germany
            Join us in Lima                       | general
            Truckee                               | general
            """)
    void thePlaceOfWorkChoosesThePack(String place, String pack) {
        assertEquals(pack, JURISDICTION.of(at(place)).id());
    }

    @Test
    void everyPackIsDatedNamesItsSourcesAndIsNoLegalAdvice() {
        assertAll(Fixtures.library().packs().stream().map(pack -> () -> assertPack(pack)));
    }

    private static void assertPack(CompliancePack pack) {
        assertTrue(pack.date().matches("\\d{4}-\\d{2}-\\d{2}"), pack.id());
        assertTrue(pack.never().size() >= 9, pack.id());
        assertTrue(!pack.sources().isEmpty() && !pack.retention().isBlank(), pack.id());
        String notices = String.join(" ", pack.notices()).toLowerCase(Locale.ROOT);
        assertTrue(notices.contains("not legal advice"), pack.id());
        assertTrue(notices.contains("same questions") && notices.contains("people decide"), pack.id());
    }

    private static Posting at(String place) {
        Posting bare = Fixtures.posting("Clerk\n\nRequirements\n\n- You keep your word\n");
        Facts facts = new Facts(
                Optional.empty(),
                Optional.empty(),
                List.of(new Fact(place, new Span(0, 5))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en");
        return new Posting(bare.source(), facts, bare.items(), bare.segments(), List.of());
    }
}
