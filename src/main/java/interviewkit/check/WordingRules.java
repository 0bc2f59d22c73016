package interviewkit.check;

import interviewkit.kit.KitQuestion;
import interviewkit.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a question sounds when it is read aloud. */
final class WordingRules implements RuleGroup {
    private static final Pattern CLOSED = Pattern.compile(
            "^\\W*(do|did|does|are|is|was|were|has|have|had|can|could|will|would|should|may|might) (you|there|it|your)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A sentence that begins so makes a request, also without a question mark. */
    private static final Pattern REQUEST = Pattern.compile(
            "^\\W*(please )?(tell|describe|explain|name|list|outline|give|talk|walk|show|compare|sketch|design|summari[sz]e|recount"
                    + "|(take|run|lead|guide|bring) (me|us)\\b)",
            Pattern.CASE_INSENSITIVE);

    private final Thresholds.Questions limits;
    private final Phrases leading = Phrases.of("leading-phrases.txt");

    WordingRules(Thresholds.Questions limits) {
        this.limits = limits;
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        kit.onQuestions(WordingRules::requests),
                        kit.onQuestions(WordingRules::closed),
                        kit.onQuestions(this::length),
                        kit.onQuestions(this::grade),
                        kit.onQuestions(this::leading))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> requests(KitQuestion question) {
        long requests = requests(question.ask());
        if (requests <= 1) {
            return Stream.empty();
        }
        return Stream.of(Rule.K12.warning(
                Place.question(question),
                "makes %s requests at once: %s".formatted(requests, Quote.of(question.ask())),
                "ask for one thing; the rest can become probes"));
    }

    /** "Tell me about the last one that failed. How did you find out?" only sets the scene before it asks: one request. */
    private static long requests(String ask) {
        int mark = ask.indexOf('?');
        long marks = ask.chars().filter(c -> c == '?').count();
        long orders = Sentences.of(ask.substring(mark + 1)).stream()
                .filter(sentence ->
                        !sentence.contains("?") && REQUEST.matcher(sentence).find())
                .count();
        return marks + orders;
    }

    private static Stream<Problem> closed(KitQuestion question) {
        List<String> sentences = Sentences.of(question.ask());
        return sentences.stream()
                .filter(sentence -> CLOSED.matcher(sentence).find())
                .filter(sentence -> sentence.endsWith("?") || sentence.equals(sentences.get(0)))
                .limit(1)
                .map(sentence -> Rule.K13.error(
                        Place.question(question),
                        "can be answered with yes or no: %s".formatted(Quote.of(sentence)),
                        "begin with what, how, which, or \"Tell me about\""));
    }

    private Stream<Problem> length(KitQuestion question) {
        int words = Wording.of(question.ask()).size();
        if (words <= limits.words()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K14.warning(
                Place.question(question),
                "has %s words, more than %s: %s".formatted(words, limits.words(), Quote.of(question.ask())),
                "shorten it so that it can be said in one breath"));
    }

    private Stream<Problem> grade(KitQuestion question) {
        double grade = ReadingGrade.of(question.ask(), question.glossary().keySet());
        if (grade <= limits.grade()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K14.warning(
                Place.question(question),
                "reads at grade %s, above %s: %s"
                        .formatted(
                                String.format(Locale.ROOT, "%.1f", grade),
                                String.format(Locale.ROOT, "%.0f", limits.grade()),
                                Quote.of(question.ask())),
                "split the sentence, or use shorter words"));
    }

    private Stream<Problem> leading(KitQuestion question) {
        return Spoken.by(question)
                .flatMap(line -> leading.in(line.text())
                        .limit(1)
                        .map(found -> Rule.K20.warning(
                                line.where(),
                                "%s leads the candidate: %s".formatted(Quote.of(found.words()), Quote.of(line.text())),
                                "ask so that every answer is equally easy to give")));
    }
}
