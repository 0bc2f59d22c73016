package interviewkit.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identity of a file: made from what is in it instead of the time and the machine's memory. */
final class FileId {
    private static final byte[] START = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;

    private FileId() {}

    /** Puts the identity of everything else in the file into its two places. */
    static byte[] stamp(byte[] file) {
        int first = find(file);
        int second = first + DIGITS + "><".length();
        fill(file, first, "0".repeat(DIGITS));
        fill(file, second, "0".repeat(DIGITS));
        String id = HexFormat.of().formatHex(digest(file));
        fill(file, first, id);
        fill(file, second, id);
        return file;
    }

    private static int find(byte[] file) {
        for (int i = file.length - START.length; i >= 0; i--) {
            if (java.util.Arrays.equals(file, i, i + START.length, START, 0, START.length)) {
                return i + START.length;
            }
        }
        throw new IllegalStateException("a PDF file without an identity");
    }

    private static void fill(byte[] file, int at, String digits) {
        byte[] ascii = digits.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, file, at, ascii.length);
    }

    private static byte[] digest(byte[] file) {
        try {
            return MessageDigest.getInstance("MD5").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
