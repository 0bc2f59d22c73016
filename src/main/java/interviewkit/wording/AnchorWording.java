package interviewkit.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an anchor says, and how it differs from its neighbour. */
public final class AnchorWording {
    /** The fewest words of an anchor, where nobody says otherwise (K27). */
    public static final int FEWEST_WORDS = 12;

    /** The most, likewise (K27). */
    public static final int MOST_WORDS = 60;

    /** The largest part of their words that neighbours share, likewise (K29). */
    public static final double OVERLAP = 0.6;

    private static final Set<String> CONCRETE_FROM = Set.of("3", "4", "5");

    /** An anchor that begins so says what a person is, not what they did. */
    private static final Pattern ABILITY = Pattern.compile(
            "^\\W*(the candidate )?(is|has|shows|demonstrates|displays|possesses|exhibits|lacks)\\b[^.;:]{0,40}?"
                    + "\\b(skills?|ability|abilities|understanding|knowledge|awareness|attitude|aptitude|potential|mindset)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int TELLING = 18;

    private final int fewestWords;
    private final int mostWords;
    private final double overlap;
    private final Phrases traits = Phrases.of("traits.txt");
    private final Phrases general = Phrases.of("general-words.txt");
    private final Phrases concrete = Phrases.of("concrete-words.txt");
    private final Phrases grades = Phrases.of("grade-words.txt");

    /** @param overlap neighbours that share a larger part of their words than this cannot be told apart */
    public AnchorWording(int fewestWords, int mostWords, double overlap) {
        this.fewestWords = fewestWords;
        this.mostWords = mostWords;
        this.overlap = overlap;
    }

    /** What an anchor breaks of K27 and K28. */
    public Stream<Remark> of(String level, String anchor) {
        return Stream.of(
                        length(level, anchor),
                        ability(level, anchor),
                        vague(level, anchor),
                        traits("the anchor at level " + level, anchor))
                .flatMap(remarks -> remarks);
    }

    /**
     * Whether a line rates what somebody is (K28).
     *
     * @param which the line's name, as the subject of the message
     */
    public Stream<Remark> traits(String which, String line) {
        return traits.in(line)
                .map(found -> Remark.error(
                        "K28",
                        "%s rates a trait, %s: %s".formatted(which, Quote.of(found.words()), Quote.of(line)),
                        found.fair()));
    }

    /** Whether a listener can tell two neighbours apart (K29). */
    public Stream<Remark> neighbours(String lower, String lowerAnchor, String upper, String upperAnchor) {
        Wording one = Wording.of(lowerAnchor);
        Wording two = Wording.of(upperAnchor);
        List<String> different = one.difference(two);
        boolean gradesOnly = different.stream().allMatch(this::isGrade);
        if (!gradesOnly && one.overlap(two) <= overlap) {
            return Stream.empty();
        }
        String difference = different.isEmpty() ? "nothing" : Quote.of(String.join(", ", different));
        return Stream.of(Remark.error(
                "K29",
                "levels %s and %s cannot be told apart by a yes-or-no observation; they differ in %s"
                        .formatted(lower, upper, difference),
                "add one thing to the higher level that a listener can tick"));
    }

    private Stream<Remark> length(String level, String anchor) {
        int words = Wording.of(anchor).size();
        if (fewestWords <= words && words <= mostWords) {
            return Stream.empty();
        }
        return Stream.of(Remark.warning(
                "K27",
                "the anchor at level %s has %s words, not %s to %s: %s"
                        .formatted(level, words, fewestWords, mostWords, Quote.of(anchor)),
                words < fewestWords ? "say what the candidate did" : "keep what a listener can tick"));
    }

    private static Stream<Remark> ability(String level, String anchor) {
        return ABILITY.matcher(anchor)
                .results()
                .map(seen -> Remark.warning(
                        "K27",
                        "the anchor at level %s names an ability, not what was done: %s"
                                .formatted(level, Quote.of(seen.group())),
                        "say what the candidate said that they did"));
    }

    /**
     * No list knows every trade's tools, so an anchor without a known concrete word still passes if it is not empty talk, or
     * says so much that it cannot be.
     */
    private Stream<Remark> vague(String level, String anchor) {
        boolean digit = anchor.codePoints().anyMatch(Character::isDigit);
        boolean named = digit || concrete.standIn(anchor);
        boolean tells = Wording.of(anchor).size() > TELLING;
        if (!CONCRETE_FROM.contains(level) || named || tells || !general.standIn(anchor)) {
            return Stream.empty();
        }
        return Stream.of(Remark.warning(
                "K27",
                "the anchor at level %s names no number, artefact, decision or metric: %s"
                        .formatted(level, Quote.of(anchor)),
                "name one thing that a listener can tick"));
    }

    /** A word of degree, or an adverb. */
    private boolean isGrade(String word) {
        return word.endsWith("ly") || grades.standIn(word);
    }
}
