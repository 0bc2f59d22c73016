package interviewkit.intake.xml;

import interviewkit.intake.html.HtmlReader;
import interviewkit.intake.page.FormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds the jobs in a feed: Personio's, or any whose elements have a title and a description. Broken XML is read as far as it
 * goes; a document type is refused, because entities that are declared there can swell or name files.
 */
public final class JobXml {
    private static final Pattern ROOT = Pattern.compile(
            "\\A\\s*+(<\\?xml\\b[^>]*>)?+(?:\\s|<!--(?s:.*?)-->|<\\?[^>]*>)*+"
                    + "(?:<!DOCTYPE\\s+([\\w:.-]+)|<([A-Za-z_][\\w:.-]*))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARED = Pattern.compile("<!(?:DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FEEDS = Set.of(
            "workzag-jobs", "jobs", "job", "position", "positions", "source", "rss", "feed", "vacancies", "vacancy");
    private static final Set<String> TEXTS = Set.of(
            "jobdescriptions", "description", "content", "content:encoded", "body", "requirements", "responsibilities");
    private static final HtmlReader HTML = new HtmlReader();

    /** Whether a text is XML, and not a page that only is written as XML. */
    public boolean fits(String text) {
        Matcher root = ROOT.matcher(text);
        if (!root.lookingAt()) {
            return false;
        }
        boolean declared = root.group(2) != null;
        String name = (declared ? root.group(2) : root.group(3)).toLowerCase(Locale.ROOT);
        return !name.equals("html") && (root.group(1) != null || declared || FEEDS.contains(name));
    }

    /** All jobs; where no element is one, the whole text counts as one. */
    public List<XmlJob> jobs(String text) throws FormatException {
        if (DECLARED.matcher(text).find()) {
            throw new FormatException(
                    "the XML declares a document type, which is not read; save it without the declaration");
        }
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        List<XmlJob> jobs = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            if (isJob(element)) {
                jobs.add(new XmlJob(element, HTML));
            }
        }
        return jobs.isEmpty() ? List.of(new XmlJob(document, HTML)) : List.copyOf(jobs);
    }

    /** A job has a title and a text of its own; a feed as a whole has a title too, but its jobs lie within. */
    private static boolean isJob(Element element) {
        boolean titled = element.children().stream().anyMatch(child -> XmlJob.TITLES.contains(child.normalName()));
        boolean told = element.children().stream().anyMatch(child -> TEXTS.contains(child.normalName()));
        return titled && told && element.children().stream().noneMatch(JobXml::isJobName);
    }

    private static boolean isJobName(Element element) {
        return Set.of("item", "entry", "job", "position").contains(element.normalName())
                && !element.children().isEmpty();
    }
}
