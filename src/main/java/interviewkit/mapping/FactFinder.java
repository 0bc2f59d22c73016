package interviewkit.mapping;

import interviewkit.library.Library;
import interviewkit.library.VerificationGuide;
import interviewkit.text.Span;
import interviewkit.text.Token;
import interviewkit.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a sentence what is verified instead of scored, and whether the sentence says anything else. */
final class FactFinder {
    private final List<VerificationGuide> guides;
    private final List<Tokens> jobTitles;

    FactFinder(Library library) {
        guides = library.verification();
        jobTitles = library.families().stream()
                .flatMap(family -> family.titles().values().stream())
                .flatMap(List::stream)
                .map(Tokens::of)
                .toList();
    }

    List<FactFound> facts(String sentence) {
        List<FactFound> found = new ArrayList<>();
        for (VerificationGuide guide : guides) {
            List<Span> spans = spans(guide, sentence);
            if (!spans.isEmpty()) {
                found.add(new FactFound(guide, words(spans.get(0), sentence)));
            }
        }
        return found;
    }

    /** Whether nothing is left of a sentence without its facts, the words that go with them, and the name of the job. */
    boolean nothingElse(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        List<Span> covered = new ArrayList<>();
        Set<String> alone = new HashSet<>();
        for (VerificationGuide guide : guides) {
            List<Span> spans = spans(guide, sentence);
            covered.addAll(spans);
            if (!spans.isEmpty()) {
                guide.alone().forEach(word -> alone.addAll(Tokens.of(word).words()));
            }
        }
        jobTitles.forEach(title -> covered.addAll(tokens.findAll(title)));
        return tokens.list().stream().allMatch(token -> isCovered(token, covered, alone));
    }

    private static boolean isCovered(Token token, List<Span> covered, Set<String> alone) {
        return alone.contains(token.word()) || covered.stream().anyMatch(span -> span.overlaps(token.span()));
    }

    private static List<Span> spans(VerificationGuide guide, String sentence) {
        List<Span> spans = new ArrayList<>();
        for (Pattern pattern : guide.patterns()) {
            Matcher matcher = pattern.matcher(sentence);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    spans.add(new Span(matcher.start(), matcher.end()));
                }
            }
        }
        return spans.stream().sorted().toList();
    }

    private static String words(Span span, String sentence) {
        return sentence.substring(span.start(), span.end()).strip();
    }
}
