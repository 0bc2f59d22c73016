package interviewkit.spelling;

import java.util.List;

/**
 * Respells what documents say of their own. A British word that stands in the kit with the same word before or after it is
 * the kit's: documents shorten and join texts, so that whole texts would not be found again.
 */
final class FixedWords {
    private final AmericanSpelling spelling;
    private final List<String> kept;

    /** @param kept lines of the kit that hold British words */
    FixedWords(AmericanSpelling spelling, List<String> kept) {
        this.spelling = spelling;
        this.kept = kept;
    }

    String of(String text) {
        return spelling.of(text, (start, end) -> isTheKits(text, start, end));
    }

    private boolean isTheKits(String text, int start, int end) {
        int before = previous(text, start);
        int after = next(text, end);
        String word = text.substring(start, end);
        return kept.stream()
                .anyMatch(line -> line.strip().equals(word)
                        || before < start && line.contains(text.substring(before, end))
                        || after > end && line.contains(text.substring(start, after)));
    }

    /** Where the word before a place begins; the place itself where there is none. */
    private static int previous(String text, int place) {
        int at = place;
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        if (at == 0) {
            return place;
        }
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int next(String text, int place) {
        int at = place;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return place;
        }
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
