package interviewkit.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import interviewkit.intake.html.HtmlReader;
import interviewkit.intake.page.Mark;
import interviewkit.intake.page.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One job of a job board's answer, whichever board it is from: fields are known by the names that boards give them. */
public final class JobRecord {
    static final List<String> TITLES =
            List.of("title", "jobTitle", "job_title", "full_title", "text", "name", "position");
    private static final HtmlReader HTML = new HtmlReader();

    private final JsonNode job;

    JobRecord(JsonNode job) {
        this.job = job;
    }

    /** The board's own id of the job; empty where it has none. */
    public String id() {
        return first(List.of(
                        "/id", "/jobId", "/guid", "/shortcode", "/identifier/value", "/identifier", "/slug", "/url"))
                .orElse("");
    }

    public String title() {
        return TITLES.stream()
                .map(name -> job.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }

    /** Writes the job on a sheet: facts first, then its sections. */
    public void write(Sheet sheet) {
        sheet.fact(Mark.Kind.TITLE, plain(title()));
        first(List.of(
                        "/company_name",
                        "/companyName",
                        "/company/name",
                        "/hiringOrganization/name",
                        "/organization/name",
                        "/company",
                        "/hiringOrganization",
                        "/employer"))
                .ifPresent(name -> sheet.fact(Mark.Kind.COMPANY, plain(name)));
        place().ifPresent(place -> sheet.fact(Mark.Kind.PLACE, plain(place)));
        first(List.of("/workplaceType", "/workplace", "/remote_option", "/jobLocationType"))
                .ifPresent(type -> sheet.fact(Mark.Kind.WORKPLACE, plain(type)));
        first(List.of(
                        "/employmentType",
                        "/employment_type",
                        "/categories/commitment",
                        "/typeOfEmployment/label",
                        "/employment_type_code",
                        "/schedule"))
                .ifPresent(type -> sheet.fact(Mark.Kind.EMPLOYMENT, plain(type)));
        pay().ifPresent(pay -> sheet.fact(Mark.Kind.PAY, pay));
        first(List.of("/validThrough", "/application_deadline", "/close_at", "/closingDate"))
                .ifPresent(date -> sheet.fact(Mark.Kind.CLOSING_DATE, date));
        sheet.gap();
        new JobSections(job, HTML).write(sheet);
    }

    private Optional<String> place() {
        Optional<String> whole = first(List.of(
                "/location/name",
                "/categories/location",
                "/location/fullLocation",
                "/location/location_str",
                "/location"));
        if (whole.isPresent()) {
            return whole;
        }
        JsonNode address = firstNode(List.of(
                "/jobLocation/address",
                "/jobLocation/0/address",
                "/location",
                "/locations/0",
                "/address/postalAddress",
                ""));
        List<String> parts =
                List.of("addressLocality", "city", "addressRegion", "region", "addressCountry", "country").stream()
                        .map(name -> address.path(name))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .filter(part -> !part.isBlank())
                        .distinct()
                        .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private Optional<String> pay() {
        JsonNode range = firstNode(List.of("/baseSalary/value", "/salaryRange", "/salary", "/compensation"));
        Optional<String> low = amount(range, List.of("minValue", "min", "value"));
        Optional<String> high = amount(range, List.of("maxValue", "max", "value"));
        Optional<String> currency = first(List.of("/baseSalary/currency", "/salaryRange/currency", "/salary/currency"));
        if (low.isEmpty() || high.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        String period = first(List.of("/baseSalary/value/unitText", "/salaryRange/interval", "/salary/period"))
                .orElse("year");
        return Optional.of("%s %s - %s per %s".formatted(currency.get(), low.get(), high.get(), period(period)));
    }

    private static Optional<String> amount(JsonNode range, List<String> names) {
        return names.stream()
                .map(name -> range.path(name))
                .filter(value ->
                        value.isNumber() || value.isTextual() && value.asText().matches("\\d+([.,]\\d+)?"))
                .map(JsonNode::asText)
                .findFirst();
    }

    private static String period(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        return List.of("hour", "day", "week", "month").stream()
                .filter(lower::contains)
                .findFirst()
                .orElse("year");
    }

    private JsonNode firstNode(List<String> pointers) {
        for (String pointer : pointers) {
            if (job.at(pointer).isObject()) {
                return job.at(pointer);
            }
        }
        return job.path("\u0000");
    }

    private Optional<String> first(List<String> pointers) {
        return pointers.stream()
                .map(job::at)
                .filter(node -> node.isTextual() || node.isNumber())
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String plain(String value) {
        return HTML.unescaped(value);
    }
}
