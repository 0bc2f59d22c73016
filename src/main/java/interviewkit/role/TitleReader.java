package interviewkit.role;

import interviewkit.library.Library;
import interviewkit.library.RoleFamily;
import interviewkit.library.Seniority.Level;
import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells from a title what a role is: by the longest title word that a family knows, else by a word for the field of work. */
public final class TitleReader {
    private static final String ENGLISH = "en";

    private final List<Named> titles;
    private final List<Named> fields;
    private final SeniorityReader seniority;

    public TitleReader(Library library) {
        this.titles = named(library.families(), RoleFamily::titles);
        this.fields = named(library.families(), RoleFamily::fields);
        this.seniority = new SeniorityReader(library.seniority());
    }

    private static List<Named> named(
            List<RoleFamily> families, Function<RoleFamily, Map<String, List<String>>> namesOf) {
        return families.stream()
                .flatMap(family -> namesOf.apply(family).entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(name -> new Named(family, entry.getKey(), TitleName.of(entry.getKey(), name)))))
                .toList();
    }

    public Told read(Facts facts) {
        List<String> words = JobTitle.words(facts.title().map(Fact::text).orElse(""));
        Optional<Named> named = named(words, facts.language());
        return new Told(
                named.map(Named::family), named.map(one -> one.name().text()).orElse(""), seniority.read(words));
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

    /**
     * What a title told.
     *
     * @param family if any family knows the title
     * @param word by which it knows it; empty if none does
     * @param level if the title says how senior the role is
     */
    public record Told(Optional<RoleFamily> family, String word, Optional<Level> level) {}
}
