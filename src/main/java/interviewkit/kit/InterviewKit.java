package interviewkit.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interview kit.
 *
 * @param schema always {@link #SCHEMA}
 * @param id names the kit on every page; equal postings, content and options give equal ids
 * @param version counts the kit's editions, from 1
 * @param content fingerprint of the content library that it was made with
 * @param language the English that it is written in, the word of a {@link KitLanguage}; kits of earlier programs do not say
 * @param team what the team has set in its configuration for documents and checks, if it has one
 * @param questions every question that is asked, in the order of the loop
 */
public record InterviewKit(
        String schema,
        String id,
        String version,
        String content,
        Optional<String> language,
        KitPosting posting,
        KitRole role,
        KitScale scale,
        List<KitCompetency> competencies,
        List<KitQuestion> questions,
        KitLoop loop,
        List<Verify> verify,
        List<NotAssessed> notAssessed,
        List<Finding> findings,
        Compliance compliance,
        Optional<KitTeam> team) {
    public static final String SCHEMA = "interview-kit/1";

    public InterviewKit {
        competencies = List.copyOf(competencies);
        questions = List.copyOf(questions);
        verify = List.copyOf(verify);
        notAssessed = List.copyOf(notAssessed);
        findings = List.copyOf(findings);
        Objects.requireNonNull(team, "team");
        language.filter(word -> KitLanguage.of(word).isEmpty()).ifPresent(word -> {
            throw new IllegalArgumentException("language \"%s\" is neither en-GB nor en-US".formatted(word));
        });
    }

    /** A kit in British English, of a team that has set nothing. */
    public InterviewKit(
            String schema,
            String id,
            String version,
            String content,
            KitPosting posting,
            KitRole role,
            KitScale scale,
            List<KitCompetency> competencies,
            List<KitQuestion> questions,
            KitLoop loop,
            List<Verify> verify,
            List<NotAssessed> notAssessed,
            List<Finding> findings,
            Compliance compliance) {
        this(
                schema,
                id,
                version,
                content,
                Optional.empty(),
                posting,
                role,
                scale,
                competencies,
                questions,
                loop,
                verify,
                notAssessed,
                findings,
                compliance,
                Optional.empty());
    }

    /** The same kit with what a team has set for its documents and checks. */
    public InterviewKit of(KitTeam its) {
        return new InterviewKit(
                schema,
                id,
                version,
                content,
                language,
                posting,
                role,
                scale,
                competencies,
                questions,
                loop,
                verify,
                notAssessed,
                findings,
                compliance,
                Optional.of(its));
    }

    /** The same kit, said to be in a language; the words stay. */
    public InterviewKit in(KitLanguage its) {
        return new InterviewKit(
                schema,
                id,
                version,
                content,
                Optional.of(its.word()),
                posting,
                role,
                scale,
                competencies,
                questions,
                loop,
                verify,
                notAssessed,
                findings,
                compliance,
                team);
    }

    /** The English that it is written in. */
    public KitLanguage english() {
        return language.flatMap(KitLanguage::of).orElse(KitLanguage.BRITISH);
    }

    /** The company as its documents name it: in the team's words, or else in the posting's. */
    public String company() {
        return team.map(KitTeam::company).filter(name -> !name.isBlank()).orElse(posting.company());
    }

    public Optional<KitCompetency> competency(String id) {
        return competencies.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<KitQuestion> question(String id) {
        return questions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The questions of a round, in the order in which they are asked; a block that names an unknown one is passed over. */
    public Stream<KitQuestion> questions(KitRound round) {
        return round.blocks().stream()
                .flatMap(block -> block.question().stream())
                .flatMap(id -> question(id).stream());
    }

    /** The competencies that a round rates, in the kit's order. */
    public List<KitCompetency> rated(KitRound round) {
        List<String> ids = questions(round).map(KitQuestion::competency).toList();
        return competencies.stream().filter(one -> ids.contains(one.id())).toList();
    }

    /** The rounds that rate a competency. */
    public List<KitRound> readers(KitCompetency competency) {
        return loop.rounds().stream()
                .filter(round -> rated(round).contains(competency))
                .toList();
    }

    /** What kind of role it is. */
    public record KitRole(String family, String name, String seniority, boolean leads, String because) {}

    /**
     * A fact to verify.
     *
     * @param item id of the posting's item
     * @param fact what kind of fact it is, for example "Length of experience"
     * @param how what to ask for and what to accept, one sentence or two a line
     */
    public record Verify(String item, String fact, String how) {
        public List<String> steps() {
            return how.lines().toList();
        }
    }

    /**
     * What the loop does not assess.
     *
     * @param item id of the posting's item, or empty where it is about none
     */
    public record NotAssessed(String item, String what, String why) {}

    /**
     * What the hiring manager should look at.
     *
     * @param rule the kit rule behind it, or empty
     * @param severity {@code error}, {@code warning} or {@code note}
     * @param where id of an item, question or round, or a place in the posting
     * @param kind {@code open} (the posting leaves it open), {@code fairness}, {@code doubt} (of the reader),
     *     {@code rule}, or {@code team} (what the team wants of its kits and this one has no room for)
     * @param fix what to do about it
     */
    public record Finding(String rule, String severity, String where, String kind, String message, String fix) {}

    /** The jurisdiction pack that the kit was made with. */
    public record Compliance(
            String id,
            String name,
            String date,
            String retention,
            List<Topic> never,
            List<String> notices,
            List<String> sources) {
        public Compliance {
            never = List.copyOf(never);
            notices = List.copyOf(notices);
            sources = List.copyOf(sources);
        }
    }

    /** A topic that is not asked, and the lawful form. */
    public record Topic(String topic, String lawful) {}
}
