package interviewkit.mapping.lexical;

import interviewkit.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words of a sentence that say what it is about, in a form in which singular and plural agree. */
public final class ContentWords {
    private static final Set<String> EMPTY =
            Set.copyOf(Arrays.asList("""
            a an the and or of in on at to for with by from as is are be been being was were will would can could may must
            should shall have has had you your you've you're we our us they their it its this that these those who which what
            when where how not no any all some such other into within across through over under about between per via etc e.g
            i.e i e g experience experienced ability able strong good excellent proven knowledge understanding familiar
            familiarity working work worked skills skill years year plus preferred required requirement including include
            using use used new help well
            und oder der die das ein eine mit von zu im den des für auf
            et ou le la les un une de du en avec pour
            y o el los las una con por para del
            """.strip().split("\\s+")));

    private ContentWords() {}

    /** The telling words of a text, in order. */
    public static List<String> of(String text) {
        return Tokens.of(text).words().stream()
                .filter(word -> !EMPTY.contains(word))
                .map(ContentWords::stem)
                .toList();
    }

    /** Cuts the commonest English endings; cautious, because a wrong cut joins words that have nothing in common. */
    static String stem(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        if (stem.length() > 6 && stem.endsWith("ing")) {
            return stem.substring(0, stem.length() - 3);
        }
        if (stem.length() > 5 && stem.endsWith("ed")) {
            return stem.substring(0, stem.length() - 2);
        }
        if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
            return stem.substring(0, stem.length() - 1);
        }
        return stem;
    }
}
