package interviewkit.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A small library that breaks one rule, made by changing one thing of the good one.
 *
 * @param rule that it breaks, and no other
 * @param file that is changed
 * @param old what stood there
 * @param bad what stands there now
 * @param words stand in what the finding says
 */
record BadContent(String rule, String file, String old, String bad, String words) {
    private static final String WELDING = "competencies/skilled-trades/welding.yaml";
    private static final String LOOP = "loops/tradesperson.yaml";
    private static final String BENCH = "rounds/bench-test.yaml";
    private static final String SCALE = "scales/five-point.yaml";
    private static final String ASK =
            "Walk me through the joint that has been hardest for you to weld the way the procedure wanted it.";
    private static final String ROLE = "Who had chosen process and parameters, and what were you free to change?";
    private static final String SECOND =
            "Repeated the piece until the teacher was content; names a fault by its looks (\"ugly\", \"holes\") and no cause for it.";
    private static final String THIRD =
            "Tells two attempts apart by one thing that was changed (speed, distance, angle, gap, heat), and how they looked at the\n"
                    + "      result by cutting, bending or loading it.";

    static Stream<BadContent> all() {
        return Stream.of(files(), references(), competencies(), questions(), anchors(), law(), wholeLibrary())
                .flatMap(samples -> samples);
    }

    private static Stream<BadContent> files() {
        return Stream.of(
                of("L01", WELDING, "name: Welding", "name: [Welding", "is no YAML"),
                of("L02", WELDING, "name: Welding", "name: Welding\ncolour: red", "field \"colour\" is unknown"),
                of("L02", WELDING, "name: Welding\n", "", "field \"name\" is missing"),
                of("L02", WELDING, "name: Welding", "name:", "field \"name\" is empty"),
                of("L02", WELDING, "name: Welding", "name: Welding\nname: Joining", "\"name\" stands here twice"),
                of("L02", WELDING, "minutes: 12", "minutes: twelve", "\"twelve\", not a whole number"),
                of("L02", WELDING, "adversity: false", "adversity: mild", "\"mild\", not true or false"),
                of("L02", WELDING, "type: past-behaviour", "type: past", "field \"type\" is \"past\""),
                of("L02", WELDING, "axis: complexity", "axis: beauty", "field \"axis\" is \"beauty\""),
                of("L02", WELDING, "glossary:\n", "glossary:\n  root: [gap]\n", "entry \"root\" is no text"),
                of(
                        "L03",
                        WELDING,
                        "  weak:\n  - Difficulty means a low ceiling or bad weather, and nothing else.\n  - Knows that it passed, not which test it was.\n",
                        "  weak: [Blames the weather, but names no cause]\n",
                        "a list of prose stands in brackets"),
                of(
                        "L04",
                        WELDING,
                        "id: welding",
                        "id: welds",
                        "the id is \"welds\", and the file is called \"welding\""),
                of("L05", "published-ids.txt", "competency welding", "competency smithing", "competency smithing was"));
    }

    private static Stream<BadContent> references() {
        return Stream.of(
                of("L06", WELDING, "kin: []", "kin: [drivin]", "there is no competency \"drivin\""),
                of("L06", WELDING, "to: driving", "to: digging", "there is no competency \"digging\""),
                of(
                        "L06",
                        WELDING,
                        "variant-of: hardest-joint",
                        "variant-of: softest-joint",
                        "no question \"softest-joint\""),
                of("L06", LOOP, "  - bench-test", "  - bench-rest", "there is no round \"bench-rest\""),
                of("L06", LOOP, "- trades\n", "- trade\n", "there is no role family \"trade\""),
                of("L06", BENCH, "- skilled-trades", "- skilled-trade", "there is no area \"skilled-trade\""),
                of("L06", "lexicon/skills.yaml", "competency: driving", "competency: riding", "competency \"riding\""),
                of(
                        "L06",
                        "roles/inferences.yaml",
                        "competency: welding",
                        "competency: wielding",
                        "there is no competency \"wielding\""));
    }

