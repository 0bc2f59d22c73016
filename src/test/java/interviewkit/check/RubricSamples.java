package interviewkit.check;

import static interviewkit.check.Change.competency;
import static interviewkit.check.Change.question;
import static interviewkit.check.Change.with;
import static interviewkit.check.Sample.error;
import static interviewkit.check.Sample.warning;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitScale.Level;
import interviewkit.kit.KitScale.NotRated;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Kits whose answers two people would rate differently. */
final class RubricSamples {
    private static final String WELD = "weld-faults/failed-inspection";
    private static final String ROBOT = "welding-robots/first-program";

    private RubricSamples() {}

    static Stream<Sample> all() {
        return Stream.of(levels(), anchors(), distinct(), scale()).flatMap(samples -> samples);
    }

    private static Stream<Sample> levels() {
        return Stream.of(
                error(
                        Rule.K25,
                        "questions/" + WELD,
                        "no anchor at level 4; a must-have needs 1, 2, 3, 4, 5",
                        "a must-have has four anchors",
                        kit -> without(kit, WELD, "4")),
                error(
                        Rule.K25,
                        "questions/" + ROBOT,
                        "no anchor at level 5; a bonus point needs 1, 3, 5",
                        "a bonus point has no anchor at 5",
                        kit -> without(kit, ROBOT, "5")),
                error(
                        Rule.K25,
                        "questions/" + WELD,
                        "no anchor at level 2",
                        "an anchor is blank",
                        kit -> anchor(kit, WELD, "2", " ")));
    }

    private static Stream<Sample> anchors() {
        return Stream.of(
                warning(
                        Rule.K27,
                        "questions/" + WELD,
                        "the anchor at level 2 has 3 words, not 12 to 60",
                        "an anchor is short",
                        kit -> anchor(kit, WELD, "2", "Named the defect.")),
                warning(
                        Rule.K27,
                        "questions/" + WELD,
                        "the anchor at level 2 has 63 words",
                        "an anchor is long",
                        kit -> anchor(kit, WELD, "2", "Named the defect and mended it by the procedure. ".repeat(7))),
                warning(
                        Rule.K27,
                        "questions/" + WELD,
                        "names an ability, not what was done: \"Has a deep knowledge\"",
                        "an anchor names what a person has",
                        kit -> anchor(
                                kit,
                                WELD,
                                "2",
                                "Has a deep knowledge of seams and of what makes them fail, in steel and in tin alike.")),
                warning(
                        Rule.K27,
                        "questions/" + WELD,
                        "the anchor at level 3 names no number, artefact, decision or metric",
                        "an anchor would fit any job",
                        kit -> anchor(
                                kit,
                                WELD,
                                "3",
                                "Gives a relevant example of such a situation and handled it in a professional way with others.")),
                error(
                        Rule.K28,
                        "questions/" + WELD,
                        "the anchor at level 4 rates a trait, \"confident\"",
                        "an anchor rates manner",
                        kit -> anchor(
                                kit,
                                WELD,
                                "4",
                                anchorOf(kit, WELD, "4").replace("without being asked", "in a confident tone"))),
                error(
                        Rule.K28,
                        "questions/" + WELD,
                        "what a strong answer shows rates a trait, \"passionate\"",
                        "the interviewer listens for passion",
                        kit -> question(kit, WELD, "strong", List.of("Is passionate about aluminium."))),
                error(
                        Rule.K28,
                        "competencies/drawings",
                        "the bar rates a trait, \"digital native\"",
                        "the bar is an age",
                        kit -> competency(kit, "drawings", "bar", "A digital native.")),
                warning(
                        Rule.K30,
                        "questions/" + WELD,
                        "does not say what its scale climbs along",
                        "a scale has no axis",
                        kit -> question(kit, WELD, "axis", "")),
                warning(
                        Rule.K30,
                        "questions/" + WELD,
                        "climbs along \"excellence\"",
                        "a scale climbs along something else",
                        kit -> question(kit, WELD, "axis", "excellence")));
    }

    private static Stream<Sample> distinct() {
        return Stream.of(
                error(
                        Rule.K29,
                        "questions/" + WELD,
                        "levels 3 and 4 cannot be told apart by a yes-or-no observation; they differ in \"well, very\"",
                        "two anchors differ in a grade word",
                        kit -> anchor(
                                anchor(
                                        kit,
                                        WELD,
                                        "3",
                                        "Traced the defect to one cause and showed by a test why it was no other, well."),
                                WELD,
                                "4",
                                "Traced the defect to one cause and showed by a test why it was no other, very.")),
                error(
                        Rule.K29,
                        "questions/" + WELD,
                        "levels 1 and 2 cannot be told apart by a yes-or-no observation; they differ in nothing",
                        "an anchor is copied to the next level",
                        kit -> anchor(kit, WELD, "2", anchorOf(kit, WELD, "1"))),
                warning(
                        Rule.K32,
                        "questions/" + ROBOT,
                        "the anchor at level 5 stands word for word under questions/" + WELD,
                        "an anchor is copied to another competency",
                        kit -> anchor(kit, ROBOT, "5", anchorOf(kit, WELD, "5"))));
    }

    private static Stream<Sample> scale() {
        return Stream.of(
                error(
                        Rule.K26,
                        "scale",
                        "has no answer \"not-asked\"",
                        "\"not asked\" cannot be said",
                        kit -> with(
                                kit,
                                "scale",
                                with(
                                        kit.scale(),
                                        "notRated",
                                        kit.scale().notRated().subList(1, 2)))),
                error(
                        Rule.K26,
                        "scale",
                        "no-evidence is labelled \"0 = nothing heard\"",
                        "\"no evidence\" is a zero",
                        kit -> with(
                                kit,
                                "scale",
                                with(
                                        kit.scale(),
                                        "notRated",
                                        List.of(
                                                kit.scale().notRated().get(0),
                                                new NotRated(
                                                        "no-evidence", "0 = nothing heard", "Nothing to rate."))))),
                error(
                        Rule.K31,
                        "scale",
                        "level 3 is labelled \"Average\"",
                        "level 3 is the average",
                        kit -> with(
                                kit,
                                "scale",
                                with(kit.scale(), "levels", List.of(new Level(3, "Average", "Like most people."))))),
                warning(
                        Rule.K33,
                        "competencies/drawings",
                        "has the weight 3, unlike others, and no reason",
                        "a weight differs without a reason",
                        kit -> competency(competency(kit, "drawings", "weight", 3), "drawings", "weightReason", "")));
    }

    private static InterviewKit anchor(InterviewKit kit, String question, String level, String text) {
        Map<String, String> anchors = new TreeMap<>(anchors(kit, question));
        anchors.put(level, text);
        return question(kit, question, "anchors", anchors);
    }

    private static InterviewKit without(InterviewKit kit, String question, String level) {
        Map<String, String> anchors = new TreeMap<>(anchors(kit, question));
        anchors.remove(level);
        return question(kit, question, "anchors", anchors);
    }

    private static String anchorOf(InterviewKit kit, String question, String level) {
        return anchors(kit, question).get(level);
    }

    private static Map<String, String> anchors(InterviewKit kit, String question) {
        return kit.question(question).map(KitQuestion::anchors).orElseThrow();
    }
}
