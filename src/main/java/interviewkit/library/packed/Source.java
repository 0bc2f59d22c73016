package interviewkit.library.packed;

import java.nio.charset.StandardCharsets;

/** Packed bytes, and how far they have been read. */
final class Source {
    private final Texts texts;
    private final byte[] bytes;
    private int at;

    /** From the pack's beginning. */
    Source(byte[] bytes) {
        this(bytes, new Texts(bytes, fixed(bytes, 0)), Integer.BYTES);
    }

    private Source(byte[] bytes, Texts texts, int at) {
        this.bytes = bytes;
        this.texts = texts;
        this.at = at;
    }

    /** The same bytes from another place on. */
    Source from(int place) {
        return new Source(bytes, texts, place);
    }

    int at() {
        return at;
    }

    void skipTo(int place) {
        at = place;
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (next & 0x7f) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return number | next << shift;
    }

    double fraction() {
        long high = fixed(at);
        long low = fixed(at + Integer.BYTES) & 0xffffffffL;
        at += Double.BYTES;
        return Double.longBitsToDouble(high << Integer.SIZE | low);
    }

    String text() {
        return texts.get(number());
    }

    /** The number of four bytes at a place. */
    int fixed(int place) {
        return fixed(bytes, place);
    }

    private static int fixed(byte[] bytes, int place) {
        return bytes[place] << 24
                | (bytes[place + 1] & 0xff) << 16
                | (bytes[place + 2] & 0xff) << 8
                | bytes[place + 3] & 0xff;
    }

    /** All texts of a pack, each made when it is first asked for. */
    private static final class Texts {
        private final byte[] bytes;
        private final int ends;
        private final int start;
        private final String[] made;

        Texts(byte[] bytes, int place) {
            this.bytes = bytes;
            made = new String[fixed(bytes, place)];
            ends = place + Integer.BYTES;
            start = ends + Integer.BYTES * made.length;
        }

        String get(int number) {
            String text = made[number];
            if (text == null) {
                text = text(number);
                made[number] = text;
            }
            return text;
        }

        /** Most texts hold nothing beyond Latin 1, which is copied without being looked at. */
        private String text(int number) {
            int end = end(number);
            int from = number == 0 ? 0 : Math.abs(end(number - 1));
            return new String(
                    bytes,
                    start + from,
                    Math.abs(end) - from,
                    end < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        }

        private int end(int number) {
            return fixed(bytes, ends + Integer.BYTES * number);
        }
    }
}
