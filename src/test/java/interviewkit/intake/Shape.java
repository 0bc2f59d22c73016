package interviewkit.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The files that a sample posting may come in. */
enum Shape {
    TEXT {
        @Override
        byte[] file(Sample sample) {
            return utf8(sample.plain("\u2022 "));
        }
    },
    TEXT_WITHOUT_BULLETS {
        @Override
        byte[] file(Sample sample) {
            return utf8(sample.plain(""));
        }
    },
    TEXT_IN_ONE_LINE {
        @Override
        byte[] file(Sample sample) {
            return utf8(sample.inOneLine());
        }
    },
    TEXT_GLUED {
        @Override
        byte[] file(Sample sample) {
            return utf8(sample.glued());
        }
    },
    HTML {
        @Override
        byte[] file(Sample sample) {
            return utf8(sample.html());
        }
    },
    MARKDOWN {
        @Override
        byte[] file(Sample sample) {
            return utf8(sample.markdown());
        }
    },
    JSON {
        @Override
        byte[] file(Sample sample) {
            return utf8(
                    "{\"id\": 1, \"absolute_url\": \"https://jobs.example.org/1\", \"title\": \"%s\", \"content\": \"%s\"}"
                            .formatted(
                                    sample.lines().get(0).words().replace("\"", "\\\""),
                                    sample.elements().replace("\"", "&quot;").replace("<", "&lt;")));
        }
    },
    WORD {
        @Override
        byte[] file(Sample sample) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XWPFDocument word = new XWPFDocument()) {
                for (Sample.Line line : sample.lines()) {
                    XWPFParagraph paragraph = word.createParagraph();
                    paragraph.createRun().setText(line.words());
                    paragraph.getRuns().get(0).setBold(line.tag() == 'H' || line.tag() == 'T');
                    if (line.isListed()) {
                        paragraph.setNumID(BigInteger.ONE);
                    }
                }
                word.write(bytes);
            }
            return bytes.toByteArray();
        }
    },
    PDF {
        @Override
        byte[] file(Sample sample) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (PDDocument pdf = new PDDocument()) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    float y = 770;
                    for (Sample.Line line : sample.lines()) {
                        y = draw(content, line, y);
                    }
                }
                pdf.save(bytes);
            }
            return bytes.toByteArray();
        }
    };

    private static final int WIDTH = 85;
    private static final int MARGIN = 50;
    private static final int INDENT = 62;
    private static final PDType1Font PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    abstract byte[] file(Sample sample) throws IOException;

    byte[] bytes(Sample sample) {
        try {
            return file(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One paragraph, wrapped; answers how far down the page it came. */
    private static float draw(PDPageContentStream content, Sample.Line line, float from) throws IOException {
        boolean bold = line.tag() == 'H' || line.tag() == 'T';
        float y = from - (line.isListed() ? 0 : 6);
        String bullet = line.isListed() ? "\u2022 " : "";
        List<String> rows = wrapped(bullet + line.words());
        for (int i = 0; i < rows.size(); i++) {
            content.beginText();
            content.setFont(bold ? BOLD : PLAIN, line.tag() == 'T' ? 15 : 10);
            content.newLineAtOffset(line.isListed() && i > 0 ? INDENT : MARGIN, y);
            content.showText(rows.get(i));
            content.endText();
            y -= 13;
        }
        return y;
    }

    private static List<String> wrapped(String words) {
        List<String> rows = new ArrayList<>(List.of(""));
        for (String word : words.split(" ")) {
            int last = rows.size() - 1;
            String longer = (rows.get(last) + " " + word).strip();
            if (longer.length() > WIDTH) {
                rows.add(word);
            } else {
                rows.set(last, longer);
            }
        }
        return rows;
    }
}
