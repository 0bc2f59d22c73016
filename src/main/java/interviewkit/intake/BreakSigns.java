package interviewkit.intake;

import java.util.List;

/**
 * What can be seen at the gap before a word: the words around it and how they are written, what stands between, how far the
 * last full stop is. The trained table gives each sign a weight; so the training and the reading must see the same signs.
 */
final class BreakSigns {
    private static final int FAR = 40;

    private final Script script;
    private final Words words;
    private final String text;

    BreakSigns(Script script) {
        this.script = script;
        this.words = script.words();
        this.text = script.content();
    }

    /** The signs of the gap before a word that is not the first. */
    List<String> before(int word) {
        String last = at(word - 1);
        String next = at(word);
        String second = at(word + 1);
        String between = between(word);
        char form = form(word);
        String forms = "" + form(word - 1) + form + form(word + 1);
        return List.of(
                "",
                "l=" + last,
                "n=" + next + form,
                "s=" + second,
                "k=" + at(word - 2),
                "t=" + at(word + 2),
                "ln=" + last + " " + next + form,
                "ns=" + next + form + " " + second,
                "kl=" + at(word - 2) + " " + last,
                "b=" + between,
                "bf=" + between + form,
                "f=" + forms,
                "lf=" + last + " " + form,
                "c=" + smallWord(word - 1) + smallWord(word) + smallWord(word + 1) + form,
                "d=" + distance(word) + form,
                "o=" + form + isSmallElsewhere(word) + smallWord(word - 1),
                "e=" + ending(last) + form,
                "ne=" + ending(next) + form);
    }

    /** A word that does not exist, beyond the ends of the text, is "|". */
    private String at(int word) {
        return word < 0 || word >= words.size() ? "|" : words.word(word);
    }

    private String between(int word) {
        String marks = words.gap(word).replaceAll("[\\s\\u00A0]+", " ");
        return marks.length() > 4 ? "long" : marks;
    }

    private char form(int word) {
        if (word < 0 || word >= words.size()) {
            return '|';
        }
        char first = text.charAt(words.start(word));
        if (Character.isDigit(first)) {
            return '9';
        }
        if (!Character.isUpperCase(first)) {
            return 'x';
        }
        int second = words.start(word) + 1;
        return second < words.end(word) && Character.isUpperCase(text.charAt(second)) ? 'A' : 'X';
    }

    private char smallWord(int word) {
        return word >= 0 && word < words.size() && script.dictionary().isCommon(words.word(word)) ? '+' : '-';
    }

    /** In doublings, how many words back the last full stop, colon or line break is. */
    private int distance(int word) {
        int back = 1;
        while (back < FAR && word - back > 0 && !endsAt(word - back)) {
            back++;
        }
        return 32 - Integer.numberOfLeadingZeros(back);
    }

    private boolean endsAt(int word) {
        for (int i = words.end(word - 1); i < words.start(word); i++) {
            if (".!?:;\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmallElsewhere(int word) {
        return words.isWrittenSmall(words.word(word));
    }

    private static String ending(String word) {
        return word.substring(Math.max(0, word.length() - 3));
    }
}
