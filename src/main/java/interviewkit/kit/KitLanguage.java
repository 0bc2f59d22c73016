package interviewkit.kit;

import java.util.Arrays;
import java.util.Optional;

/** The English that a kit is written in. What the posting and the team have written stays as it is in both. */
public enum KitLanguage {
    BRITISH("en-GB"),
    AMERICAN("en-US");

    private static final String AMERICAN_LAW = "us-";

    private final String word;

    KitLanguage(String word) {
        this.word = word;
    }

    /** How a configuration and {@code kit.json} name it: a BCP 47 tag. */
    public String word() {
        return word;
    }

    public static Optional<KitLanguage> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /**
     * The language of a kit for which nobody has named one.
     *
     * @param jurisdiction id of the compliance pack that the kit follows
     */
    public static KitLanguage under(String jurisdiction) {
        return jurisdiction.startsWith(AMERICAN_LAW) ? AMERICAN : BRITISH;
    }
}
