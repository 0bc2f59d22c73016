package interviewkit.spelling;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.json.KitJson;
import interviewkit.lexicon.SpellingWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Puts what a kit has from the content and from the program into American spelling. The posting stays as it is, and so do its
 * words where other texts quote them or are written from them, the team's own texts, the sources of law, and every id.
 */
public final class KitSpelling {
    /** The fields that are read by people; all others are ids, numbers, or somebody else's words. */
    private static final Set<String> READ = Set.of(
            "anchors",
            "areaNames",
            "ask",
            "background",
            "bar",
            "because",
            "candidateTopic",
            "changes",
            "decision",
            "definition",
            "equivalents",
            "excludes",
            "fact",
            "fix",
            "glossary",
            "how",
            "interviewers",
            "label",
            "lawful",
            "listenFor",
            "material",
            "meaning",
            "message",
            "name",
            "notices",
            "ownerName",
            "prepare",
            "purpose",
            "reason",
            "retention",
            "say",
            "strong",
            "topic",
            "weak",
            "weightReason",
            "what",
            "why");

    /** What is never respelt, by where it stands. */
    private static final Set<String> KEPT =
            Set.of("posting/name", "posting/items", "posting/source", "team", "compliance/name", "compliance/sources");

    private final Supplier<AmericanSpelling> american;
    private final List<String> own;

    /**
     * @param lexicon read where a kit is to be respelt, and not before
     * @param own the team's texts, which stay as they are wherever they stand
     */
    public KitSpelling(Supplier<SpellingWords> lexicon, List<String> own) {
        this.american = AmericanSpelling.once(lexicon);
        this.own = List.copyOf(own);
    }

    /** The same kit in American spelling. */
    public InterviewKit american(InterviewKit kit) {
        KitJson json = new KitJson();
        AmericanSpelling spelling = american.get();
        Respelling respelling = new Respelling(spelling, OthersWords.in(kit, own, spelling));
        return json.kit(respelling.map("", json.tree(kit), Set.of()));
    }

    /** @param others words that are not the kit's own */
    private record Respelling(AmericanSpelling spelling, OthersWords others) {

        /** @param spared words of the items that the text is written from */
        private Map<String, Object> map(String path, Map<?, ?> map, Set<String> spared) {
            Map<String, Object> copy = new LinkedHashMap<>();
            if (others.isTeams(map)) {
                map.forEach((key, value) -> copy.put(key.toString(), value));
                return copy;
            }
            Set<String> words = others.writtenFrom(map, spared);
            map.forEach((key, value) -> {
                String name = path.equals("glossary") ? text(key.toString(), words) : key.toString();
                copy.put(name, value(path, key.toString(), value, words));
            });
            return copy;
        }

        private Object value(String path, String field, Object value, Set<String> spared) {
            if (KEPT.contains(path.isEmpty() ? field : path + "/" + field)) {
                return value;
            }
            if (value instanceof Map<?, ?> map) {
                return map(field, map, spared);
            }
            if (value instanceof List<?> list) {
                List<Object> copy = new ArrayList<>();
                list.forEach(one -> copy.add(value(path, field, one, spared)));
                return copy;
            }
            boolean read = READ.contains(field) || READ.contains(path);
            return read && value instanceof String text ? text(text, spared) : value;
        }

        private String text(String text, Set<String> spared) {
            return spelling.of(text, others.within(text, spared));
        }
    }
}
