package interviewkit.lint;

import interviewkit.library.Competency;
import interviewkit.library.Probe;
import interviewkit.library.Question;
import interviewkit.library.RoundTemplate;
import interviewkit.problem.Problem;
import interviewkit.text.Tokens;
import interviewkit.wording.Quote;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words are spelt as in British English, or stand in the list of words that no dictionary has.
 *
 * <p>Names are left alone, and so is whatever holds a digit or a sign: only words in small letters are looked up, and the
 * first one of a text. What the library itself lists as a term, a tool or a word of a glossary is known.
 */
final class SpellingRules implements LintRules {
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’@./_\\\\=-])\\p{L}?\\p{Ll}{3,}(?![\\p{L}\\p{N}@/_=(]|[.-]\\p{L}|['’](?:t|\\p{L}{3}))");

    /** Beginnings that make a new word of a known one. */
    private static final List<String> BEGINNINGS =
            List.of("re", "un", "non", "pre", "over", "under", "mis", "co", "sub");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final Dictionary dictionary = Dictionary.british();

    @Override
    public Stream<Problem> check(Content content) {
        Set<String> own = own(content);
        return texts(content)
                .flatMap(text -> unknown(text.words(), own)
                        .map(word -> LintRule.L14.error(
                                text.where().get(), "%s is in no dictionary".formatted(Quote.of(word)), advice(word))));
    }

    private record Text(Supplier<String> where, String words) {}

    private Stream<String> unknown(String text, Set<String> own) {
        List<String> unknown = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            boolean name = Character.isUpperCase(word.group().codePointAt(0)) && word.start() > 0;
            if (!name && !isKnown(word.group().toLowerCase(Locale.ROOT), own)) {
                unknown.add(word.group());
            }
        }
        return unknown.stream().distinct();
    }

    /** The dictionary writes no accents: it has "resume" for "résumé". */
    private boolean isKnown(String word, Set<String> own) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return dictionary.has(word)
                || dictionary.has(plain)
                || own.contains(word)
                || BEGINNINGS.stream()
                        .anyMatch(beginning ->
                                word.startsWith(beginning) && dictionary.has(word.substring(beginning.length())))
                || IntStream.rangeClosed(3, word.length() - 3)
                        .anyMatch(i -> dictionary.has(word.substring(0, i)) && dictionary.has(word.substring(i)));
    }

    private String advice(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String near = dictionary.near(small).map("\"%s\"? else "::formatted).orElse("");
        return near + "if it is a word of the trade, add it to lexicon/words.txt";
    }

    /** The words that the library explains or lists. */
    private static Set<String> own(Content content) {
        Set<String> own = new HashSet<>(content.words());
        content.library().skills().forEach(skill -> {
            add(own, skill.name());
            skill.spellings().forEach(spelling -> add(own, spelling));
        });
        content.competencies().forEach(competency -> {
            competency.terms().values().forEach(terms -> terms.forEach(term -> add(own, term)));
            competency.glossary().keySet().forEach(term -> add(own, term));
        });
        return own;
    }

    private static void add(Set<String> own, String text) {
        own.addAll(Tokens.of(text).words());
    }

    private static Stream<Text> texts(Content content) {
        return Stream.of(
                        content.competencies().stream().flatMap(competency -> texts(content, competency)),
                        content.questions().flatMap(SpellingRules::texts),
                        content.anchors().map(anchor -> new Text(anchor::at, anchor.text())),
                        content.library().rounds().stream().flatMap(round -> texts(content, round)))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Content content, Competency competency) {
        return Stream.of(
                        Stream.of(
                                new Text(() -> content.at(competency, "definition"), competency.definition()),
                                new Text(() -> content.at(competency, "not"), competency.notThis()),
                                new Text(
                                        () -> content.at(competency, "probe", "ask"),
                                        competency.probe().ask()),
                                new Text(
                                        () -> content.at(competency, "probe", "listen-for"),
                                        competency.probe().listenFor())),
                        list(competency.background(), i -> content.at(competency, "background", i)),
                        list(competency.equivalents(), i -> content.at(competency, "equivalents", i)),
                        competency.levels().entrySet().stream()
                                .map(level -> new Text(
                                        () -> content.at(competency, "levels", level.getKey()), level.getValue())),
                        competency.glossary().entrySet().stream()
                                .map(term -> new Text(
                                        () -> content.at(competency, "glossary", term.getKey()), term.getValue())))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Content.Placed placed) {
        Question question = placed.question();
        return Stream.of(
                        Stream.of(new Text(() -> placed.at("ask"), question.ask())),
                        list(question.probes().stream().map(Probe::ask).toList(), i -> placed.at("probes", i, "ask")),
                        list(question.material(), i -> placed.at("material", i)),
                        list(question.strong(), i -> placed.at("strong", i)),
                        list(question.weak(), i -> placed.at("weak", i)))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Content content, RoundTemplate round) {
        String file = "rounds/" + round.id() + ".yaml";
        return Stream.of(
                        Stream.of(
                                new Text(() -> content.at(file, "purpose"), round.purpose()),
                                new Text(() -> content.at(file, "excludes"), round.excludes()),
                                new Text(() -> content.at(file, "candidate-topic"), round.candidateTopic())),
                        list(round.opening().say(), i -> content.at(file, "opening", "say", i)),
                        list(round.candidateQuestions().say(), i -> content.at(file, "candidate-questions", "say", i)),
                        list(round.close().say(), i -> content.at(file, "close", "say", i)),
                        list(round.prepare(), i -> content.at(file, "prepare", i)),
                        round.withoutExercise().stream().flatMap(plain -> texts(content, file, plain)))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Content content, String file, RoundTemplate.Plain plain) {
        String part = "without-exercise";
        return Stream.of(
                        Stream.of(
                                new Text(() -> content.at(file, part, "purpose"), plain.purpose()),
                                new Text(() -> content.at(file, part, "candidate-topic"), plain.candidateTopic())),
                        list(plain.opening(), i -> content.at(file, part, "opening", i)),
                        list(plain.close(), i -> content.at(file, part, "close", i)),
                        list(plain.prepare(), i -> content.at(file, part, "prepare", i)))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> list(List<String> texts, IntFunction<String> where) {
        return IntStream.range(0, texts.size()).mapToObj(i -> new Text(() -> where.apply(i), texts.get(i)));
    }
}
