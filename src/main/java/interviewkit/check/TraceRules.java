package interviewkit.check;

import interviewkit.kit.KitCompetency;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitPosting.KitSegment;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything in the kit leads back to words of the posting, and every id to something that exists. */
final class TraceRules implements RuleGroup {
    private static final Set<String> SEGMENT_KINDS = Set.of("item", "heading", "context", "noise");

    @Override
    public Stream<Problem> check(KitIndex kit) {
        PostingText text = new PostingText(kit.kit().posting().text());
        return Stream.of(
                        kit.kit().posting().items().stream().flatMap(item -> misquoted(text, item)),
                        kit.rounds().stream().flatMap(round -> unknownQuestions(kit, round)),
                        kit.onQuestions(question -> untraced(kit, question)),
                        kit.kit().competencies().stream().flatMap(one -> uninferred(text, one)),
                        kit.kit().competencies().stream().flatMap(TraceRules::unstated),
                        unknownItems(kit),
                        unaccounted(text, kit.kit().posting().segments()).stream())
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> misquoted(PostingText text, KitItem item) {
        if (text.holds(item.quote(), item.start(), item.end())) {
            return Stream.empty();
        }
        return Stream.of(Rule.K03.error(
                Place.item(item.id()),
                "%s is not what the posting says from %s to %s: %s"
                        .formatted(
                                Quote.of(item.quote()),
                                item.start(),
                                item.end(),
                                Quote.of(text.slice(item.start(), item.end()))),
                "quote the posting word for word; offsets count its code points"));
    }

    private static Stream<Problem> unknownQuestions(KitIndex kit, KitRound round) {
        return round.blocks().stream()
                .filter(KitRound.KitBlock::isQuestion)
                .map(block -> block.question().orElse(""))
                .filter(id -> kit.kit().question(id).isEmpty())
                .map(id -> Rule.K03.error(
                        Place.round(round),
                        "asks the question %s, which the kit does not have".formatted(Quote.of(id)),
                        "add the question, or take the block out"));
    }

    private static Stream<Problem> untraced(KitIndex kit, KitQuestion question) {
        List<Problem> problems = new ArrayList<>();
        if (kit.competency(question).isEmpty()) {
            problems.add(Rule.K03.error(
                    Place.question(question),
                    "counts for the competency %s, which the kit does not have"
                            .formatted(Quote.of(question.competency())),
                    "name a competency of this kit"));
        }
        boolean inferred = kit.competency(question)
                .filter(one -> one.isInferred() || one.isValue())
                .isPresent();
        if (question.items().isEmpty() && !inferred) {
            problems.add(
                    Rule.K03.error(
                            Place.question(question),
                            "cites no item of the posting: %s".formatted(Quote.of(question.ask())),
                            "cite the items that it serves, or label its competency as inferred, with the words that imply it"));
        }
        return problems.stream();
    }

    private static Stream<Problem> uninferred(PostingText text, KitCompetency competency) {
        if (competency.isInferred() && competency.signs().isEmpty()) {
            return Stream.of(Rule.K03.error(
                    Place.competency(competency),
                    "is inferred, and no words of the posting are quoted for it",
                    "quote the words that imply it, with their offsets"));
        }
        return competency.signs().stream()
                .filter(sign -> !text.holds(sign.quote(), sign.start(), sign.end()))
                .map(sign -> Rule.K03.error(
                        Place.competency(competency),
                        "%s is not what the posting says from %s to %s"
                                .formatted(Quote.of(sign.quote()), sign.start(), sign.end()),
                        "quote the posting word for word; offsets count its code points"));
    }

    private static Stream<Problem> unstated(KitCompetency competency) {
        if (competency.isInferred()
                || competency.isValue()
                || !competency.items().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K04.error(
                Place.competency(competency),
                "is said to be stated, and no item of the posting states it",
                "cite the item, or label it as inferred, with the words that imply it"));
    }

    private static Stream<Problem> unknownItems(KitIndex kit) {
        return Stream.of(
                        kit.onQuestions(question -> unknown(kit, Place.question(question), question.items())),
                        kit.onQuestions(question -> question.inPassing().stream())
                                .flatMap(probe -> unknown(kit, "competencies/" + probe.competency(), probe.items())),
                        kit.kit().competencies().stream()
                                .flatMap(one -> unknown(kit, Place.competency(one), one.items())),
                        kit.kit().competencies().stream()
                                .flatMap(one -> one.guests().stream()
                                        .flatMap(guest -> unknown(kit, Place.competency(one), guest.items()))),
                        kit.kit().verify().stream().flatMap(fact -> unknown(kit, "verify", List.of(fact.item()))),
                        kit.kit().notAssessed().stream()
                                .filter(one -> !one.item().isEmpty())
                                .flatMap(one -> unknown(kit, "notAssessed", List.of(one.item()))))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> unknown(KitIndex kit, String where, Collection<String> items) {
        return items.stream()
                .filter(id -> kit.item(id).isEmpty())
                .map(id -> Rule.K04.error(
                        where,
                        "cites the item %s, which the posting does not have".formatted(Quote.of(id)),
                        "cite an item of this posting, or take the claim out"));
    }

    private static List<Problem> unaccounted(PostingText text, List<KitSegment> segments) {
        List<Problem> problems = new ArrayList<>();
        int at = 0;
        for (KitSegment segment : segments.stream()
                .sorted(Comparator.comparingInt(KitSegment::start))
                .toList()) {
            reportGap(text, at, segment.start(), problems);
            reportUnnamed(text, segment, problems);
            at = Math.max(at, segment.end());
        }
        reportGap(text, at, text.length(), problems);
        return problems;
    }

    private static void reportGap(PostingText text, int start, int end, List<Problem> problems) {
        if (!text.isBlank(start, end)) {
            problems.add(Rule.K10.error(
                    Place.POSTING,
                    "characters %s to %s are accounted for by nothing: %s"
                            .formatted(start, end, Quote.of(text.slice(start, end))),
                    "make them part of an item, a heading, the context or a named noise"));
        }
    }

    private static void reportUnnamed(PostingText text, KitSegment segment, List<Problem> problems) {
        boolean namelessNoise = segment.kind().equals("noise") && segment.why().isBlank();
        if (namelessNoise || !SEGMENT_KINDS.contains(segment.kind())) {
            problems.add(Rule.K10.error(
                    Place.POSTING,
                    "characters %s to %s are taken for %s, without a reason that can be looked up: %s"
                            .formatted(
                                    segment.start(),
                                    segment.end(),
                                    Quote.of(segment.kind()),
                                    Quote.of(text.slice(segment.start(), segment.end()))),
                    "say whether it is an item, a heading, context or noise, and why"));
        }
    }
}
