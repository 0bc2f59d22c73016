package interviewkit.check;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import interviewkit.kit.KitRound.KitBlock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kit, with what several rules want to know of it. Ids that point nowhere are passed over here: {@link TraceRules}. */
final class KitIndex {
    private final InterviewKit kit;
    private final List<Asked> asked;
    private final List<KitQuestion> questions;
    private final Set<String> served;

    KitIndex(InterviewKit kit) {
        this.kit = kit;
        asked = kit.loop().rounds().stream().flatMap(this::asked).toList();
        questions = asked.stream().map(Asked::question).distinct().toList();
        served = questions.stream()
                .flatMap(question -> question.items().stream())
                .collect(Collectors.toSet());
    }

    /** A question in its place in the loop. */
    record Asked(KitRound round, KitBlock block, KitQuestion question) {}

    InterviewKit kit() {
        return kit;
    }

    List<KitRound> rounds() {
        return kit.loop().rounds();
    }

    /** Every question of every round, in the order of the loop. */
    List<Asked> asked() {
        return asked;
    }

    List<Asked> askedIn(KitRound round) {
        return asked.stream().filter(one -> one.round().equals(round)).toList();
    }

    /** The questions that the loop asks, each once. */
    List<KitQuestion> questions() {
        return questions;
    }

    Stream<KitRound> interviews() {
        return rounds().stream().filter(round -> !round.isScreen());
    }

    Optional<KitCompetency> competency(KitQuestion question) {
        return kit.competency(question.competency());
    }

    Optional<KitItem> item(String id) {
        return kit.posting().item(id);
    }

    /** Whether its rating counts for a must-have; where the competency is missing, its own word counts. */
    boolean ratesMust(KitQuestion question) {
        return competency(question)
                .map(KitCompetency::isMust)
                .orElseGet(() -> !question.importance().equals("bonus"));
    }

    /** Whether it is about bonus points only. */
    boolean isBonus(KitQuestion question) {
        return !ratesMust(question) || question.importance().equals("bonus");
    }

    /** Whether a question that is asked cites the item. */
    boolean isServed(String item) {
        return served.contains(item);
    }

    /** Whether it is a fact to verify, with a line on how. */
    boolean isVerified(String item) {
        return kit.verify().stream()
                .anyMatch(fact -> fact.item().equals(item) && !fact.how().isBlank());
    }

    /** Whether it is listed as not assessed, with a reason. */
    boolean isDropped(String item) {
        return kit.notAssessed().stream()
                .anyMatch(one -> one.item().equals(item) && !one.why().isBlank());
    }

    /** What a rule says on each question, one after the other. */
    <T> Stream<T> onQuestions(Function<KitQuestion, Stream<T>> rule) {
        return questions.stream().flatMap(rule);
    }

    private Stream<Asked> asked(KitRound round) {
        return round.blocks().stream()
                .filter(KitBlock::isQuestion)
                .flatMap(block -> block.question().flatMap(kit::question).stream()
                        .map(question -> new Asked(round, block, question)));
    }
}
