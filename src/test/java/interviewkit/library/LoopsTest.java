package interviewkit.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The loops, rounds and families fit together, and no loop asks more of a candidate than is fair. */
class LoopsTest {
    private static final Library LIBRARY = Fixtures.library();
    private static final int MOST_MINUTES = 360;
    private static final int MOST_INTERVIEWS = 4;

    @Test
    void everyFamilyIsServedByOneLoop() {
        List<String> served = LIBRARY.loops().stream()
                .flatMap(loop -> loop.families().stream())
                .sorted()
                .toList();
        List<String> families =
                LIBRARY.families().stream().map(RoleFamily::id).sorted().toList();
        assertEquals(families, served);
    }

    @Test
    void noVariantTakesMoreThanACandidateCanGive() {
        assertAll(variants().map(variant -> () -> {
            int minutes =
                    variant.rounds().stream().mapToInt(RoundTemplate::minutes).sum();
            long interviews =
                    variant.rounds().stream().filter(round -> !round.isScreen()).count();
            assertTrue(minutes <= MOST_MINUTES, variant.name() + " takes " + minutes);
            assertTrue(interviews >= 1 && interviews <= MOST_INTERVIEWS, variant.name() + " has " + interviews);
            assertTrue(variant.rounds().stream().anyMatch(RoundTemplate::outsider), variant.name());
            assertTrue(variant.rounds().get(0).isScreen(), variant.name());
        }));
    }

    @Test
    void whatIsInProportionForPlainWorkIsOneShortScreenAndOneInterview() {
        List<RoleFamily> families =
                LIBRARY.families().stream().filter(family -> !family.leads()).toList();
        assertAll(families.stream().map(family -> () -> {
            LoopTemplate loop = loop(family);
            String variant = loop.usual().getOrDefault("hourly", "standard");
            List<RoundTemplate> rounds = rounds(loop.variants().get(variant));
            assertEquals(2, rounds.size(), loop.id());
            assertTrue(rounds.get(0).minutes() <= 30, loop.id());
        }));
    }

    @Test
    void everyInterviewThatIsTheOnlyOneIsRatedByTwo() {
        assertAll(variants().map(variant -> () -> {
            List<RoundTemplate> interviews =
                    variant.rounds().stream().filter(round -> !round.isScreen()).toList();
            boolean two = interviews.size() > 1
                    || interviews.get(0).raters() > 1
                    || variant.loop().panels().contains(variant.id());
            assertTrue(two, variant.name());
        }));
    }

    @Test
    void everyLoopCanReadWhateverIsAsked() {
        assertAll(variants()
                .filter(variant -> !variant.loop().id().equals("engineering-manager"))
                .map(variant -> () -> assertTrue(
                        variant.rounds().stream()
                                .anyMatch(round -> round.reads().contains("*")),
                        variant.name())));
    }

    @Test
    void roundsReadAreasThatExistAndAreUsed() {
        Set<String> areas = LIBRARY.areas().stream().map(Area::id).collect(Collectors.toSet());
        assertAll(LIBRARY.rounds().stream()
                .flatMap(round -> round.reads().stream())
                .distinct()
                .map(area -> () -> assertTrue(area.equals("*") || areas.contains(area), area)));
        Set<String> used = new TreeSet<>();
        LIBRARY.loops().forEach(loop -> loop.variants().values().forEach(used::addAll));
        assertEquals(
                used, LIBRARY.rounds().stream().map(RoundTemplate::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noTwoRoundsSayTheSame() {
        for (Stream<String> texts : List.of(
                LIBRARY.rounds().stream().map(RoundTemplate::purpose),
                LIBRARY.rounds().stream().map(RoundTemplate::excludes),
                LIBRARY.rounds().stream().map(RoundTemplate::candidateTopic),
                LIBRARY.rounds().stream().map(round -> round.opening().say().get(0)))) {
            Map<String, Long> count = texts.collect(Collectors.groupingBy(text -> text, Collectors.counting()));
            count.forEach((text, times) -> assertEquals(1, times, text));
        }
    }

    @Test
    void familiesInferencesAndSeniorityNameOnlyFamiliesThatExist() {
        Stream<String> named = Stream.of(
                        LIBRARY.families().stream().flatMap(family -> family.ledBy().values().stream()),
                        LIBRARY.inferences().stream().flatMap(inference -> inference.families().stream()),
                        LIBRARY.seniority().levels().stream().flatMap(level -> level.family().stream()))
                .flatMap(ids -> ids);
        assertAll(named.distinct().map(id -> () -> assertTrue(LIBRARY.family(id).isPresent(), id)));
    }

    @Test
    void whoLeadsIsInferredToLeadPeople() {
        assertAll(LIBRARY.families().stream()
                .filter(RoleFamily::leads)
                .map(family -> () -> assertTrue(
                        LIBRARY.inferences().stream()
                                .filter(Inference::essential)
                                .filter(inference -> inference.families().contains(family.id()))
                                .flatMap(inference -> LIBRARY.competency(inference.competency()).stream())
                                .anyMatch(competency -> competency.areas().contains("people-leadership")),
                        family.id())));
    }

    private static LoopTemplate loop(RoleFamily family) {
        return LIBRARY.loops().stream()
                .filter(loop -> loop.families().contains(family.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Variant> variants() {
        return LIBRARY.loops().stream()
                .flatMap(loop -> loop.variants().entrySet().stream()
                        .map(entry -> new Variant(loop, entry.getKey(), rounds(entry.getValue()))));
    }

    private static List<RoundTemplate> rounds(List<String> ids) {
        return ids.stream().map(id -> LIBRARY.round(id).orElseThrow()).toList();
    }

    private record Variant(LoopTemplate loop, String id, List<RoundTemplate> rounds) {
        String name() {
            return loop.id() + " (" + id + ")";
        }
    }
}
