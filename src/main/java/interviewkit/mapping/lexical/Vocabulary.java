package interviewkit.mapping.lexical;

import interviewkit.library.Fillers;
import interviewkit.text.Token;
import interviewkit.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How one language's sentences are read: the forms of its words, and what in them is not about the matter. */
public final class Vocabulary {
    private static final String NUMBER = "N";
    private static final Pattern DIGITS = Pattern.compile("\\d+\\+?");
    private static final Pattern CUT = Pattern.compile("[,;:()\\[\\]•|–—]| - |/ | /");

    private final WordForms forms;
    private final Set<String> fillers = new HashSet<>();
    private final PhraseIndex<Boolean> openings;
    private final PhraseIndex<Boolean> closings;
    private final PhraseIndex<Boolean> joins;

    public Vocabulary(WordForms forms, Fillers words) {
        this.forms = forms;
        words.words().forEach(word -> fillers.addAll(formsOf(word)));
        openings = index(words.openings());
        closings = index(words.closings());
        joins = index(words.joins());
    }

    private PhraseIndex<Boolean> index(List<String> phrases) {
        Map<List<String>, Boolean> byWords = new HashMap<>();
        phrases.forEach(phrase -> byWords.put(
                Tokens.of(phrase).list().stream()
                        .map(token -> token.word().equals("n") ? NUMBER : forms.of(token.word()))
                        .toList(),
                true));
        return new PhraseIndex<>(PhraseIndex.beginnings(byWords));
    }

    public String language() {
        return forms.language();
    }

    public boolean isFiller(String form) {
        return fillers.contains(form);
    }

    /** How many of a text's words are this language's small words; tells what language a sentence is in. */
    public long fillersIn(String text) {
        return formsOf(text).stream().filter(fillers::contains).count();
    }

    public List<String> formsOf(String text) {
        return Tokens.of(text).words().stream().map(forms::of).toList();
    }

    /** The forms of the words of a text that say what it is about. */
    public List<String> tellingWords(String text) {
        return read(text).telling();
    }

    public Reading read(String text) {
        List<Token> tokens = Tokens.of(text).list();
        List<String> words =
                tokens.stream().map(token -> forms.of(token.word())).toList();
        List<String> numbered = words.stream()
                .map(word -> DIGITS.matcher(word).matches() ? NUMBER : word)
                .toList();
        boolean[] idle = new boolean[words.size()];
        List<Reading.Part> parts = parts(text, tokens, words, idle);
        for (Reading.Part part : parts) {
            markIdle(part, numbered, idle);
        }
        for (int i = 0; i < idle.length; i++) {
            idle[i] |= fillers.contains(words.get(i)) || numbered.get(i).equals(NUMBER);
        }
        return new Reading(text, tokens, words, idle, parts);
    }

    private List<Reading.Part> parts(String text, List<Token> tokens, List<String> words, boolean[] idle) {
        boolean[] starts = new boolean[words.size() + 1];
        starts[0] = true;
        for (int i = 1; i < tokens.size(); i++) {
            String between = text.substring(
                    tokens.get(i - 1).span().end(), tokens.get(i).span().start());
            starts[i] = CUT.matcher(between).find();
        }
        for (PhraseIndex.Found<Boolean> join : joins.in(words)) {
            starts[join.from()] = true;
            starts[join.to()] = true;
            Arrays.fill(idle, join.from(), join.to(), true);
        }
        starts[words.size()] = true;
        List<Reading.Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (starts[i]) {
                parts.add(new Reading.Part(from, i));
                from = i;
            }
        }
        return parts;
    }

    private void markIdle(Reading.Part part, List<String> words, boolean[] idle) {
        int from = part.from();
        boolean moved = true;
        while (moved && from < part.to()) {
            int next = end(openings, from, part.to(), words);
            moved = next > from || fillers.contains(words.get(from));
            next = Math.max(next, moved ? from + 1 : from);
            Arrays.fill(idle, from, next, true);
            from = next;
        }
        for (int i = part.to() - 1; i > from; i--) {
            if (end(closings, i, part.to(), words) == part.to()) {
                Arrays.fill(idle, i, part.to(), true);
            }
        }
    }

    private static int end(PhraseIndex<Boolean> phrases, int from, int limit, List<String> words) {
        return phrases.at(from, words).stream()
                .mapToInt(PhraseIndex.Found::to)
                .filter(to -> to <= limit)
                .max()
                .orElse(from);
    }
}
