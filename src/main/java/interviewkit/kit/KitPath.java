package interviewkit.kit;

import java.util.List;
import java.util.function.Function;

/** Where in {@code kit.json} a finding's place is, as a JSON path: {@code questions/x} is {@code $.questions[3]}. */
public final class KitPath {
    private final InterviewKit kit;

    public KitPath(InterviewKit kit) {
        this.kit = kit;
    }

    /** The path of a place; {@code $} where the place is none within the kit. */
    public String of(String where) {
        int slash = where.indexOf('/');
        String head = slash < 0 ? where : where.substring(0, slash);
        String id = slash < 0 ? "" : where.substring(slash + 1);
        return switch (head) {
            case "items" -> "$.posting.items" + index(kit.posting().items(), KitPosting.KitItem::id, id);
            case "questions" -> "$.questions" + index(kit.questions(), KitQuestion::id, id);
            case "competencies" -> "$.competencies" + index(kit.competencies(), KitCompetency::id, id);
            case "rounds" -> "$.loop.rounds" + index(kit.loop().rounds(), KitRound::id, id);
            case "posting", "team", "scale", "compliance", "verify", "notAssessed" -> "$." + head;
            case "loop" -> id.isEmpty() ? "$.loop" : "$.loop." + id.replace('/', '.');
            default -> "$";
        };
    }

    private static <T> String index(List<T> all, Function<T, String> idOf, String id) {
        for (int i = 0; i < all.size(); i++) {
            if (idOf.apply(all.get(i)).equals(id)) {
                return "[" + i + "]";
            }
        }
        return "";
    }
}
