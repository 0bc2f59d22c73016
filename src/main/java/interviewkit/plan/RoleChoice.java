package interviewkit.plan;

import interviewkit.library.Library;
import interviewkit.library.RoleFamily;
import interviewkit.role.Role;
import java.util.List;

/** What the user says of the role holds over what the title was taken for. */
final class RoleChoice {
    private static final List<String> LEVELS =
            List.of("entry", "professional", "senior", "lead", "manager", "executive");

    private final Library library;
    private final PlanOptions options;

    RoleChoice(Library library, PlanOptions options) {
        this.library = library;
        this.options = options;
    }

    /** @throws UnknownChoiceException where a family or a level is not known; the message lists those that are */
    Role of(Role read) {
        if (options.family().isEmpty() && options.seniority().isEmpty()) {
            return read;
        }
        RoleFamily family = options.family().map(this::family).orElse(read.family());
        String usual = options.family().isPresent() ? family.usualSeniority() : read.seniority();
        String seniority = options.seniority().map(RoleChoice::level).orElse(usual);
        return new Role(family, seniority, "you said so", options.family().isPresent() || read.titled());
    }

    private RoleFamily family(String id) {
        return library.family(id)
                .orElseThrow(() -> new UnknownChoiceException(
                        "role family",
                        id,
                        library.families().stream().map(RoleFamily::id).toList()));
    }

    private static String level(String id) {
        if (!LEVELS.contains(id)) {
            throw new UnknownChoiceException("seniority", id, LEVELS);
        }
        return id;
    }
}
