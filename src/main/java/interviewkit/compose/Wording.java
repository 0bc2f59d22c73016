package interviewkit.compose;

import interviewkit.kit.KitRound;
import java.util.List;

/** How counts, lengths of time and lists are put into words. */
final class Wording {
    private static final List<String> ORDINALS =
            List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth");

    private Wording() {}

    /** "1 round", "6 rounds". */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** "First" for 1; a number from eleven on. */
    static String ordinal(int number) {
        return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "th";
    }

    /** "45 min", "2 h", "5 h 30 min". */
    static String duration(int minutes) {
        if (minutes < 60) {
            return minutes + " min";
        }
        String hours = minutes / 60 + " h";
        return minutes % 60 == 0 ? hours : hours + " " + minutes % 60 + " min";
    }

    /** Time on a clock that starts at 0:00. */
    static String clock(int minutes) {
        int rest = minutes % 60;
        return minutes / 60 + (rest < 10 ? ":0" : ":") + rest;
    }

    /** "1, 3 and 5". */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** "round 2", "rounds 1, 3 and 5"; empty for none. */
    static String rounds(List<KitRound> rounds) {
        if (rounds.isEmpty()) {
            return "";
        }
        String numbers = list(
                rounds.stream().map(round -> String.valueOf(round.number())).toList());
        return (rounds.size() == 1 ? "round " : "rounds ") + numbers;
    }

    /** The text with a capital at its beginning. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    /** The first words of a long text, cut between two words where that is possible. */
    static String shortened(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String head = line.substring(0, line.offsetByCodePoints(0, most));
        int space = head.lastIndexOf(' ');
        return (space > most / 2 ? head.substring(0, space) : head) + " …";
    }
}
