package interviewkit.check;

import interviewkit.kit.KitRound;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import interviewkit.wording.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a round says about itself. */
final class RoundRules implements RuleGroup {
    private static final Pattern NO =
            Pattern.compile("\\b(no|not|never|without|nor|neither)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<Blind> BLIND = List.of(
            new Blind("no résumé", "r[ée]sum[ée]|cv|curriculum vitae"),
            new Blind("no other scorecard", "scorecards?|ratings?"),
            new Blind("no opinion before the own scorecard is in", "opinions?|views?|impressions?"));

    /** Something that the interviewer does not see. */
    private record Blind(String what, Pattern thing) {
        Blind(String what, String thing) {
            this(
                    what,
                    Pattern.compile(
                            "(?<!\\p{L})(" + thing + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        /** Whether a sentence says so: it denies, and then names the thing. */
        boolean isSaidIn(String sentence) {
            Matcher no = NO.matcher(sentence);
            return no.find() && thing.matcher(sentence).find(no.end());
        }
    }

    @Override
    public Stream<Problem> check(KitIndex kit) {
        return Stream.of(
                        kit.rounds().stream().flatMap(RoundRules::unsaid),
                        kit.rounds().stream().flatMap(RoundRules::longPurpose),
                        kit.interviews().flatMap(round -> ratesNothing(kit, round)),
                        kit.rounds().stream().flatMap(RoundRules::sighted))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> unsaid(KitRound round) {
        List<String> missing = new ArrayList<>();
        if (round.purpose().isBlank()) {
            missing.add("what it is for");
        }
        if (round.interviewers().isBlank()) {
            missing.add("who holds it");
        }
        if (round.excludes().isBlank()) {
            missing.add("what it leaves to other rounds");
        }
        return missing.stream()
                .map(one ->
                        Rule.K37.error(Place.round(round), "does not say " + one, "say " + one + ", in one sentence"));
    }

    private static Stream<Problem> longPurpose(KitRound round) {
        int sentences = Sentences.of(round.purpose()).size();
        if (sentences <= 1) {
            return Stream.empty();
        }
        return Stream.of(Rule.K37.error(
                Place.round(round),
                "takes %s sentences to say what it is for: %s".formatted(sentences, Quote.of(round.purpose())),
                "give it one purpose, in one sentence"));
    }

    private static Stream<Problem> ratesNothing(KitIndex kit, KitRound round) {
        if (!kit.askedIn(round).isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Rule.K37.error(
                Place.round(round), "is an interview and rates no competency", "give it a question, or drop it"));
    }

    private static Stream<Problem> sighted(KitRound round) {
        List<String> sentences = round.prepare().stream()
                .flatMap(line -> Sentences.of(line).stream())
                .toList();
        return BLIND.stream()
                .filter(blind -> round.technical() && sentences.stream().noneMatch(blind::isSaidIn))
                .map(
                        blind -> Rule.K40.error(
                                Place.round(round),
                                "is technical, and its preparation does not say that there is %s: %s"
                                        .formatted(blind.what(), Quote.of(String.join(" ", sentences))),
                                "tell the interviewer: you see no résumé, no other scorecard and no opinion before yours is in"));
    }
}
