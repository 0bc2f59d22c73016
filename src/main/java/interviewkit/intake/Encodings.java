package interviewkit.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: UTF-8 and UTF-16 with or without a byte order mark, and Windows-1252, which any bytes can be. */
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private Encodings() {}

    static String text(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (looksWide(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (looksWide(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        return narrow(bytes);
    }

    private static String narrow(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, int... marks) {
        if (bytes.length < marks.length) {
            return false;
        }
        for (int i = 0; i < marks.length; i++) {
            if ((bytes[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }

    /** Western text in UTF-16 has a zero in every other byte. */
    private static boolean looksWide(byte[] bytes, int zeros) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int zero = 0;
        int other = 0;
        for (int i = 0; i < pairs; i++) {
            zero += bytes[2 * i + zeros] == 0 ? 1 : 0;
            other += bytes[2 * i + 1 - zeros] == 0 ? 1 : 0;
        }
        return pairs > 1 && zero > pairs * 0.7 && other < pairs * 0.1;
    }
}
