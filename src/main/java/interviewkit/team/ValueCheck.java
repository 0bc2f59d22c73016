package interviewkit.team;

import interviewkit.library.Area;
import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.lint.QuestionLint;
import interviewkit.problem.NearWords;
import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import interviewkit.team.TeamValue.AnchorLevel;
import interviewkit.team.TeamValue.TeamQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a team's values can be asked about, by the rules that the library's own questions keep. */
final class ValueCheck {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int FEWEST_MINUTES = 6;
    private static final int MOST_MINUTES = 20;

    private final Library library;
    private final Complaints complaints;

    ValueCheck(Library library, Complaints complaints) {
        this.library = library;
        this.complaints = complaints;
    }

    void check(List<TeamValue> values) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            id(values.get(i).id(), ids, "values", i, "id");
            value(values.get(i), i);
        }
        if (complaints.none()) {
            asked(values).stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(complaints::add);
        }
    }

    /** What could be better, and does not hinder. */
    List<Problem> warnings(List<TeamValue> values) {
        return asked(values).stream()
                .filter(problem -> problem.severity() != Severity.ERROR)
                .toList();
    }

    private List<Problem> asked(List<TeamValue> values) {
        List<Competency> competencies = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            try {
                competencies.add(values.get(i).competency());
            } catch (IllegalArgumentException e) {
                complaints.say(complaints.at("values", i), e.getMessage(), "fill it in");
            }
        }
        return new QuestionLint(library)
                .check(competencies, (value, steps) -> place(values.get(competencies.indexOf(value)), values, steps));
    }

    /** The library's files keep anchors apart from the questions; here each stands with its own. */
    private String place(TeamValue value, List<TeamValue> values, Object... steps) {
        List<Object> all = new ArrayList<>(List.of("values", values.indexOf(value)));
        if (steps[0].equals("anchors")) {
            all.addAll(List.of("questions", question(value, steps[1]), "anchors", String.valueOf(steps[2])));
        } else {
            all.addAll(Arrays.asList(steps));
        }
        return complaints.at(all.toArray());
    }

    private static int question(TeamValue value, Object id) {
        return value.questions().stream().map(TeamQuestion::id).toList().indexOf(id);
    }

    private void value(TeamValue value, int place) {
        if (value.questions().isEmpty()) {
            complaints.say(
                    complaints.at("values", place, "questions"),
                    "value \"%s\" has no question".formatted(value.id()),
                    "write one, or take the value out");
        }
        List<String> known = library.areas().stream().map(Area::id).toList();
        List<String> areas = value.areas().orElse(known.subList(0, 1));
        for (int i = 0; i < areas.size(); i++) {
            if (!known.contains(areas.get(i))) {
                complaints.say(
                        complaints.at("values", place, "areas", i),
                        "no area is called \"%s\"".formatted(areas.get(i)),
                        NearWords.advice(areas.get(i), known));
            }
        }
        if (areas.isEmpty()) {
            complaints.say(complaints.at("values", place, "areas"), "no area is named", "name one, or leave it out");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < value.questions().size(); i++) {
            id(value.questions().get(i).id(), ids, "values", place, "questions", i, "id");
            question(value.questions().get(i), "values", place, "questions", i);
        }
    }

    private void question(TeamQuestion question, Object... steps) {
        int minutes = question.minutes().orElse(TeamValue.USUAL_MINUTES);
        if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            complaints.say(
                    complaints.at(with(steps, "minutes")),
                    "question \"%s\" has %d minutes".formatted(question.id(), minutes),
                    "give it %d to %d, with its probes".formatted(FEWEST_MINUTES, MOST_MINUTES));
        }
        List<String> missing = Arrays.stream(AnchorLevel.values())
                .map(AnchorLevel::word)
                .filter(level -> question.anchors().getOrDefault(level, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            complaints.say(
                    complaints.at(with(steps, "anchors")),
                    "question \"%s\" has no anchor at level %s".formatted(question.id(), String.join(", ", missing)),
                    "write for each of 1 to 5 what a candidate at that level said they did");
        }
    }

    private void id(String id, Set<String> seen, Object... steps) {
        if (!id.matches(ID)) {
            complaints.say(
                    complaints.at(steps),
                    "id \"%s\" is no id".formatted(id),
                    "use small letters, digits and hyphens, for example care-for-users");
        } else if (!seen.add(id)) {
            complaints.say(complaints.at(steps), "the id \"%s\" stands twice".formatted(id), "choose another");
        }
    }

    private static Object[] with(Object[] steps, Object last) {
        List<Object> all = new ArrayList<>(Arrays.asList(steps));
        all.add(last);
        return all.toArray();
    }
}
