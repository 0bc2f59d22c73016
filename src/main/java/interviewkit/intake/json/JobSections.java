package interviewkit.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import interviewkit.intake.html.HtmlReader;
import interviewkit.intake.page.Sheet;
import java.util.List;
import java.util.Optional;

/** The text of a job, which boards cut into fields in many ways. */
final class JobSections {
    private static final int LEVEL = 2;

    private final JsonNode job;
    private final HtmlReader html;

    JobSections(JsonNode job, HtmlReader html) {
        this.job = job;
        this.html = html;
    }

    void write(Sheet sheet) {
        field(
                List.of(
                        "descriptionHtml",
                        "content",
                        "description",
                        "full_description",
                        "body",
                        "html",
                        "descriptionBody",
                        "descriptionPlain",
                        "jobDescription"),
                sheet);
        lists(sheet);
        boardSections(sheet);
        titled("Responsibilities", List.of("responsibilities", "duties"), sheet);
        titled("Requirements", List.of("requirements", "qualifications"), sheet);
        titled("Skills", List.of("skills"), sheet);
        titled("Education", List.of("educationRequirements"), sheet);
        titled("Experience", List.of("experienceRequirements"), sheet);
        titled("Benefits", List.of("benefits", "jobBenefits", "incentiveCompensation"), sheet);
        field(List.of("additional", "closing", "additionalPlain"), sheet);
    }

    private void field(List<String> names, Sheet sheet) {
        text(names).ifPresent(text -> html.described(text, sheet));
    }

    private void titled(String heading, List<String> names, Sheet sheet) {
        text(names).ifPresent(text -> {
            sheet.heading(LEVEL, heading);
            html.described(text, sheet);
        });
    }

    private Optional<String> text(List<String> names) {
        return names.stream()
                .map(job::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Lever's way: a heading and the items below it. */
    private void lists(Sheet sheet) {
        for (JsonNode list : job.path("lists")) {
            sheet.heading(LEVEL, html.unescaped(list.path("text").asText()));
            html.described("<ul>" + list.path("content").asText() + "</ul>", sheet);
        }
    }

    /** SmartRecruiters' way, and Personio's: sections with a title each. */
    private void boardSections(Sheet sheet) {
        for (JsonNode section : job.path("jobAd").path("sections")) {
            section(section.path("title").asText(), section.path("text").asText(), sheet);
        }
        for (JsonNode section : job.path("jobDescriptions")) {
            section(section.path("name").asText(), section.path("value").asText(), sheet);
        }
    }

    private void section(String title, String text, Sheet sheet) {
        if (!text.isBlank()) {
            sheet.heading(LEVEL, html.unescaped(title));
            html.described(text, sheet);
        }
    }
}
