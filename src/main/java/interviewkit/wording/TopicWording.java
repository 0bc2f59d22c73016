package interviewkit.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What nobody is asked. */
public final class TopicWording {
    /** A line to the interviewer that says what not to ask is as it should be. */
    private static final Pattern WARNS =
            Pattern.compile("\\b(never|not|no|nor|don['’]t|without)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_YOU = Pattern.compile("\\b(you|your)\\b|\\?", Pattern.CASE_INSENSITIVE);

    private final Phrases banned = Phrases.of("banned-questions.txt");
    private final Phrases protectedTopics = Phrases.of("protected-topics.txt");

    /** Brain-teasers, worn-out questions, trick questions and trivia (K18). */
    public Stream<Remark> banned(String line) {
        return banned.in(line)
                .map(found -> Remark.error(
                        "K18",
                        "%s is no question to judge work by: %s".formatted(Quote.of(found.words()), Quote.of(line)),
                        found.fair()));
    }

    /** What the law of many places protects (K46), each with its lawful form. */
    public Stream<Remark> protectedTopic(String line) {
        return protectedTopics
                .in(line)
                .map(found -> Remark.error(
                        "K46",
                        "%s touches a protected topic: %s".formatted(Quote.of(found.words()), Quote.of(line)),
                        found.fair()));
    }

    /** The same in what the candidate is handed, which may be about other people: only what speaks to the candidate counts. */
    public Stream<Remark> handedOut(String line) {
        return Sentences.of(line).stream()
                .filter(sentence -> TO_YOU.matcher(sentence).find())
                .flatMap(this::protectedTopic);
    }

    /** The same in a line to the interviewer, where a sentence may say what not to ask. */
    public Stream<Remark> advised(String line) {
        return Sentences.of(line).stream()
                .filter(sentence -> !WARNS.matcher(sentence).find())
                .flatMap(this::protectedTopic);
    }
}
