package interviewkit.intake.markdown;

import interviewkit.intake.html.HtmlReader;
import interviewkit.intake.page.Mark;
import interviewkit.intake.page.Sheet;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown: front matter, headings, lists, tables; of a link it keeps the words. */
public final class MarkdownReader {
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final HtmlReader html = new HtmlReader();

    public MarkdownReader() {
        var extensions = List.of(TablesExtension.create());
        parser = Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        renderer = HtmlRenderer.builder().extensions(extensions).build();
    }

    /** Writes a file on a sheet. Markdown may hold HTML anywhere, so both take the same way. */
    public void read(String markdown, Sheet sheet) {
        FrontMatter front = FrontMatter.of(markdown);
        front.first("job_title", "jobtitle", "position", "role", "roles", "title", "name", "poste", "titre")
                .ifPresent(title -> sheet.fact(Mark.Kind.TITLE, title));
        front.first("company", "employer", "organization", "organisation", "startup", "entreprise", "unternehmen")
                .ifPresent(company -> sheet.fact(Mark.Kind.COMPANY, company));
        front.first("location", "city", "lieu", "ort").ifPresent(place -> sheet.fact(Mark.Kind.PLACE, place));
        front.first("contract", "employment", "type", "contrat")
                .ifPresent(type -> sheet.fact(Mark.Kind.EMPLOYMENT, type));
        sheet.gap();
        Node document = parser.parse(front.rest());
        document.accept(new KeptBreaks(front.rest()));
        html.fragment(renderer.render(document), sheet);
    }
}
