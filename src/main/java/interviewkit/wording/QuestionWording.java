package interviewkit.wording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a question sounds when it is read aloud. */
public final class QuestionWording {
    /** The most words that a question has, where nobody says otherwise (K14). */
    public static final int MOST_WORDS = 45;

    /** The highest reading grade, likewise (K14). */
    public static final double MOST_GRADE = 12;

    private static final Pattern CLOSED = Pattern.compile(
            "^\\W*(do|did|does|are|is|was|were|has|have|had|can|could|will|would|should|may|might) (you|there|it|your)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A sentence that begins so makes a request, also without a question mark. */
    private static final Pattern REQUEST = Pattern.compile(
            "^\\W*(please )?(tell|describe|explain|name|list|outline|give|talk|walk|show|compare|sketch|design|summari[sz]e|recount"
                    + "|(take|run|lead|guide|bring) (me|us)\\b)",
            Pattern.CASE_INSENSITIVE);

    private final int mostWords;
    private final double mostGrade;
    private final Phrases leading = Phrases.of("leading-phrases.txt");

    /**
     * @param mostWords in what is read aloud
     * @param mostGrade the highest reading grade
     */
    public QuestionWording(int mostWords, double mostGrade) {
        this.mostWords = mostWords;
        this.mostGrade = mostGrade;
    }

    /**
     * What a primary question breaks of K12 to K14.
     *
     * @param glossary terms that are explained, and so do not make it hard to read
     */
    public Stream<Remark> of(String ask, Collection<String> glossary) {
        return Stream.of(requests(ask), closed(ask), length(ask), grade(ask, glossary))
                .flatMap(remarks -> remarks);
    }

    /** Whether a question or a probe leads (K20). */
    public Stream<Remark> leading(String line) {
        return leading.in(line)
                .limit(1)
                .map(found -> Remark.warning(
                        "K20",
                        "%s leads the candidate: %s".formatted(Quote.of(found.words()), Quote.of(line)),
                        "ask so that every answer is equally easy to give"));
    }

    private static Stream<Remark> requests(String ask) {
        long requests = countRequests(ask);
        if (requests <= 1) {
            return Stream.empty();
        }
        return Stream.of(Remark.warning(
                "K12",
                "makes %s requests at once: %s".formatted(requests, Quote.of(ask)),
                "ask for one thing; the rest can become probes"));
    }

    /** "Tell me about the last one that failed. How did you find out?" only sets the scene before it asks: one request. */
    private static long countRequests(String ask) {
        int mark = ask.indexOf('?');
        long marks = ask.chars().filter(c -> c == '?').count();
        long orders = Sentences.of(ask.substring(mark + 1)).stream()
                .filter(sentence ->
                        !sentence.contains("?") && REQUEST.matcher(sentence).find())
                .count();
        return marks + orders;
    }

    private static Stream<Remark> closed(String ask) {
        List<String> sentences = Sentences.of(ask);
        return sentences.stream()
                .filter(sentence -> CLOSED.matcher(sentence).find())
                .filter(sentence -> sentence.endsWith("?") || sentence.equals(sentences.get(0)))
                .limit(1)
                .map(sentence -> Remark.error(
                        "K13",
                        "can be answered with yes or no: %s".formatted(Quote.of(sentence)),
                        "begin with what, how, which, or \"Tell me about\""));
    }

    private Stream<Remark> length(String ask) {
        int words = Wording.of(ask).size();
        if (words <= mostWords) {
            return Stream.empty();
        }
        return Stream.of(Remark.warning(
                "K14",
                "has %s words, more than %s: %s".formatted(words, mostWords, Quote.of(ask)),
                "shorten it so that it can be said in one breath"));
    }

    private Stream<Remark> grade(String ask, Collection<String> glossary) {
        double grade = ReadingGrade.of(ask, glossary);
        if (grade <= mostGrade) {
            return Stream.empty();
        }
        return Stream.of(Remark.warning(
                "K14",
                "reads at grade %s, above %s: %s"
                        .formatted(
                                String.format(Locale.ROOT, "%.1f", grade),
                                String.format(Locale.ROOT, "%.0f", mostGrade),
                                Quote.of(ask)),
                "split the sentence, or use shorter words"));
    }
}
