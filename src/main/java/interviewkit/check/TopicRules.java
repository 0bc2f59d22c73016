package interviewkit.check;

import interviewkit.kit.InterviewKit.Verify;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import interviewkit.problem.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What nobody is asked. */
final class TopicRules implements RuleGroup {
    /** A line to the interviewer that says what not to ask is as it should be. */
    private static final Pattern WARNS =
            Pattern.compile("\\b(never|not|no|nor|don['’]t|without)\\b", Pattern.CASE_INSENSITIVE);

    private final Phrases banned = Phrases.of("banned-questions.txt");
    private final Phrases protectedTopics = Phrases.of("protected-topics.txt");

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        kit.onQuestions(Spoken::by).flatMap(this::banned),
                        kit.onQuestions(Spoken::by).flatMap(this::protectedTopic),
                        kit.onQuestions(TopicRules::material).flatMap(this::protectedTopic),
                        kit.rounds().stream().flatMap(TopicRules::said).flatMap(this::protectedTopic),
                        kit.rounds().stream()
                                .flatMap(TopicRules::prepared)
                                .filter(line -> !warns(line))
                                .flatMap(this::protectedTopic),
                        kit.kit().verify().stream()
                                .flatMap(TopicRules::verified)
                                .filter(line -> !warns(line))
                                .flatMap(this::protectedTopic))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> banned(Spoken line) {
        return banned.in(line.text())
                .map(found -> Rule.K18.error(
                        line.where(),
                        "%s is no question to judge work by: %s"
                                .formatted(Quote.of(found.words()), Quote.of(line.text())),
                        found.fair()));
    }

    private Stream<Problem> protectedTopic(Spoken line) {
        return protectedTopics
                .in(line.text())
                .map(found -> Rule.K46.error(
                        line.where(),
                        "%s touches a protected topic: %s".formatted(Quote.of(found.words()), Quote.of(line.text())),
                        found.fair()));
    }

    private static Stream<Spoken> material(KitQuestion question) {
        return question.material().stream().map(line -> new Spoken(Place.question(question), line));
    }

    private static Stream<Spoken> said(KitRound round) {
        return round.blocks().stream()
                .flatMap(block -> block.say().stream())
                .map(line -> new Spoken(Place.round(round), line));
    }

    private static Stream<Spoken> prepared(KitRound round) {
        return round.prepare().stream()
                .flatMap(line -> Sentences.of(line).stream())
                .map(sentence -> new Spoken(Place.round(round), sentence));
    }

    private static Stream<Spoken> verified(Verify fact) {
        return fact.steps().stream()
                .flatMap(line -> Sentences.of(line).stream())
                .map(sentence -> new Spoken(Place.item(fact.item()), sentence));
    }

    private static boolean warns(Spoken line) {
        return WARNS.matcher(line.text()).find();
    }
}
