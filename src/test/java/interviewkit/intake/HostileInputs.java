package interviewkit.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Bytes that nobody would call a posting, the same ones at every run. */
final class HostileInputs {
    private static final int ALL = 1_000;
    private static final int DEEP = 10_000;
    private static final int HUGE = 50_000_000;

    private static final List<Sample> SAMPLES = Sample.all();
    private static final List<Monster> MONSTERS = monsters();

    private HostileInputs() {}

    /** How many there are: each is made when it is asked for, because some are large. */
    static int count() {
        return ALL;
    }

    /** The input of a number from 0: monsters first, then shaken postings and noise. */
    static byte[] input(int number) throws IOException {
        if (number < MONSTERS.size()) {
            return MONSTERS.get(number).bytes();
        }
        Random random = new Random(number);
        return number % 5 == 0 ? noise(random) : shaken(random);
    }

    private interface Monster {
        byte[] bytes() throws IOException;
    }

    private static List<Monster> monsters() {
        List<Monster> monsters = new ArrayList<>(texts().stream()
                .<Monster>map(text -> () -> bytes(text.part().repeat(text.times()) + text.end()))
                .toList());
        monsters.addAll(List.of(
                () -> new byte[HUGE],
                () -> filled("Requirements\n- Patience\n"),
                () -> filled("<p>a</p>"),
                () -> filled("[1,"),
                () -> filled("<job><name>a</name>"),
                () -> filled("%PDF-1.7\n1 0 obj<<>>endobj\n"),
                () -> zip("word/document.xml", bytes("<a>".repeat(200_000))),
                () -> zip("word/document.xml", new byte[HUGE]),
                () -> zip("word/document.xml", bytes(laughs("w:document"))),
                () -> zip("[Content_Types].xml", bytes(laughs("Types"))),
                () -> zip("../../../../tmp/outside.xml", bytes("<a/>")),
                () -> zip("word/media/1.zip", zip("2.zip", zip("3", new byte[HUGE / 10]))),
                () -> bytes(laughs("job")),
                () -> bytes(laughs("html")),
                () -> bytes(
                        "<?xml version=\"1.0\"?><!DOCTYPE job SYSTEM \"http://127.0.0.1:9/a.dtd\"><job><name>a</name></job>"),
                () -> bytes(
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                () -> bytes(
                        "<html><body><iframe src='http://127.0.0.1:9/'></iframe><img src='file:///etc/passwd'><p>a</p>"),
                () -> pdf(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj"),
                () -> pdf("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj"
                        + " 3 0 obj<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>endobj"),
                () -> pdf("1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 9999999>>endobj"),
                () -> pdf("1 0 obj 1 0 R endobj"),
                () -> pdf(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/ObjStm/N 9/First 9/Extends 2 0 R/Length 5>>"
                                + "stream\n2 0 2 0\nendstream endobj"),
                () -> pdf("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj" + "[".repeat(DEEP) + "]".repeat(DEEP)
                        + "endobj"),
                () -> pdf("1 0 obj<</Type/XRef/Size 9/Prev 9/W[1 1 1]/Length 1 0 R>>stream\naaa\nendstream endobj")));
        return monsters;
    }

    /** Files of every format that name another place as a part of theirs. */
    static List<byte[]> pointingAt(String place) throws IOException {
        String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"" + place + "\">]>";
        return List.of(
                bytes("<?xml version=\"1.0\"?>" + entity + "<job><name>a</name><description>&b;</description></job>"),
                bytes("<?xml version=\"1.0\"?><!DOCTYPE job SYSTEM \"" + place + "\"><job><name>a</name></job>"),
                bytes(
                        "<html><head><link rel='stylesheet' href='PLACE'><script src='PLACE'></script></head><body><p>a</p><img src='PLACE'><iframe src='PLACE'></iframe></body></html>"
                                .replace("PLACE", place)),
                bytes("# a\n![b](" + place + ")\n[c](" + place + ")\n"),
                bytes("{\"@context\": \"" + place + "\", \"title\": \"a\", \"description\": \"b\", \"url\": \"" + place
                        + "\"}"),
                zip("word/document.xml", bytes("<?xml version=\"1.0\"?>" + entity + "<a>&b;</a>")),
                pdf("1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + place + ")>>>>endobj"
                        + " 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj"));
    }

    private record Repeated(String part, int times, String end) {}

    private static List<Repeated> texts() {
        return List.of(
                new Repeated("<div>", DEEP, "x" + "</div>".repeat(DEEP)),
                new Repeated("<ul><li>", DEEP, ""),
                new Repeated("<table><tr><td>", 2_000, "Essential</td><td>Desirable"),
                new Repeated("<b><i><p>", DEEP, "a"),
                new Repeated("<jobs>", DEEP, "<job><name>a</name><description>b</description></job>"),
                new Repeated("<position>", DEEP, ""),
                new Repeated("<!--", DEEP, "<job>"),
                new Repeated("<?xml ?>", DEEP, "<job>"),
                new Repeated("[", DEEP, "]".repeat(DEEP)),
                new Repeated("{\"jobs\":", DEEP, "1" + "}".repeat(DEEP)),
                new Repeated("{\"jobs\":[", DEEP, ""),
                new Repeated("{\"title\": \"a\", \"description\": \"" + "<b>".repeat(50_000), 1, "\"}"),
                new Repeated(">", 20_000, " # a"),
                new Repeated("# a\n" + "* ".repeat(5_000), 1, "b"),
                new Repeated("# a\n" + "[".repeat(20_000), 1, ""),
                new Repeated("# a\n" + "*a_ ".repeat(20_000), 1, ""),
                new Repeated("---\n" + "a: b\n".repeat(50_000), 1, ""),
                new Repeated("Requirements ", 50_000, ""),
                new Repeated("A. ", 80_000, ""),
                new Repeated("a", 240_000, ""),
                new Repeated("aB", 120_000, ""),
                new Repeated("Big capitals And ", 14_000, ""),
                new Repeated("((((((((((", 20_000, ""),
                new Repeated("$1,1", 50_000, ""),
                new Repeated("1. ", 80_000, ""),
                new Repeated("- \n", 80_000, ""),
                new Repeated("Aa-Aa ", 40_000, ""),
                new Repeated("\u2022", 80_000, ""),
                new Repeated("as a a a a a a a a ", 13_000, ""),
                new Repeated("&lt;", 60_000, ""),
                new Repeated("\u0000a", 60_000, ""));
    }

    private static String laughs(String root) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            text.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text.append("]><" + root + ">&a29;</" + root + ">").toString();
    }

