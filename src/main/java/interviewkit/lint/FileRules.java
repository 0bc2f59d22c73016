package interviewkit.lint;

import interviewkit.library.LibraryException;
import interviewkit.library.yaml.FieldCheck;
import interviewkit.library.yaml.FileKind;
import interviewkit.library.yaml.Outline;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every file of the folder by itself: can it be read, is it what its place says. */
final class FileRules {
    /** Fields whose entries are sentences, or parts of some. */
    private static final Set<String> PROSE = Set.of(
            "background",
            "equivalents",
            "strong",
            "weak",
            "material",
            "maps",
            "decision",
            "say",
            "prepare",
            "how",
            "notices",
            "sources");

    private static final int FEWEST = 2;
    private static final int SENTENCE = 4;
    private static final Pattern ENDS = Pattern.compile("\\p{Ll}[.?!]$");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Outline> outlines = new TreeMap<>();
    private final Map<String, String> paths = new HashMap<>();

    private FileRules() {}

    static FileRules of(RubricFolder folder) {
        FileRules rules = new FileRules();
        for (String path : folder.below("")) {
            rules.read(folder, path);
        }
        return rules;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The files that are YAML, by path. */
    Map<String, Outline> outlines() {
        return outlines;
    }

    private void read(RubricFolder folder, String path) {
        try {
            Outline outline = folder.outline(path);
            outlines.put(path, outline);
            Optional<FileKind> kind = FileKind.of(path);
            if (kind.isEmpty()) {
                problems.add(LintRule.L01.error(
                        outline.name(), "no file of this name is read", "move it to where files of its kind stand"));
                return;
            }
            problems.addAll(FieldCheck.of(kind.get(), outline));
            prose(kind.get(), outline);
            id(path, kind.get(), outline);
        } catch (LibraryException e) {
            problems.add(unreadable(e));
        }
    }

    /** The reader's message begins with the place. */
    static Problem unreadable(LibraryException e) {
        String[] parts = e.getMessage().split(": error: ", 2);
        return LintRule.L01.error(
                parts.length == 2 ? parts[0] : "",
                parts[parts.length - 1],
                "mend the line; text with a colon, a bracket or a quotation mark stands in a \">-\" block");
    }

    /** A comma within an entry parts it in two, and nothing says so. */
    private void prose(FileKind kind, Outline outline) {
        for (Outline.OneLineList list : outline.oneLineLists()) {
            boolean sentences = kind != FileKind.SKILLS && PROSE.contains(list.field());
            list.entries().stream()
                    .filter(entry -> entry.split("\\s+").length >= (sentences ? FEWEST : SENTENCE))
                    .filter(entry -> sentences || ENDS.matcher(entry).find())
                    .findFirst()
                    .ifPresent(entry -> problems.add(LintRule.L03.error(
                            list.where(),
                            "a list of prose stands in brackets, where each comma begins an entry: %s"
                                    .formatted(Quote.of(entry)),
                            "give each entry its own line, with \"- \" before it")));
        }
    }

    private void id(String path, FileKind kind, Outline outline) {
        Optional<String> id = outline.text("id");
        if (id.isEmpty()) {
            return;
        }
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
        if (!name.equals(id.get())) {
            problems.add(LintRule.L04.error(
                    outline.at("id"),
                    "the id is \"%s\", and the file is called \"%s\"".formatted(id.get(), name),
                    "give the file its id as a name"));
        }
        String other = paths.put(kind + " " + id.get(), path);
        if (other != null) {
            problems.add(LintRule.L04.error(
                    outline.at("id"), "the id \"%s\" is that of %s too".formatted(id.get(), other), "choose another"));
        }
    }
}
