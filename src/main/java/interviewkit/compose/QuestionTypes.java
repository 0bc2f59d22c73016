package interviewkit.compose;

import java.util.stream.Stream;

/** What kinds of questions and probes are called. */
final class QuestionTypes {
    private QuestionTypes() {}

    static String name(String type) {
        return switch (type) {
            case "past-behaviour" -> "What somebody did";
            case "situational" -> "What somebody would do";
            case "technical" -> "How something works";
            case "design" -> "Design exercise";
            case "work-sample" -> "Work sample";
            default -> Wording.sentence(type.replace('-', ' '));
        };
    }

    /** What a candidate is told of an exercise; nothing for a question that is simply talked about. */
    static Stream<String> exercise(String type) {
        return switch (type) {
            case "design" -> Stream.of("a design task");
            case "work-sample" -> Stream.of("one piece of work to look at together");
            case "situational" -> Stream.of("a situation to think through");
            default -> Stream.of();
        };
    }

    /** What the page is headed with that a candidate is handed. */
    static String handout(String type) {
        return switch (type) {
            case "design" -> "A design to work on";
            case "work-sample" -> "A page to look at";
            default -> "Material for one question";
        };
    }

    /** What a probe brings out. */
    static String purpose(String purpose) {
        return switch (purpose) {
            case "role" -> "Own part";
            case "rejected-option" -> "Option turned down";
            case "result" -> "Measured result";
            case "hindsight" -> "Hindsight";
            case "depth" -> "Depth";
            case "complication" -> "Complication";
            default -> Wording.sentence(purpose.replace('-', ' '));
        };
    }
}
