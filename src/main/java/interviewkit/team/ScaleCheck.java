package interviewkit.team;

import java.util.List;

/** Whether a team's rating scale can be printed, and read. */
final class ScaleCheck {
    private static final int LONGEST_LABEL = 45;

    private final Complaints complaints;

    ScaleCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    void check(TeamScale scale) {
        if (!TeamScale.POSSIBLE.contains(scale.size())) {
            complaints.say(
                    complaints.at("scale", "points"),
                    "a scale of %d points cannot be printed".formatted(scale.size()),
                    "write 4 or 5; every question has anchors for five levels");
            return;
        }
        List<String> labels = scale.labels().orElse(List.of());
        if (!labels.isEmpty() && labels.size() != scale.size()) {
            complaints.say(
                    complaints.at("scale", "labels"),
                    "there are %d labels for %d points".formatted(labels.size(), scale.size()),
                    "write one for each point from the lowest to the highest, or [] to print numbers alone");
        }
        for (int i = 0; i < labels.size(); i++) {
            label(labels, i);
        }
    }

    private void label(List<String> labels, int place) {
        String label = labels.get(place);
        String where = complaints.at("scale", "labels", place);
        if (label.isBlank()) {
            complaints.say(where, "a label is empty", "fill it in, or write [] to print numbers alone");
        } else if (label.codePoints().anyMatch(Character::isDigit)) {
            complaints.say(
                    where,
                    "label \"%s\" holds a number".formatted(label),
                    "use words; the number stands beside it anyway");
        } else if (label.length() > LONGEST_LABEL) {
            complaints.say(
                    where,
                    "label \"%s\" has %d characters".formatted(label, label.length()),
                    "use at most %d, so that it stands beside its number".formatted(LONGEST_LABEL));
        } else if (labels.indexOf(label) < place) {
            complaints.say(
                    where, "two points are called \"%s\"".formatted(label), "give each point a label of its own");
        }
    }
}
