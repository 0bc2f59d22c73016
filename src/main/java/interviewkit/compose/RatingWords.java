package interviewkit.compose;

import interviewkit.document.Block.Option;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Table.Cell;
import interviewkit.document.Block.Table.Column;
import interviewkit.document.Block.Table.Row;
import interviewkit.document.Run;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rating scale in its several forms: as a key, as a scale to mark, as a table to read, as answers to choose from. */
final class RatingWords {
    private static final Map<String, String> AXES = Map.of(
            "complexity", "each level handles a harder case than the one below",
            "detail", "each level knows the work in closer detail than the one below",
            "scale", "each level reaches further than the one below",
            "independence", "each level carries more of the work alone than the one below");

    private final KitScale scale;

    RatingWords(KitScale scale) {
        this.scale = scale;
    }

    /** What each level and each answer that is no number means, a row each. */
    Table key() {
        List<Row> rows = new ArrayList<>();
        scale.levels().forEach(level -> rows.add(row(number(level), level.label(), level.meaning())));
        scale.notRated().forEach(one -> rows.add(row("–", one.label(), one.meaning())));
        return new Table(
                Table.Look.RULED,
                "The rating scale",
                List.of(Column.centre("Rating", 2), Column.left("Label", 5), Column.left("What it means", 12)),
                rows);
    }

    /** The labels of the levels in one paragraph, and the answers that are no number. */
    Paragraph legend() {
        Line line = new Line();
        scale.levels()
                .forEach(level ->
                        line.strong(number(level)).plain((level.label() + (level == last() ? "." : " ·")).strip()));
        barInWords().ifPresent(line::plain);
        List<String> notRated =
                scale.notRated().stream().map(one -> "“" + one.label() + "”").toList();
        return line.plain("%s: no number, and lowers nothing.".formatted(Wording.list(notRated)))
                .paragraph();
    }

    /** What the number that meets the bar means; nothing where its label says so. */
    private Optional<String> barInWords() {
        return scale.label(KitScale.BAR).equals(KitScale.BAR_MEANS) ? Optional.empty() : Optional.of(bar() + ".");
    }

    /** What the number that meets the bar means. */
    String bar() {
        String label = scale.label(KitScale.BAR);
        String called = label.isBlank() || label.equals(KitScale.BAR_MEANS) ? "" : " (%s)".formatted(label);
        return "3%s means “%s”".formatted(called, KitScale.BAR_MEANS);
    }

    /** What an interviewer should know of the numbers above the bar. */
    String above() {
        List<String> above = scale.levels().stream()
                .filter(level -> level.value() > KitScale.BAR)
                .map(this::number)
                .toList();
        return "Give %s only if 3 is met as well.".formatted(String.join(" or ", above));
    }

    /** The scale of a question, to be marked. */
    Scale scale(AskedQuestion asked) {
        KitQuestion question = asked.question();
        return new Scale(
                Fields.rating(asked),
                "Rating, question " + asked.number(),
                scale.levels().stream()
                        .map(level ->
                                new Scale.Level(scale.shown(level), level.label(), anchor(question, level.value())))
                        .toList(),
                notRated().toList());
    }

    /** The anchors of a question, to be read; a level without an anchor is left out. */
    Table anchors(KitQuestion question) {
        List<Row> rows = scale.levels().stream()
                .filter(level -> !anchor(question, level.value()).isBlank())
                .map(level -> Row.of(
                        Line.of(Run.strong(number(level))).plain(level.label()).cell(),
                        Cell.of(anchor(question, level.value()))))
                .toList();
        return new Table(
                Table.Look.RULED,
                "Anchors: " + question.ownerName(),
                List.of(Column.left("Level", 3), Column.left("What the candidate said that they did", 10)),
                rows);
    }

    /** What a rating can be: a bare number, or one of the answers that are none. */
    List<Option> ratings() {
        Stream<Option> numbers = scale.levels().stream().map(level -> new Option(number(level), number(level)));
        return Stream.concat(numbers, notRated()).toList();
    }

    /** What the question's scale climbs along, in words. */
    static String axis(KitQuestion question) {
        return AXES.getOrDefault(question.axis(), question.axis());
    }

    private Stream<Option> notRated() {
        return scale.notRated().stream().map(one -> new Option(one.id(), one.label()));
    }

    private String number(KitScale.Level level) {
        return String.valueOf(scale.shown(level));
    }

    private KitScale.Level last() {
        return scale.levels().get(scale.levels().size() - 1);
    }

    private static String anchor(KitQuestion question, int level) {
        return question.anchors().getOrDefault(String.valueOf(level), "");
    }

    private static Row row(String value, String label, String meaning) {
        return Row.of(Cell.of(Run.strong(value)), Cell.of(label), Cell.of(meaning));
    }
}
