package interviewkit.kit;

import interviewkit.kit.InterviewKit.Compliance;
import interviewkit.kit.InterviewKit.Finding;
import interviewkit.kit.InterviewKit.KitRole;
import interviewkit.kit.InterviewKit.Topic;
import interviewkit.kit.InterviewKit.Verify;
import interviewkit.kit.KitCompetency.KitSign;
import interviewkit.kit.KitPosting.KitItem;
import interviewkit.kit.KitPosting.KitSegment;
import interviewkit.kit.KitPosting.Source;
import interviewkit.kit.KitQuestion.InPassing;
import interviewkit.kit.KitQuestion.KitProbe;
import interviewkit.kit.KitRound.KitBlock;
import interviewkit.library.Anchors;
import interviewkit.library.CompliancePack;
import interviewkit.library.RatingScale;
import interviewkit.library.RoundTemplate;
import interviewkit.mapping.ItemMapping;
import interviewkit.plan.InterviewPlan;
import interviewkit.plan.Loop;
import interviewkit.plan.NotAssessed;
import interviewkit.plan.Origin;
import interviewkit.plan.PlanFinding;
import interviewkit.plan.PlannedQuestion;
import interviewkit.plan.RatedCompetency;
import interviewkit.plan.Round;
import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import interviewkit.posting.Item;
import interviewkit.posting.Pay;
import interviewkit.posting.Posting;
import interviewkit.text.SourceText;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a plan into a kit: the same decisions as plain data, with offsets in code points. */
public final class KitAssembly {
    private final InterviewPlan plan;
    private final String sha256;
    private final String id;
    private final String content;

    /**
     * @param sha256 hash of the posting's bytes as they came
     * @param id of the kit
     * @param content fingerprint of the library
     */
    public KitAssembly(InterviewPlan plan, String sha256, String id, String content) {
        this.plan = plan;
        this.sha256 = sha256;
        this.id = id;
        this.content = content;
    }

    public InterviewKit kit() {
        return new InterviewKit(
                InterviewKit.SCHEMA,
                id,
                "1",
                content,
                posting(),
                new KitRole(
                        plan.role().family().id(),
                        plan.role().family().name(),
                        plan.role().seniority(),
                        plan.role().family().leads(),
                        plan.role().because()),
                scale(plan.scale()),
                plan.competencies().stream().map(this::competency).toList(),
                plan.questions().map(this::question).distinct().toList(),
                loop(plan.loop()),
                plan.verify().stream()
                        .map(fact -> new Verify(fact.item().id(), fact.guide().name(), String.join("\n", fact.how())))
                        .toList(),
                plan.notAssessed().stream().map(KitAssembly::notAssessed).toList(),
                plan.findings().stream().map(KitAssembly::finding).toList(),
                compliance(plan.pack()));
    }

    private KitPosting posting() {
        Posting posting = plan.posting();
        Facts facts = posting.facts();
        SourceText source = posting.source();
        return new KitPosting(
                facts.title().map(Fact::text).orElse(""),
                facts.company().map(Fact::text).orElse(""),
                facts.locations().stream().map(Fact::text).collect(Collectors.joining("; ")),
                facts.workplace().map(Fact::text).orElse(""),
                facts.pay().map(KitAssembly::words).orElse(""),
                facts.language(),
                source.content(),
                new Source(source.name(), sha256),
                plan.map().items().stream()
                        .map(mapping -> item(mapping, source))
                        .toList(),
                posting.segments().stream()
                        .map(segment -> new KitSegment(
                                source.codePoints(segment.span().start()),
                                source.codePoints(segment.span().end()),
                                segment.kind().word(),
                                segment.why()))
                        .toList());
    }

    private KitItem item(ItemMapping mapping, SourceText source) {
        Item item = mapping.item();
        return new KitItem(
                item.id(),
                item.kind().word(),
                item.text(),
                source.codePoints(item.span().start()),
                source.codePoints(item.span().end()),
                plan.treatment(item),
                mapping.areas(),
                mapping.matches().stream().map(match -> match.competency().id()).toList(),
                mapping.confidence());
    }

    private KitCompetency competency(RatedCompetency rated) {
        SourceText source = plan.posting().source();
        return new KitCompetency(
                rated.id(),
                rated.name(),
                rated.competency().definition(),
                rated.competency().areas(),
                areaNames(rated),
                rated.importance().word(),
                rated.origin().word(),
                rated.reason(),
                ids(rated.items()),
                rated.signs().stream()
                        .map(sign -> new KitSign(
                                sign.item(),
                                sign.quote(),
                                source.codePoints(sign.span().start()),
                                source.codePoints(sign.span().end())))
                        .toList(),
                rated.weight(),
                rated.weightReason(),
                rated.competency().levels().getOrDefault(plan.role().seniority(), ""),
                rated.competency().equivalents(),
                rated.guests().stream()
                        .map(guest -> new KitCompetency.Guest(
                                guest.competency().id(),
                                guest.competency().name(),
                                guest.importance().word(),
                                ids(guest.items()),
                                guest.inPassing()))
                        .toList());
    }

    private List<String> areaNames(RatedCompetency rated) {
        return rated.origin() == Origin.VALUE
                ? List.of("Company values")
                : rated.competency().areas().stream()
                        .map(area -> plan.areaNames().getOrDefault(area, area))
                        .toList();
    }

