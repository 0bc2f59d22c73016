package interviewkit.plan;

import interviewkit.library.Library;
import interviewkit.library.RoleFamily;
import interviewkit.library.Seniority.Level;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.Fact;
import interviewkit.role.Role;
import interviewkit.role.TitleReader;
import java.util.Optional;

/**
 * Tells what kind of role a posting is for: by its title, else by what the items ask for. Who leads in a family belongs to the
 * family of its leaders.
 */
final class RoleReader {
    private static final String FALLBACK = "general";

    private final Library library;
    private final Beginners beginners;

    RoleReader(Library library) {
        this.library = library;
        this.beginners = new Beginners(library.seniority());
    }

    Role read(PostingMap map) {
        String title = map.posting().facts().title().map(Fact::text).orElse("");
        TitleReader.Told told = map.title();
        boolean leads = told.family().filter(RoleFamily::leads).isPresent();
        Optional<String> open = told.level().isPresent() || leads ? Optional.empty() : beginners.in(map);
        Optional<Level> level =
                told.level().or(() -> open.flatMap(words -> library.seniority().entry()));
        String added = open.map("; the posting says \"%s\""::formatted).orElse("");
        if (told.family().isPresent()) {
            String because = "the title \"%s\" says \"%s\"%s".formatted(title, told.word(), added);
            return role(told.family().get(), level, because, true);
        }
        String unknown = title.isEmpty() ? "the posting has no title" : "no role family knows \"%s\"".formatted(title);
        return map.byItems()
                .map(family ->
                        role(family, level, unknown + "; most of what is asked for belongs to it" + added, false))
                .orElseGet(() -> role(
                        family(FALLBACK), level, unknown + added, told.level().isPresent()));
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
}
