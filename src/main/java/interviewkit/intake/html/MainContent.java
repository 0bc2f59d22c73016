package interviewkit.intake.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the part of a page that is the posting. */
final class MainContent {
    private static final String MACHINERY =
            "script,style,noscript,template,svg,iframe,object,video,audio,canvas,head,select,option,textarea,input,[hidden]";
    private static final String SURROUNDINGS =
            "nav,footer,aside,form,button,dialog,[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=dialog],"
                    + "[role=complementary],[aria-hidden=true],body>header";
    private static final Pattern SURROUNDING_NAME = Pattern.compile(
            "(^|[^a-z])(nav|navbar|navigation|menu|cookie|cookies|similar|related|recommended|recommendations|breadcrumbs?|"
                    + "sidebar|share|social|login|signin|sign-in|modal|popup|newsletter|footer|job-?alerts?|people-also)([^a-z]|$)");
    private static final String LIKELY =
            "[itemtype$=JobPosting],[data-automation=jobAdDetails],#jobDescriptionText,#job-description,.job-description,"
                    + ".jobDescription,.job_description,.description__text,article,main,[role=main],#content";
    private static final double MOST = 0.4;

    private MainContent() {}

    static void dropMachinery(Element root) {
        root.select(MACHINERY).remove();
    }

    static Element of(Document document) {
        Element body = document.body();
        dropMachinery(body);
        body.select(SURROUNDINGS).remove();
        for (Element element : body.getAllElements()) {
            if (element != body && isSurrounding(element)) {
                element.remove();
            }
        }
        return likely(body);
    }

    private static boolean isSurrounding(Element element) {
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return SURROUNDING_NAME.matcher(name).find() && element.select("h1").isEmpty();
    }

    /** The first likely part that holds enough of all words; with the heading that stands before it. */
    private static Element likely(Element body) {
        int all = body.text().length();
        Elements candidates = body.select(LIKELY);
        for (Element candidate : candidates) {
            if (candidate.text().length() >= MOST * all && candidate.text().length() > 300) {
                return withTitle(body, candidate);
            }
        }
        return body;
    }

    private static Element withTitle(Element body, Element main) {
        Element title = body.selectFirst("h1");
        if (title != null && main.selectFirst("h1") == null) {
            Element both = new Element("div");
            both.appendChild(title.clone());
            both.appendChild(main.clone());
            return both;
        }
        return main;
    }
}
