package interviewkit.mapping;

import interviewkit.library.Audience;
import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.mapping.lexical.WordForms;
import interviewkit.text.Tokens;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much a text calls for one question rather than another of the same competency, by the cues of each. */
public final class Cues {
    private static final double PER_EXTRA_WORD = 0.5;

    /** The words of each cue, worked out once. */
    private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

    private Cues() {}

    /** 0 where none of the question's cues stands in the text; more for longer cues and for more of them. */
    public static double call(Question question, String text) {
        return call(question, words(text));
    }

    /** Whether a cue of any question that speaks for the competency stands in the text. */
    public static boolean call(Competency competency, String text) {
        List<String> words = words(text);
        return competency.questions().stream().filter(Cues::speak).anyMatch(question -> call(question, words) > 0);
    }

    /** Whether a question's cues say what an item is about; those of beginners' questions ("internship") say for whom it is. */
    static boolean speak(Question question) {
        return question.audience() != Audience.ENTRY;
    }

    private static double call(Question question, List<String> words) {
        return question.cues().stream()
                .map(cue -> WORDS.computeIfAbsent(cue, Cues::words))
                .filter(cue -> !cue.isEmpty() && Collections.indexOfSubList(words, cue) >= 0)
                .mapToDouble(cue -> 1 + PER_EXTRA_WORD * (cue.size() - 1))
                .sum();
    }

    /** Without regard to number and tense: "fire drill" calls where "fire drills" are asked for. */
    private static List<String> words(String text) {
        return Tokens.of(text).words().stream().map(WordForms.ENGLISH::of).toList();
    }
}
