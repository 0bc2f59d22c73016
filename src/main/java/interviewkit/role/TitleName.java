package interviewkit.role;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words by which a title names something, in all the forms that a title may use: of women and of men, of one and of several.
 * A name that begins with a hyphen is the end of a longer word, as German makes them.
 */
record TitleName(String text, boolean ending, List<Set<String>> words) {
    TitleName {
        words = List.copyOf(words);
    }

    static TitleName of(String language, String text) {
        return new TitleName(
                text,
                text.startsWith("-"),
                JobTitle.words(text).stream()
                        .map(word -> WordForms.of(language, word))
                        .toList());
    }

    int size() {
        return words.size();
    }

    /** The indexes of a title's words at which it begins. */
    List<Integer> in(List<String> title) {
        return IntStream.rangeClosed(0, title.size() - size())
                .filter(at -> size() > 0 && standsAt(title, at))
                .boxed()
                .toList();
    }

    private boolean standsAt(List<String> title, int at) {
        for (int i = 0; i < size(); i++) {
            String word = title.get(at + i);
            boolean fits = words.get(i).contains(word)
                    || ending && i == 0 && words.get(0).stream().anyMatch(word::endsWith);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
