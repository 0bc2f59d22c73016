package interviewkit.cli;

import interviewkit.library.Anchors;
import interviewkit.library.Area;
import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.QuestionType;
import java.util.List;
import java.util.stream.Collectors;

/** How much of everything a library holds, as a table. */
final class LibraryCounts {
    private static final String ROW = "%-28s %12s %10s %9s %9s %8s";

    private final Library library;

    LibraryCounts(Library library) {
        this.library = library;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, ROW.formatted("", "competencies", "questions", "past", "variants", "anchors"));
        for (String group : library.areas().stream().map(Area::group).distinct().toList()) {
            List<Area> areas = library.areas().stream()
                    .filter(area -> area.group().equals(group))
                    .toList();
            List<String> ids = areas.stream().map(Area::id).toList();
            line(text, "");
            line(text, row(group, in(ids)));
            areas.forEach(area ->
                    line(text, area.isFact() ? guides(area) : row("  " + area.id(), in(List.of(area.id())))));
        }
        line(text, "");
        line(text, row("all", library.competencies()));
        line(text, "");
        line(
                text,
                "%d areas, %d skills, %d patterns, %d verification guides, %d loops, %d rounds, %d compliance packs"
                        .formatted(
                                library.areas().size(),
                                library.skills().size(),
                                library.patterns().size(),
                                library.verification().size(),
                                library.loops().size(),
                                library.rounds().size(),
                                library.packs().size()));
        return text.toString().stripTrailing();
    }

    private List<Competency> in(List<String> areas) {
        return library.competencies().stream()
                .filter(competency -> areas.contains(competency.area()))
                .toList();
    }

    private String guides(Area area) {
        long guides = library.verification().stream()
                .filter(guide -> guide.area().equals(area.id()))
                .count();
        return "%-28s %12s".formatted("  " + area.id(), guides + (guides == 1 ? " guide" : " guides"));
    }

    private static String row(String name, List<Competency> competencies) {
        var questions = competencies.stream()
                .flatMap(competency -> competency.questions().stream())
                .toList();
        return ROW.formatted(
                name,
                competencies.size(),
                questions.size(),
                questions.stream()
                        .filter(question -> question.type() == QuestionType.PAST_BEHAVIOUR)
                        .count(),
                questions.stream()
                        .filter(question -> question.variantOf().isPresent())
                        .count(),
                competencies.stream()
                        .mapToLong(competency -> competency.questions().stream()
                                        .map(question -> question.anchors())
                                        .collect(Collectors.toSet())
                                        .size()
                                * (long) Anchors.LEVELS)
                        .sum());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
