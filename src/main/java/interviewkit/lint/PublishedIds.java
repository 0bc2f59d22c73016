package interviewkit.lint;

import interviewkit.library.Library;
import interviewkit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ids that were ever published. Scorecards, kits and other people's notes carry them, so none is taken back or given
 * to something else.
 *
 * @param name how places name the file
 * @param lines of the file; those that are no comment hold one id each
 */
public record PublishedIds(String name, List<String> lines) {
    /** The file in a rubrics folder. */
    public static final String FILE = "published-ids.txt";

    public PublishedIds {
        lines = List.copyOf(lines);
    }

    /** Every id of a library, with the kind of thing before it, in order. */
    static Set<String> of(Library library) {
        Set<String> ids = new TreeSet<>();
        library.areas().forEach(area -> ids.add("area " + area.id()));
        library.competencies().forEach(competency -> {
            ids.add("competency " + competency.id());
            competency.questions().forEach(question -> ids.add("question " + competency.questionId(question)));
        });
        library.patterns().forEach(pattern -> ids.add("pattern " + pattern.id()));
        library.rounds().forEach(round -> ids.add("round " + round.id()));
        library.loops().forEach(loop -> ids.add("loop " + loop.id()));
        library.families().forEach(family -> ids.add("family " + family.id()));
        library.verification().forEach(guide -> ids.add("guide " + guide.id()));
        library.packs().forEach(pack -> ids.add("pack " + pack.id()));
        return ids;
    }

    /** The ids that are gone. */
    List<Problem> gone(Library library) {
        Set<String> there = of(library);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (isId(line) && !there.contains(line)) {
                problems.add(LintRule.L05.error(
                        "%s:%d:1".formatted(name, i + 1),
                        "the %s was published and is gone".formatted(line),
                        "bring it back under its old id; its text may change, its meaning may not"));
            }
        }
        return problems;
    }

    /** The ids that a library has and the list does not. */
    public List<String> added(Library library) {
        Set<String> added = of(library);
        lines.forEach(line -> added.remove(line.strip()));
        return List.copyOf(added);
    }

    /** The text of the file with all ids of a library in it. */
    public String with(Library library) {
        Set<String> ids = of(library);
        List<String> comments = new ArrayList<>();
        for (String line : lines) {
            if (isId(line.strip())) {
                ids.add(line.strip());
            } else {
                comments.add(line);
            }
        }
        return String.join("\n", comments) + (comments.isEmpty() ? "" : "\n") + String.join("\n", ids) + "\n";
    }

    private static boolean isId(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }
}
