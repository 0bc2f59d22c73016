package interviewkit.library;

/** What a question asks a candidate to do: tell what they did, what they would do, explain, design, or show. */
public enum QuestionType {
    PAST_BEHAVIOUR("past-behaviour", "Past behaviour"),
    SITUATIONAL("situational", "Situation"),
    TECHNICAL("technical", "Technical"),
    DESIGN("design", "Design"),
    WORK_SAMPLE("work-sample", "Work sample");

    private final String word;
    private final String title;

    QuestionType(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /** Whether it comes with material and takes a good part of a round. */
    public boolean isExercise() {
        return this == DESIGN || this == WORK_SAMPLE;
    }

    public static QuestionType of(String word) {
        return Words.find(values(), QuestionType::word, word, "question type");
    }
}
