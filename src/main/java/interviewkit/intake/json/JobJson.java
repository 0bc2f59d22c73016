package interviewkit.intake.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the jobs in a job board's answer: one, a list, or one wrapped in an envelope. */
public final class JobJson {
    private static final List<String> ENVELOPES = List.of(
            "jobs",
            "offers",
            "results",
            "content",
            "postings",
            "data",
            "job",
            "offer",
            "posting",
            "@graph",
            "items",
            "positions");
    private static final List<String> TEXTS = List.of(
            "content",
            "description",
            "descriptionHtml",
            "descriptionPlain",
            "descriptionBody",
            "lists",
            "jobAd",
            "jobDescription",
            "requirements",
            "responsibilities",
            "full_description",
            "jobDescriptions",
            "body",
            "html",
            "qualifications");
    private static final int DEEPEST = 6;

    /** Made for the first text that looks like JSON: to make it takes as long as to read a posting. */
    private static final class Parser {
        static final ObjectMapper JSON = new ObjectMapper();
    }

    /** All jobs; empty where the text is not JSON, or holds no job. */
    public List<JobRecord> jobs(String json) {
        List<JobRecord> jobs = new ArrayList<>();
        tree(json).ifPresent(root -> collect(root, jobs, 0));
        return jobs;
    }

    private Optional<JsonNode> tree(String json) {
        try {
            return Optional.ofNullable(Parser.JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JobRecord> jobs, int depth) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, jobs, depth + 1));
        } else if (node.isObject() && isJob(node)) {
            jobs.add(new JobRecord(node));
        } else if (node.isObject() && depth < DEEPEST) {
            for (String envelope : ENVELOPES) {
                if (node.path(envelope).isContainerNode()) {
                    collect(node.path(envelope), jobs, depth + 1);
                }
            }
        }
    }

    private static boolean isJob(JsonNode node) {
        boolean titled =
                JobRecord.TITLES.stream().anyMatch(name -> node.path(name).isTextual());
        boolean told = TEXTS.stream()
                .anyMatch(name ->
                        !node.path(name).isMissingNode() && !node.path(name).isNull() && isText(node.path(name)));
        return titled && told || node.path("@type").asText().equals("JobPosting");
    }

    private static boolean isText(JsonNode node) {
        return node.isTextual()
                || node.isContainerNode() && !node.isEmpty() && !node.path(0).has("id");
    }
}