    private static Stream<BadContent> competencies() {
        return Stream.of(
                of(
                        "L07",
                        WELDING,
                        "Joining metal so that the joint carries what it has to. It covers",
                        "It covers",
                        "1 sentences"),
                of("L07", WELDING, "background:\n", "background:\n- Metal is hard.\n", "6 entries, not 5"),
                of("K22", WELDING, "variant-of: hardest-joint", "variant-of: torch-put-down", "differs from"));
    }

    private static Stream<BadContent> questions() {
        return Stream.of(
                of("K12", WELDING, ASK, ASK + " What did it cost? Who paid?", "makes 2 requests at once"),
                of("K13", WELDING, ASK, "Have you welded a joint that was hard to weld?", "yes or no"),
                of(
                        "K14",
                        WELDING,
                        ASK,
                        ASK.replace(".", ", " + "and then on and on ".repeat(8) + "."),
                        "words, more than 45"),
                of(
                        "K14",
                        WELDING,
                        ASK,
                        "Characterise organisational responsibilities concerning qualification documentation requirements.",
                        "reads at grade"),
                of("K17", WELDING, "purpose: role\n", "purpose: depth\n", "has no probe for role"),
                of("K18", WELDING, ASK, "What is your greatest weakness at the bench?", "no question to judge work by"),
                of("K21", WELDING, ASK, ASK.replace("the procedure", "the WPQR"), "uses WPQR without a gloss"),
                of("K20", WELDING, ROLE, "Surely you chose the process, and who had a say?", "leads the candidate"));
    }

    private static Stream<BadContent> anchors() {
        return Stream.of(
                of("K27", WELDING, SECOND, "Repeated the piece.", "has 3 words, not 12 to 60"),
                of("K28", WELDING, SECOND, "A passionate " + SECOND, "rates a trait"),
                of("K29", WELDING, SECOND, THIRD.replace("changed", "slightly changed"), "cannot be told apart"),
                of("K26", SCALE, "id: not-asked", "id: skipped", "has no answer \"not-asked\""),
                of("K31", SCALE, "label: Meets the bar for this role at this level", "label: Good", "level 3 of 5"));
    }

    private static Stream<BadContent> law() {
        return Stream.of(
                of("K46", WELDING, ROLE, "How old were you then?", "touches a protected topic"),
                of("K46", BENCH, "Thank you.", "Thank you. Are you married?", "touches a protected topic"),
                of(
                        "K47",
                        WELDING,
                        ASK,
                        "Tell me about the time that you played board games all night.",
                        "asks about leisure"));
    }

    private static Stream<BadContent> wholeLibrary() {
        return Stream.of(
                of(
                        "L12",
                        WELDING,
                        "  - welder\n",
                        "  - welder\n  - truck driver\n",
                        "the term \"truck driver\" (en) belongs to driving too"),
                of(
                        "L13",
                        WELDING,
                        "Tell me about the job on which welding heat fought you hardest over shape or tolerance.",
                        ASK.replace("joint", "pipe"),
                        "exchanged"),
                of(
                        "L14",
                        WELDING,
                        ROLE,
                        "Who had choosen process and parameters, and what were you free to change?",
                        "\"choosen\" is in no dictionary"));
    }

    private static BadContent of(String rule, String file, String old, String bad, String words) {
        return new BadContent(rule, file, old, bad, words);
    }

    /** Changes the good library in a folder. */
    void in(Path folder) throws IOException {
        Path changed = folder.resolve(file);
        String text = Files.readString(changed);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not say " + old);
        }
        int at = text.indexOf(old);
        Files.writeString(changed, text.substring(0, at) + bad + text.substring(at + old.length()));
    }

    @Override
    public String toString() {
        return rule + ": " + words;
    }
}
