package interviewkit.lint;

import interviewkit.library.Advice;
import interviewkit.library.Competency;
import interviewkit.library.Probe;
import interviewkit.library.RoundTemplate;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.wording.AnchorWording;
import interviewkit.wording.FollowUps;
import interviewkit.wording.QuestionWording;
import interviewkit.wording.Quote;
import interviewkit.wording.Remark;
import interviewkit.wording.TopicWording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every sentence that is read aloud or rates an answer, held to the kit rules. */
final class WordingRules implements LintRules {
    /** What a posting's words will stand in for; the words behind the bar are said where it has none. */
    private static final Pattern SLOT = Pattern.compile("\\{[^}|]*\\|?([^}]*)}");

    private final QuestionWording questions =
            new QuestionWording(QuestionWording.MOST_WORDS, QuestionWording.MOST_GRADE);
    private final AnchorWording anchors =
            new AnchorWording(AnchorWording.FEWEST_WORDS, AnchorWording.MOST_WORDS, AnchorWording.OVERLAP);
    private final FollowUps followUps = new FollowUps(FollowUps.FEWEST, FollowUps.MOST);
    private final TopicWording topics = new TopicWording();

    @Override
    public Stream<Problem> check(Content content) {
        return Stream.of(
                        content.questions().flatMap(this::asked),
                        content.questions().flatMap(this::followed),
                        content.questions().flatMap(this::heard),
                        content.questions().flatMap(this::praised),
                        content.anchors()
                                .flatMap(anchor -> anchors.of(String.valueOf(anchor.level()), anchor.text())
                                        .map(remark -> remark.at(anchor.at()))),
                        content.competencies().stream().flatMap(competency -> neighbours(content, competency)),
                        content.competencies().stream().flatMap(competency -> bars(content, competency)),
                        rounds(content),
                        guides(content),
                        leisure(content))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> asked(Content.Placed placed) {
        return questions
                .of(
                        said(placed.question().ask()),
                        placed.competency().glossary().keySet())
                .map(remark -> remark.at(placed.at("ask")));
    }

    private static String said(String ask) {
        return SLOT.matcher(ask).replaceAll(slot -> {
            String words = slot.group(1).isBlank() ? "it" : slot.group(1);
            return Matcher.quoteReplacement(words);
        });
    }

    private Stream<Problem> followed(Content.Placed placed) {
        List<Probe> probes = placed.question().probes();
        return Stream.concat(
                        followUps.purposes(probes.stream()
                                .map(probe -> probe.purpose().word())
                                .toList()),
                        followUps.situation(
                                placed.question().type().word(),
                                placed.question().ask(),
                                probes.stream().map(Probe::ask).toList()))
                .map(remark -> remark.at(placed.at("probes")));
    }

    /** All that a candidate hears or is handed. */
    private Stream<Problem> heard(Content.Placed placed) {
        List<Probe> probes = placed.question().probes();
        List<String> material = placed.question().material();
        return Stream.of(
                        heard(placed.question().ask()).map(remark -> remark.at(placed.at("ask"))),
                        IntStream.range(0, probes.size())
                                .boxed()
                                .flatMap(i -> heard(probes.get(i).ask())
                                        .map(remark -> remark.at(placed.at("probes", i, "ask")))),
                        IntStream.range(0, material.size())
                                .boxed()
                                .flatMap(i -> topics.handedOut(material.get(i))
                                        .map(remark -> remark.at(placed.at("material", i)))))
                .flatMap(problems -> problems);
    }

    private Stream<Remark> heard(String line) {
        return Stream.of(questions.leading(line), topics.banned(line), topics.protectedTopic(line))
                .flatMap(remarks -> remarks);
    }

    private Stream<Problem> praised(Content.Placed placed) {
        List<String> strong = placed.question().strong();
        return IntStream.range(0, strong.size())
                .boxed()
                .flatMap(i -> anchors.traits("what a strong answer shows", strong.get(i))
                        .map(remark -> remark.at(placed.at("strong", i))));
    }

    private Stream<Problem> neighbours(Content content, Competency competency) {
        return competency.questions().stream()
                .map(question -> question.anchors())
                .distinct()
                .flatMap(group -> IntStream.range(1, group.levels().size())
                        .boxed()
                        .flatMap(lower -> anchors.neighbours(
                                        String.valueOf(lower),
                                        group.level(lower),
                                        String.valueOf(lower + 1),
                                        group.level(lower + 1))
                                .map(remark -> remark.at(content.at(competency, "anchors", group.id(), lower + 1)))));
    }

    private Stream<Problem> bars(Content content, Competency competency) {
        return competency.levels().entrySet().stream()
                .flatMap(level -> anchors.traits("the bar", level.getValue())
                        .map(remark -> remark.at(content.at(competency, "levels", level.getKey()))));
    }

    private Stream<Problem> rounds(Content content) {
        return content.library().rounds().stream().flatMap(round -> {
            String file = "rounds/" + round.id() + ".yaml";
            return Stream.concat(
                    Stream.of(
                                    spoken(content, file, "opening", round.opening()),
                                    spoken(content, file, "candidate-questions", round.candidateQuestions()),
                                    spoken(content, file, "close", round.close()))
                            .flatMap(problems -> problems),
                    IntStream.range(0, round.prepare().size())
                            .boxed()
                            .flatMap(i -> topics.advised(round.prepare().get(i))
                                    .map(remark -> remark.at(content.at(file, "prepare", i)))));
        });
    }

    private Stream<Problem> spoken(Content content, String file, String field, RoundTemplate.Spoken part) {
        return IntStream.range(0, part.say().size())
                .boxed()
                .flatMap(i -> topics.protectedTopic(part.say().get(i))
                        .map(remark -> remark.at(content.at(file, field, "say", i))));
    }

    private Stream<Problem> guides(Content content) {
        String file = "verification/guides.yaml";
        return IntStream.range(0, content.library().verification().size())
                .boxed()
                .flatMap(i -> content.library().verification().get(i).how().stream()
                        .flatMap(topics::advised)
                        .map(remark -> remark.at(content.at(file, "guides", i, "how"))));
    }

    /** What advice says of a posting holds for a question too: nobody is asked how they spend their free time. */
    private static Stream<Problem> leisure(Content content) {
        List<Pattern> patterns = content.library().advice().stream()
                .filter(advice -> advice.rule().equals("K47"))
                .map(Advice::patterns)
                .flatMap(List::stream)
                .toList();
        return content.questions()
                .flatMap(
                        placed -> patterns.stream()
                                .map(pattern ->
                                        pattern.matcher(placed.question().ask()))
                                .filter(Matcher::find)
                                .limit(1)
                                .map(
                                        found -> new Problem(
                                                "K47",
                                                Severity.ERROR,
                                                placed.at("ask"),
                                                "%s asks about leisure: %s"
                                                        .formatted(
                                                                Quote.of(found.group()),
                                                                Quote.of(placed.question()
                                                                        .ask())),
                                                "ask for understanding of the product, which can be shown without using it privately")));
    }
}
