package interviewkit.intake.html;

import interviewkit.intake.page.Sheet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML. Scripts do not run and nothing is fetched. */
public final class HtmlReader {
    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*[a-zA-Z][^>]*>");
    private static final Pattern ESCAPED_TAG = Pattern.compile("&lt;\\s*/?\\s*[a-zA-Z]");
    private static final Pattern TEMPLATE = Pattern.compile(
            "^[ \\t]*@(?:extends|section|endsection|include|yield|stop|push|endpush|if|else|endif|foreach|endforeach|csrf)\\b.*$"
                    + "|\\{%.*?%\\}|\\{\\{.*?\\}\\}",
            Pattern.MULTILINE);

    /** Writes a fragment on a sheet, for example a job board's description. */
    public void fragment(String html, Sheet sheet) {
        Element body = Jsoup.parseBodyFragment(withoutTemplate(html)).body();
        MainContent.dropMachinery(body);
        new Layout(sheet).draw(body);
    }

    /** Writes what a job board gives as a text: markup, markup that was escaped, or plain lines. */
    public void described(String text, Sheet sheet) {
        String markup = ESCAPED_TAG.matcher(text).find() && !TAG.matcher(text).find() ? unescaped(text) : text;
        sheet.gap();
        if (TAG.matcher(markup).find()) {
            fragment(markup, sheet);
        } else {
            sheet.plain(unescaped(markup));
        }
    }

    /** Writes the main content of a page on a sheet, without menus, forms and what else surrounds it. */
    public void page(String html, Sheet sheet) {
        Document document = Jsoup.parse(withoutTemplate(html));
        new Layout(sheet).draw(MainContent.of(document));
    }

    /** A template's instructions are left over where a page was saved before it was filled in. */
    private static String withoutTemplate(String html) {
        return TEMPLATE.matcher(html).replaceAll("");
    }

    /** Text in which characters are written as entities, made plain: {@code &amp;}, {@code &#8217;}. */
    public String unescaped(String text) {
        return Parser.unescapeEntities(text, false);
    }

    /** The data that a page carries for search engines, as JSON; it may describe the job in full. */
    public List<String> embedded(String html) {
        return Jsoup.parse(html).select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .filter(data -> data.contains("JobPosting"))
                .toList();
    }
}
