package interviewkit.lint;

import interviewkit.library.Library;
import interviewkit.library.LibraryException;
import interviewkit.library.yaml.LexiconFiles;
import interviewkit.library.yaml.LibraryFiles;
import interviewkit.library.yaml.Outline;
import interviewkit.library.yaml.RubricFolder;
import interviewkit.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports every rule that a content folder breaks, in the order of the files.
 *
 * <p>What the files say is only looked at once all of them can be read: a reference to a file that cannot be read is no
 * dangling one.
 */
public final class LibraryLint {
    private static final Pattern PLACE = Pattern.compile("(.*?)(?::(\\d+):(\\d+))?");

    /** Words that are right although no dictionary has them, one a line. */
    private static final String WORDS = "lexicon/words.txt";

    private static final List<LintRules> RULES = List.of(
            new CompetencyRules(),
            new ReferenceRules(),
            new WordingRules(),
            new ScaleRules(),
            new TermRules(),
            new GlossRules(),
            new ExampleRules(),
            new LikenessRules(),
            new SpellingRules());

    /** What is wrong in a folder. */
    public List<Problem> check(RubricFolder folder) {
        FileRules files = FileRules.of(folder);
        List<Problem> problems = new ArrayList<>(files.problems());
        if (problems.stream().noneMatch(LibraryLint::hindersReading)) {
            problems.addAll(read(folder, files.outlines()));
        }
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(LibraryLint::sortable)
                        .thenComparing(Problem::rule)
                        .thenComparing(Problem::what))
                .toList();
    }

    private static boolean hindersReading(Problem problem) {
        return !problem.rule().equals(LintRule.L03.name());
    }

    private static List<Problem> read(RubricFolder folder, Map<String, Outline> outlines) {
        try {
            Library library = new LibraryFiles(folder).read();
            LexiconFiles.read(folder);
            Content content = new Content(library, outlines, folder.lines(WORDS));
            List<Problem> problems = new ArrayList<>();
            RULES.forEach(rules -> rules.check(content).forEach(problems::add));
            problems.addAll(
                    new PublishedIds(folder.name(PublishedIds.FILE), folder.lines(PublishedIds.FILE)).gone(library));
            return problems;
        } catch (LibraryException e) {
            return List.of(FileRules.unreadable(e));
        }
    }

    /** Lines count as numbers. */
    private static String sortable(Problem problem) {
        Matcher place = PLACE.matcher(problem.where());
        if (!place.matches() || place.group(2) == null) {
            return problem.where();
        }
        return "%s:%08d:%08d"
                .formatted(place.group(1), Integer.valueOf(place.group(2)), Integer.valueOf(place.group(3)));
    }
}
