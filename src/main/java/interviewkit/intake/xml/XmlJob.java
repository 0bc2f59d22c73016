package interviewkit.intake.xml;

import interviewkit.intake.html.HtmlReader;
import interviewkit.intake.page.Mark;
import interviewkit.intake.page.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One job of a feed, whichever board it is from: elements are known by the names that boards give them. */
public final class XmlJob {
    static final List<String> TITLES = List.of("title", "name", "jobtitle", "job_title");
    private static final List<String> IDS =
            List.of("id", "guid", "referencenumber", "reference", "jobid", "job_id", "url");
    private static final List<String> COMPANIES = List.of("subcompany", "company", "companyname", "employer");
    private static final List<String> PLACES = List.of("office", "location", "city");
    private static final List<String> EMPLOYMENTS = List.of("schedule", "jobtype", "employmenttype");
    private static final Set<String> FACTS = Set.of(
            "department",
            "recruitingcategory",
            "seniority",
            "yearsofexperience",
            "keywords",
            "occupation",
            "occupationcategory",
            "createdat",
            "date",
            "pubdate",
            "published",
            "updated",
            "link",
            "country",
            "state",
            "postalcode",
            "zip",
            "category",
            "additionaloffices");
    private static final Set<String> HEADED = Set.of("requirements", "responsibilities", "qualifications", "benefits");
    private static final String MARKUP = "p,li,br,div";
    private static final int LEVEL = 2;

    private final Element job;
    private final HtmlReader html;

    XmlJob(Element job, HtmlReader html) {
        this.job = job;
        this.html = html;
    }

    /** The board's own id of the job; empty where it has none. */
    public String id() {
        return first(IDS).orElse("");
    }

    /** Writes the job on a sheet: facts first, then its sections. */
    public void write(Sheet sheet) {
        fact(TITLES, Mark.Kind.TITLE, sheet);
        fact(COMPANIES, Mark.Kind.COMPANY, sheet);
        fact(PLACES, Mark.Kind.PLACE, sheet);
        fact(EMPLOYMENTS, Mark.Kind.EMPLOYMENT, sheet);
        sheet.gap();
        job.children().stream().filter(child -> !isFact(child)).forEach(child -> section(child, sheet));
    }

    private void fact(List<String> names, Mark.Kind kind, Sheet sheet) {
        first(names).ifPresent(value -> sheet.fact(kind, value));
    }

    private Optional<String> first(List<String> names) {
        return names.stream()
                .flatMap(name -> job.children().stream()
                        .filter(child -> child.normalName().equals(name)))
                .map(child -> html.unescaped(child.wholeText()).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static boolean isFact(Element child) {
        return FACTS.contains(child.normalName())
                || Stream.of(TITLES, IDS, COMPANIES, PLACES, EMPLOYMENTS)
                        .anyMatch(names -> names.contains(child.normalName()));
    }

    /** A name and a value make a section with a heading, as Personio has them; markup is read as such. */
    private void section(Element child, Sheet sheet) {
        if (!child.select(MARKUP).isEmpty()) {
            html.fragment(child.html(), sheet);
            return;
        }
        if (HEADED.contains(child.normalName())) {
            sheet.heading(LEVEL, child.tagName());
        }
        for (Element element : child.getAllElements()) {
            if (TITLES.contains(element.normalName())) {
                sheet.heading(LEVEL, html.unescaped(element.wholeText()));
            } else if (element.childrenSize() == 0 && !element.wholeText().isBlank()) {
                html.described(element.wholeText(), sheet);
            }
        }
    }
}
