package interviewkit.wording;

import interviewkit.text.Tokens;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that an interviewer who is no expert has to look up. */
public final class TechnicalTerms {
    /** Two capitals, or one inside a word: WPS, DevOps, iOS. */
    private static final Pattern TERM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?=\\p{L}*\\p{Ll}\\p{Lu}|\\p{Lu}{2})[\\p{L}\\p{N}]{2,}(?![\\p{L}\\p{N}])");

    /** Everybody's abbreviations. */
    private static final Set<String> EVERYDAY = Set.of(
            "AM", "CEO", "CPU", "CV", "EU", "FAQ", "GPS", "HR", "HTML", "ID", "IT", "OK", "PC", "PDF", "PIN", "PM",
            "TV", "UK", "US", "USA", "VIP", "iOS", "iPad");

    /** Measures, which those who need them know and the others need not read. */
    private static final Set<String> UNITS =
            Set.of("GB", "MB", "MW", "MWh", "kA", "kB", "kHz", "kJ", "kNm", "kVA", "kW", "kWh");

    private TechnicalTerms() {}

    /** The terms that lines use and explanations leave open, in order. */
    public static Set<String> unexplained(Collection<String> lines, Collection<String> explanations) {
        List<Tokens> glosses = explanations.stream().map(Tokens::of).toList();
        return lines.stream()
                .flatMap(TechnicalTerms::in)
                .filter(term -> glosses.stream()
                        .noneMatch(gloss -> gloss.find(Tokens.of(term)).isPresent()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> in(String line) {
        return TERM.matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(term -> !EVERYDAY.contains(singular(term)) && !UNITS.contains(term));
    }

    private static String singular(String term) {
        return term.endsWith("s") ? term.substring(0, term.length() - 1) : term;
    }
}
