package interviewkit.library;

/** Refuses texts that say nothing. */
final class Texts {
    private Texts() {}

    static String require(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return text;
    }
}
