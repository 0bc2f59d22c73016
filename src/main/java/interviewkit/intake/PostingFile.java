package interviewkit.intake;

import interviewkit.intake.docx.DocxReader;
import interviewkit.intake.html.HtmlReader;
import interviewkit.intake.json.JobJson;
import interviewkit.intake.json.JobRecord;
import interviewkit.intake.markdown.MarkdownReader;
import interviewkit.intake.page.FormatException;
import interviewkit.intake.page.Page;
import interviewkit.intake.page.Sheet;
import interviewkit.intake.pdf.PdfReader;
import interviewkit.intake.xml.JobXml;
import interviewkit.intake.xml.XmlJob;
import interviewkit.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Opens the files that postings come in. The format is told by the content, not by the name; a job board's answer may hold
 * several postings.
 */
public final class PostingFile {
    private static final Pattern HTML = Pattern.compile(
            "<(!doctype html|html|head|body|div|p|ul|ol|li|h[1-6]|br|table|section|article|span)[\\s/>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING_TAG =
            Pattern.compile("</(html|body|div|p|ul|li|h[1-6]|table|section|article)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\s*---[ \t]*\\R(?s:.*?)\\R---[ \t]*\\R");
    private static final Pattern TOP_HEADING = Pattern.compile("\\s*#{1,3} [^\\s#].*\\R");
    private static final Pattern MARKDOWN = Pattern.compile(
            "^(#{1,6} \\S.*|\\S.*\\R(={3,}|-{3,})[ \t]*)$|\\[[^\\]\\n]+\\]\\([^)\\s]+\\)|^\\*\\*[^*\\n]+\\*\\*\\s*$",
            Pattern.MULTILINE);
    private static final Pattern ENTITY = Pattern.compile(
            "&(amp|lt|gt|nbsp|quot|apos|#\\d{2,6}|#x[0-9a-fA-F]{2,6}|[a-z]{2,8}(acute|grave|circ|uml|tilde|cedil)|rsquo|lsquo|ldquo|rdquo|ndash|mdash|bull|hellip);");
    private static final int SAMPLE = 20_000;
    private static final int MOST_BYTES = 30_000_000;
    private static final int MOST_CHARACTERS = 250_000;
    private static final int MOST_LINES = 5_000;

    private final PdfReader pdf = new PdfReader();
    private final DocxReader docx = new DocxReader();
    private final HtmlReader html = new HtmlReader();
    private final JobJson json = new JobJson();
    private final JobXml xml = new JobXml();
    private final MarkdownReader markdown = new MarkdownReader();

    /**
     * The pages of a file, one a posting.
     *
     * @param name the file's name, or "standard input", for messages
     * @throws IntakeException where the bytes hold no text
     */
    public List<Page> pages(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new IntakeException(
                    name + ": the file is empty; give a posting as text, HTML, Markdown, JSON, XML, DOCX or PDF");
        }
        if (bytes.length > MOST_BYTES) {
            throw new IntakeException(name + ": the file is larger than 30 MB; paste the posting's text into a file");
        }
        List<Page> pages = binary(name, bytes).map(List::of).orElseGet(() -> text(name, bytes));
        if (pages.stream().allMatch(page -> page.source().content().isBlank())) {
            throw new IntakeException(
                    name + ": there is no text in it; save the posting again, or paste its text into a file");
        }
        if (pages.stream().map(page -> page.source().content()).anyMatch(PostingFile::isTooLong)) {
            throw new IntakeException(
                    name + ": the text is longer than any posting; paste the posting alone into a file");
        }
        return pages;
    }

    private static boolean isTooLong(String text) {
        return text.length() > MOST_CHARACTERS
                || text.lines().skip(MOST_LINES).findAny().isPresent();
    }

    private Optional<Page> binary(String name, byte[] bytes) {
        Sheet sheet = new Sheet();
        try {
            if (pdf.fits(bytes)) {
                pdf.read(bytes, sheet);
            } else if (docx.fits(bytes)) {
                docx.read(bytes, sheet);
            } else {
                return Optional.empty();
            }
        } catch (FormatException e) {
            throw new IntakeException(name + ": " + e.getMessage(), e);
        }
        return Optional.of(sheet.page(name));
    }

    private List<Page> text(String name, byte[] bytes) {
        String text = Encodings.text(bytes);
        refuseBinary(name, text);
        return pages(name, text);
    }

    private static void refuseBinary(String name, String text) {
        long odd = text.chars().limit(SAMPLE).filter(PostingFile::isOdd).count();
        if (odd * 50 > Math.min(text.length(), SAMPLE)) {
            throw new IntakeException(
                    name
                            + ": this is not text but a binary file; give the posting as text, HTML, Markdown, JSON, XML, DOCX or PDF");
        }
    }

    private static boolean isOdd(int c) {
        return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0xFFFD || c >= 0x7F && c < 0x85;
    }

    private List<Page> pages(String name, String text) {
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            List<JobRecord> jobs = json.jobs(text);
            if (!jobs.isEmpty()) {
                return jobs.stream()
                        .map(job -> page(name, jobs.size(), job.id(), job::write))
                        .toList();
            }
        }
        if (xml.fits(text)) {
            return feed(name, text);
        }
        if (isHtml(text)) {
            return List.of(html(name, text));
        }
        if (FRONT_MATTER.matcher(text).find()
                || TOP_HEADING.matcher(text).lookingAt()
                || MARKDOWN.matcher(text).results().limit(2).count() > 1) {
            Sheet sheet = new Sheet();
            markdown.read(text, sheet);
            return List.of(sheet.page(name));
        }
        String plain = ENTITY.matcher(text).find() ? html.unescaped(text) : text;
        return List.of(Page.plain(new SourceText(name, plain)));
    }

    private static boolean isHtml(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        return HTML.matcher(sample).results().limit(3).count() > 2
                        && CLOSING_TAG.matcher(sample).find()
                || sample.stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype html");
    }

    private List<Page> feed(String name, String text) {
        try {
            List<XmlJob> jobs = xml.jobs(text);
            return jobs.stream()
                    .map(job -> page(name, jobs.size(), job.id(), job::write))
                    .toList();
        } catch (FormatException e) {
            throw new IntakeException(name + ": " + e.getMessage(), e);
        }
    }

    private static Page page(String name, int jobs, String id, Consumer<Sheet> job) {
        Sheet sheet = new Sheet();
        job.accept(sheet);
        return sheet.page(jobs == 1 || id.isEmpty() ? name : name + "#" + id);
    }

    private Page html(String name, String text) {
        for (String data : html.embedded(text)) {
            List<JobRecord> jobs = json.jobs(data);
            if (jobs.size() == 1) {
                return page(name, 1, "", jobs.get(0)::write);
            }
        }
        Sheet sheet = new Sheet();
        html.page(text, sheet);
        return sheet.page(name);
    }
}
