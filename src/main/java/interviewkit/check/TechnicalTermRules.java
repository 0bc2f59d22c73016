package interviewkit.check;

import interviewkit.kit.KitQuestion;
import interviewkit.problem.Problem;
import interviewkit.text.Tokens;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An interviewer who is no expert can look up the terms that a question uses. */
final class TechnicalTermRules implements RuleGroup {
    /** Two capitals, or one inside a word: WPS, DevOps, iOS. */
    private static final Pattern TERM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?=\\p{L}*\\p{Ll}\\p{Lu}|\\p{Lu}{2})[\\p{L}\\p{N}]{2,}(?![\\p{L}\\p{N}])");

    /** Everybody's abbreviations. */
    private static final Set<String> EVERYDAY = Set.of(
            "AM", "CEO", "CV", "EU", "FAQ", "GPS", "HR", "ID", "IT", "OK", "PC", "PDF", "PIN", "PM", "TV", "UK", "US",
            "USA", "VIP");

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return kit.onQuestions(TechnicalTermRules::unexplained);
    }

    private static Stream<Problem> unexplained(KitQuestion question) {
        List<Tokens> glosses = Stream.of(
                        question.glossary().keySet().stream(),
                        question.glossary().values().stream(),
                        question.background().stream())
                .flatMap(lines -> lines)
                .map(Tokens::of)
                .toList();
        Set<String> open = terms(question)
                .filter(term -> glosses.stream()
                        .noneMatch(gloss -> gloss.find(Tokens.of(term)).isPresent()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (open.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K21.note(
                Place.question(question),
                "uses %s without a gloss".formatted(String.join(", ", open)),
                "explain it in the glossary, for an interviewer who is no expert"));
    }

    private static Stream<String> terms(KitQuestion question) {
        return Stream.concat(Stream.of(question.ask()), question.anchors().values().stream())
                .flatMap(line -> TERM.matcher(line).results().map(MatchResult::group))
                .filter(term -> !EVERYDAY.contains(singular(term)));
    }

    private static String singular(String term) {
        return term.endsWith("s") ? term.substring(0, term.length() - 1) : term;
    }
}