    private KitQuestion question(PlannedQuestion planned) {
        Map<String, String> anchors = new TreeMap<>();
        for (int level = 1; level <= Anchors.LEVELS; level++) {
            anchors.put(String.valueOf(level), planned.question().anchors().level(level));
        }
        return new KitQuestion(
                planned.id(),
                planned.ratedUnder(),
                planned.owner().id(),
                planned.owner().name(),
                planned.importance().word(),
                ids(served(planned)),
                planned.question().type().word(),
                planned.owner().isWritten() ? "pattern" : "library",
                planned.ask(),
                planned.question().material(),
                planned.question().probes().stream()
                        .map(probe -> new KitProbe(probe.purpose().word(), probe.ask()))
                        .toList(),
                planned.inPassing().stream()
                        .map(probe -> new InPassing(
                                probe.competency().id(),
                                probe.competency().name(),
                                ids(probe.items()),
                                probe.probe().ask(),
                                probe.listenFor()))
                        .toList(),
                planned.question().strong(),
                planned.question().weak(),
                planned.equivalents(),
                planned.owner().background(),
                planned.glossary(),
                planned.question().anchors().axis().word(),
                anchors,
                planned.question().minutes(),
                planned.question().adversity());
    }

    /** What the question itself serves, and what is heard in passing. */
    private static List<Item> served(PlannedQuestion planned) {
        return Stream.concat(
                        planned.items().stream(), planned.inPassing().stream().flatMap(probe -> probe.items().stream()))
                .distinct()
                .toList();
    }

    private KitLoop loop(Loop loop) {
        return new KitLoop(
                loop.template().id(),
                loop.template().name(),
                loop.variant(),
                loop.minutes(),
                loop.template().decision(),
                loop.changes(),
                loop.rounds().stream().map(this::round).toList(),
                loop.wishes(),
                loop.set().map(Enum::name).orElse(""));
    }

    private KitRound round(Round round) {
        RoundTemplate template = round.template();
        return new KitRound(
                template.id(),
                round.number(),
                template.name(),
                template.kind(),
                template.purpose(),
                template.interviewers(),
                template.outsider(),
                template.raters(),
                template.technical(),
                round.minutes(),
                template.excludes(),
                template.writeUp(),
                template.prepare(),
                template.candidateTopic(),
                round.blocks().stream().map(block -> block(block, template)).toList());
    }

    private KitBlock block(Round.Block block, RoundTemplate template) {
        List<String> say = switch (block.kind()) {
            case OPENING -> template.opening().say();
            case CANDIDATE_QUESTIONS -> template.candidateQuestions().say();
            case CLOSE -> template.close().say();
            case QUESTION -> List.of();
        };
        return new KitBlock(
                block.kind().word(),
                block.minutes(),
                block.question().map(PlannedQuestion::id),
                block.secondRead(),
                spoken(say));
    }

    /** The words to say, with this loop's figures in place; a line about pay is left out where the posting names none. */
    private List<String> spoken(List<String> say) {
        String pay = plan.posting().facts().pay().map(KitAssembly::words).orElse("");
        int rounds = plan.loop().rounds().size();
        return say.stream()
                .filter(line -> !pay.isEmpty() || !line.contains("{pay}"))
                .map(line -> line.replace("{pay}", pay)
                        .replace("{rounds}", rounds == 1 ? "one round" : rounds + " rounds")
                        .replace("{duration}", duration(plan.loop().minutes())))
                .toList();
    }

    private static String duration(int minutes) {
        String rest = minutes % 60 == 0 ? "" : " " + minutes % 60 + " minutes";
        String hours = minutes < 60 ? "" : minutes < 120 ? "one hour" : minutes / 60 + " hours";
        return (hours + rest).strip();
    }

    private static KitScale scale(RatingScale scale) {
        return new KitScale(
                scale.levels().stream()
                        .map(level -> new KitScale.Level(level.value(), level.label(), level.meaning()))
                        .toList(),
                scale.notRated().stream()
                        .map(one -> new KitScale.NotRated(one.id(), one.label(), one.meaning()))
                        .toList());
    }

    private static InterviewKit.NotAssessed notAssessed(NotAssessed one) {
        return new InterviewKit.NotAssessed(one.item().map(Item::id).orElse(""), one.what(), one.why());
    }

    private static Finding finding(PlanFinding finding) {
        return new Finding(
                finding.problem().rule(),
                finding.problem().severity().word(),
                finding.problem().where(),
                finding.kind(),
                finding.problem().what(),
                finding.problem().fix());
    }

    private static Compliance compliance(CompliancePack pack) {
        return new Compliance(
                pack.id(),
                pack.name(),
                pack.date(),
                pack.retention(),
                pack.never().stream()
                        .map(topic -> new Topic(topic.topic(), topic.lawful()))
                        .toList(),
                pack.notices(),
                pack.sources());
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    private static String words(Pay pay) {
        DecimalFormat amount = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String range = pay.low().compareTo(pay.high()) == 0
                ? amount.format(pay.low())
                : amount.format(pay.low()) + " to " + amount.format(pay.high());
        return "%s %s a%s %s".formatted(pay.currency(), range, pay.period().startsWith("h") ? "n" : "", pay.period());
    }
}
