package interviewkit.plan;

import interviewkit.library.Library;
import interviewkit.library.RoleFamily;
import interviewkit.library.Seniority.Level;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells what kind of role a posting is for: by the longest title word that a family knows, else by a word for the field of
 * work, else by what the items ask for. Who leads in a family belongs to the family of its leaders.
 */
final class RoleReader {
    private static final String FALLBACK = "general";
    private static final String ENGLISH = "en";

    private final Library library;
    private final List<Named> titles;
    private final List<Named> fields;
    private final SeniorityReader seniority;
    private final RoleByItems byItems;

    RoleReader(Library library) {
        this.library = library;
        this.titles = named(library.families(), RoleFamily::titles);
        this.fields = named(library.families(), RoleFamily::fields);
        this.seniority = new SeniorityReader(library.seniority());
        this.byItems = new RoleByItems(library.families());
    }

    private static List<Named> named(
            List<RoleFamily> families, Function<RoleFamily, Map<String, List<String>>> namesOf) {
        return families.stream()
                .flatMap(family -> namesOf.apply(family).entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(name -> new Named(family, entry.getKey(), TitleName.of(entry.getKey(), name)))))
                .toList();
    }

    Role read(PostingMap map) {
        String title = map.posting().facts().title().map(Fact::text).orElse("");
        List<String> words = JobTitle.words(title);
        Optional<Level> level = seniority.read(words);
        Optional<Named> named = named(words, map.posting().facts().language());
        if (named.isPresent()) {
            String because = "the title \"%s\" says \"%s\""
                    .formatted(title, named.get().name().text());
            return role(named.get().family(), level, because, true);
        }
        String unknown = title.isEmpty() ? "the posting has no title" : "no role family knows \"%s\"".formatted(title);
        return byItems.family(map)
                .map(family -> role(family, level, unknown + "; most of what is asked for belongs to it", false))
                .orElseGet(() -> role(family(FALLBACK), level, unknown, level.isPresent()));
    }

    /** Who leads in a family belongs to the family of its leaders. */
    private Role role(RoleFamily family, Optional<Level> level, String because, boolean titled) {
        RoleFamily own = level.filter(one -> !family.leads())
                .flatMap(
                        one -> Optional.ofNullable(family.ledBy().get(one.id())).or(one::family))
                .map(this::family)
                .orElse(family);
        return new Role(own, level.map(Level::id).orElseGet(own::usualSeniority), because, titled);
    }

    private RoleFamily family(String id) {
        return library.family(id).orElseThrow(() -> new IllegalStateException("the library has no role family " + id));
    }

    /** In the posting's language or in English, as titles mostly are; else in any language. */
    private Optional<Named> named(List<String> title, String language) {
        Set<String> usual = language.equals(ENGLISH) ? Set.of(ENGLISH) : Set.of(ENGLISH, language);
        return longest(titles, title, usual)
                .or(() -> longest(fields, title, usual))
                .or(() -> longest(titles, title, Set.of()))
                .or(() -> longest(fields, title, Set.of()));
    }

    /** @param languages in which names count; any if there are none */
    private static Optional<Named> longest(List<Named> names, List<String> title, Set<String> languages) {
        return names.stream()
                .filter(named -> languages.isEmpty() || languages.contains(named.language()))
                .filter(named -> !named.name().in(title).isEmpty())
                .max(Comparator.comparingInt((Named named) -> named.name().size())
                        .thenComparing(named -> named.name().text().length())
                        .thenComparing(named -> named.family().id(), Comparator.reverseOrder()));
    }

    private record Named(RoleFamily family, String language, TitleName name) {}
}
