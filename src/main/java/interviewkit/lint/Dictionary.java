package interviewkit.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of British English, with their endings and beginnings written out.
 *
 * <p>It reads a Hunspell dictionary, as far as English needs that format: endings and beginnings, no compounds. Case does
 * not count.
 */
final class Dictionary {
    private static final String FILE = "en-GB";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Map<String, List<Affix>> affixes = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Dictionary() {}

    static Dictionary british() {
        Dictionary dictionary = new Dictionary();
        lines(FILE + ".aff").forEach(dictionary::affix);
        lines(FILE + ".dic").stream().skip(1).forEach(dictionary::entry);
        return dictionary;
    }

    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A word that differs in one letter, or in two that changed places; the first by the alphabet. */
    Optional<String> near(String word) {
        return IntStream.rangeClosed(0, word.length())
                .boxed()
                .flatMap(i -> changed(word.substring(0, i), word.substring(i)))
                .filter(words::contains)
                .min(Comparator.naturalOrder());
    }

    private static Stream<String> changed(String head, String tail) {
        String rest = tail.isEmpty() ? "" : tail.substring(1);
        Stream<String> letters = LETTERS.chars()
                .mapToObj(Character::toString)
                .flatMap(letter -> Stream.of(head + letter + tail, head + letter + rest));
        String swapped = tail.length() < 2 ? head + rest : head + tail.charAt(1) + tail.charAt(0) + tail.substring(2);
        return Stream.concat(letters, Stream.of(head + rest, swapped));
    }

    private record Affix(boolean ending, String strip, String add, Pattern holdsFor) {
        String of(String word) {
            return ending ? word.substring(0, word.length() - strip.length()) + add : add + word;
        }

        boolean fits(String word) {
            return word.endsWith(strip) && holdsFor.matcher(word).find();
        }
    }

    /** A line of a rule: SFX, flag, what goes, what comes, what the word ends with. */
    private void affix(String line) {
        String[] parts = line.split("\\s+");
        boolean ending = parts[0].equals("SFX");
        if (parts.length == 5 && (ending || parts[0].equals("PFX"))) {
            affixes.computeIfAbsent(parts[1], none -> new ArrayList<>())
                    .add(new Affix(
                            ending, parts[2].equals("0") ? "" : parts[2], parts[3], Pattern.compile(parts[4] + "$")));
        }
    }

    private void entry(String line) {
        String[] parts = line.split("/", 2);
        String word = parts[0];
        List<Affix> own = parts.length == 1
                ? List.of()
                : parts[1].chars()
                        .mapToObj(flag -> affixes.getOrDefault(Character.toString(flag), List.of()))
                        .flatMap(List::stream)
                        .toList();
        List<String> forms = new ArrayList<>(List.of(word));
        own.stream()
                .filter(Affix::ending)
                .filter(affix -> affix.fits(word))
                .forEach(affix -> forms.add(affix.of(word)));
        own.stream()
                .filter(affix -> !affix.ending())
                .forEach(affix -> List.copyOf(forms).forEach(form -> forms.add(affix.of(form))));
        forms.forEach(form -> words.add(form.toLowerCase(Locale.ROOT)));
    }

    private static List<String> lines(String file) {
        try (InputStream in = Dictionary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
