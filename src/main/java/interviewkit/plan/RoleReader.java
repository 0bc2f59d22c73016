package interviewkit.plan;

import interviewkit.library.Library;
import interviewkit.library.RoleFamily;
import interviewkit.posting.Fact;
import interviewkit.posting.Posting;
import interviewkit.text.Tokens;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what kind of role a posting is for, from its title. The longest title word that is found decides. */
final class RoleReader {
    private static final String FALLBACK = "general";

    private static final Map<String, List<String>> SENIORITY = seniority();

    private final Library library;

    RoleReader(Library library) {
        this.library = library;
    }

    Role read(Posting posting) {
        String title = posting.facts().title().map(Fact::text).orElse("");
        Tokens words = Tokens.of(title);
        Optional<Found> found = library.families().stream()
                .flatMap(family -> family.titles().values().stream()
                        .flatMap(List::stream)
                        .filter(name -> words.find(Tokens.of(name)).isPresent())
                        .map(name -> new Found(family, name)))
                .max(Comparator.comparingInt(
                                (Found one) -> Tokens.of(one.name()).size())
                        .thenComparing(one -> one.name().length())
                        .thenComparing(one -> one.family().id(), Comparator.reverseOrder()));
        return found.map(one -> new Role(
                        one.family(),
                        level(words, one.family().leads()),
                        "the title \"%s\" says \"%s\"".formatted(title, one.name())))
                .orElseGet(() -> fallback(title, words));
    }

    private Role fallback(String title, Tokens words) {
        RoleFamily general = library.family(FALLBACK)
                .orElseThrow(() -> new IllegalStateException("the library has no role family " + FALLBACK));
        String because = title.isEmpty() ? "the posting has no title" : "no role family knows \"%s\"".formatted(title);
        return new Role(general, level(words, false), because);
    }

    private static String level(Tokens title, boolean leads) {
        for (Map.Entry<String, List<String>> level : SENIORITY.entrySet()) {
            if (level.getValue().stream()
                    .anyMatch(word -> title.find(Tokens.of(word)).isPresent())) {
                return level.getKey();
            }
        }
        return leads ? "manager" : "professional";
    }

    private record Found(RoleFamily family, String name) {}

    private static Map<String, List<String>> seniority() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "executive",
                List.of("chief", "vp", "vice president", "head of", "director of", "managing director", "cto", "cfo"));
        words.put(
                "entry",
                List.of(
                        "intern",
                        "internship",
                        "trainee",
                        "apprentice",
                        "junior",
                        "entry level",
                        "graduate",
                        "Praktikant",
                        "Auszubildende",
                        "stagiaire"));
        words.put("manager", List.of("manager", "supervisor", "Leiter", "Leiterin", "responsable", "jefe"));
        words.put("lead", List.of("lead", "principal", "staff", "team lead"));
        words.put("senior", List.of("senior", "sr", "expert", "specialist"));
        return words;
    }
}
