package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.mapping.lexical.WordForms;
import interviewkit.posting.Item;
import interviewkit.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a question speaks of what items say, beyond its cues: by the words that it shares with them and that most other
 * questions of its competency do not use. It decides between questions that no cue tells apart.
 */
final class Likeness {
    private static final double A_WORD = 0.4;
    private static final int MOST_WORDS = 4;

    /** Shorter words tell nothing of a trade. */
    private static final int SHORT = 4;

    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<Competency, Map<Question, Set<String>>> telling = new IdentityHashMap<>();

    double of(Competency competency, Question question, List<Item> items) {
        Set<String> own =
                telling.computeIfAbsent(competency, Likeness::tellingWords).getOrDefault(question, Set.of());
        long shared = items.stream()
                .flatMap(item -> known.computeIfAbsent(item.text(), Likeness::words).stream())
                .distinct()
                .filter(own::contains)
                .count();
        return A_WORD * Math.min(MOST_WORDS, shared);
    }

    private static Map<Question, Set<String>> tellingWords(Competency competency) {
        Map<Question, Set<String>> words = new IdentityHashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Question question : competency.questions()) {
            Set<String> own = words(text(question));
            own.forEach(word -> uses.merge(word, 1, Integer::sum));
            words.put(question, own);
        }
        int most = competency.questions().size() / 3;
        words.values().forEach(own -> own.removeIf(word -> uses.get(word) > Math.max(1, most)));
        return words;
    }

    private static String text(Question question) {
        StringBuilder text = new StringBuilder(question.ask());
        question.probes().forEach(probe -> text.append(' ').append(probe.ask()));
        question.strong().forEach(sign -> text.append(' ').append(sign));
        return text.toString();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Tokens.of(text).words()) {
            if (word.length() > SHORT) {
                words.add(WordForms.ENGLISH.of(word));
            }
        }
        return words;
    }
}