    private static byte[] pdf(String objects) {
        return bytes("%PDF-1.5\n" + objects + "\ntrailer<</Root 1 0 R/Size 9>>\n%%EOF\n");
    }

    private static byte[] filled(String text) {
        byte[] part = bytes(text);
        byte[] all = new byte[HUGE / 2];
        for (int i = 0; i < all.length; i++) {
            all[i] = part[i % part.length];
        }
        return all;
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** A real posting in some format, with bytes changed and its end cut off. */
    private static byte[] shaken(Random random) throws IOException {
        JobBoardsTest.Board[] boards = JobBoardsTest.Board.values();
        Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
        byte[] bytes = switch (random.nextInt(7)) {
            case 0 -> bytes(sample.plain("- "));
            case 1 -> bytes(sample.html());
            case 2 -> bytes(sample.markdown());
            case 3 -> bytes(sample.glued());
            case 4 -> word(sample);
            case 5 -> pdf(sample);
            default -> bytes(boards[random.nextInt(boards.length)].answer());
        };
        for (int i = random.nextInt(20); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return Arrays.copyOf(bytes, random.nextBoolean() ? bytes.length : 1 + random.nextInt(bytes.length));
    }

    private static byte[] word(Sample sample) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            sample.lines().forEach(line -> word.createParagraph().createRun().setText(line.words()));
            word.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(Sample sample) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                content.newLineAtOffset(50, 740);
                for (Sample.Line line : sample.lines()) {
                    content.showText(line.words().replaceAll("[^ -~]", "?"));
                    content.newLineAtOffset(0, -20);
                }
                content.endText();
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(20_000)];
        random.nextBytes(bytes);
        byte[] start =
                bytes(List.of("%PDF-1.7\n", "PK\u0003\u0004", "{", "<html><p>", "<?xml version=\"1.0\"?><job>", "")
                        .get(random.nextInt(6)));
        System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
