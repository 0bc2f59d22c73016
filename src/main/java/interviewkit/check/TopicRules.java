package interviewkit.check;

import interviewkit.kit.InterviewKit.Verify;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import interviewkit.problem.Problem;
import interviewkit.wording.TopicWording;
import java.util.stream.Stream;

/** What nobody is asked. */
final class TopicRules implements RuleGroup {
    private final TopicWording topics = new TopicWording();

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        kit.onQuestions(Spoken::by).flatMap(this::banned),
                        kit.onQuestions(Spoken::by).flatMap(this::protectedTopic),
                        kit.onQuestions(TopicRules::material).flatMap(this::handedOut),
                        kit.rounds().stream().flatMap(TopicRules::said).flatMap(this::protectedTopic),
                        kit.rounds().stream().flatMap(TopicRules::prepared).flatMap(this::advised),
                        kit.kit().verify().stream()
                                .flatMap(TopicRules::verified)
                                .flatMap(this::advised))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> banned(Spoken line) {
        return topics.banned(line.text()).map(remark -> remark.at(line.where()));
    }

    private Stream<Problem> protectedTopic(Spoken line) {
        return topics.protectedTopic(line.text()).map(remark -> remark.at(line.where()));
    }

    private Stream<Problem> handedOut(Spoken line) {
        return topics.handedOut(line.text()).map(remark -> remark.at(line.where()));
    }

    private Stream<Problem> advised(Spoken line) {
        return topics.advised(line.text()).map(remark -> remark.at(line.where()));
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
        return round.prepare().stream().map(line -> new Spoken(Place.round(round), line));
    }

    private static Stream<Spoken> verified(Verify fact) {
        return fact.steps().stream().map(line -> new Spoken(Place.item(fact.item()), line));
    }
}
