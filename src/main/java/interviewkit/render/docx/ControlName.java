package interviewkit.render.docx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * By what names a Word file knows a field of a document, so that a filled form finds its way back.
 *
 * <p>Word keeps the tag; some other programs drop it when they save, but keep the bookmark around the control. A field
 * whose name does not fit into one of the two is known there by a digest of it: whoever knows the field's name can work
 * both out again.
 *
 * @param tag the content control's tag: the field's own name
 * @param bookmark {@code k_} and the field's name
 */
public record ControlName(String tag, String bookmark) {
    private static final int LONGEST_TAG = 64;
    private static final Pattern BOOKMARK = Pattern.compile("[A-Za-z0-9_-]{1,38}");

    public static ControlName of(String field) {
        String tag = field.length() <= LONGEST_TAG ? field : digest(field);
        String bookmark = BOOKMARK.matcher(field).matches() ? field : digest(field);
        return new ControlName(tag, "k_" + bookmark);
    }

    private static String digest(String field) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(field.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
