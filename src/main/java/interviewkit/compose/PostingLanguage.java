package interviewkit.compose;

import interviewkit.kit.KitPosting;
import java.util.Locale;
import java.util.Optional;

/** What a reader is told where the posting is in another language than the kit. */
final class PostingLanguage {
    private final String code;

    PostingLanguage(KitPosting posting) {
        code = posting.language();
    }

    /** Nothing for a posting in English. */
    Optional<String> note() {
        return code.isBlank() || code.equals("en")
                ? Optional.empty()
                : Optional.of("The posting is in %s. Its words are quoted as they stand; the kit is in English."
                        .formatted(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)));
    }
}
