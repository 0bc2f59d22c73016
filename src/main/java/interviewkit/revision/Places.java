package interviewkit.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which question of a kit's data is asked in which block of which round. */
final class Places {
    private final Map<String, Object> kit;

    Places(Map<String, Object> kit) {
        this.kit = kit;
    }

    List<Map<String, Object>> rounds() {
        return Tree.maps(Tree.map(kit.get("loop")).get("rounds"));
    }

    List<Object> blocks(Map<String, Object> round) {
        return Tree.list(round.get("blocks"));
    }

    Optional<Map<String, Object>> round(String id) {
        return rounds().stream().filter(one -> Tree.text(one, "id").equals(id)).findFirst();
    }

    Optional<Map<String, Object>> question(String id) {
        return Tree.maps(kit.get("questions")).stream()
                .filter(one -> Tree.text(one, "id").equals(id))
                .findFirst();
    }

    /** The ids of the questions that are asked and that the kit has. */
    Set<String> asked() {
        Set<String> asked = new LinkedHashSet<>();
        rounds().forEach(round ->
                asked(round).stream().filter(id -> question(id).isPresent()).forEach(asked::add));
        return asked;
    }

    List<String> asked(Map<String, Object> round) {
        return blocks(round).stream()
                .map(Tree::map)
                .map(block -> Tree.text(block, "question"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    List<Map<String, Object>> roundsOf(String question) {
        return rounds().stream()
                .filter(round -> asked(round).contains(question))
                .toList();
    }

    Optional<Map<String, Object>> block(Map<String, Object> round, String question) {
        return blocks(round).stream()
                .map(Tree::map)
                .filter(block -> Tree.text(block, "question").equals(question))
                .findFirst();
    }

    void takeOut(Map<String, Object> round, String question) {
        blocks(round).removeIf(block -> Tree.text(Tree.map(block), "question").equals(question));
    }

    /** Puts a question's block behind the last question of a round. */
    void add(Map<String, Object> round, Map<String, Object> block) {
        List<Object> blocks = blocks(round);
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String kind = Tree.text(Tree.map(blocks.get(i)), "kind");
            at = kind.equals("question") || kind.equals("opening") ? i + 1 : at;
        }
        blocks.add(at, Tree.copy(block));
    }

    /** The questions in the order in which they are asked; those that nobody asks are left out. */
    void sortQuestions() {
        List<Object> sorted = new ArrayList<>();
        asked().forEach(id -> question(id).ifPresent(sorted::add));
        kit.put("questions", sorted);
    }
}
