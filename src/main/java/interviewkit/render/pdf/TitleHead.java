package interviewkit.render.pdf;

import interviewkit.document.Document;
import interviewkit.document.Run;
import interviewkit.render.Theme;
import java.util.ArrayList;
import java.util.List;

/** The head of the first page. */
final class TitleHead {
    private final Theme theme;
    private final Styles styles;
    private final Paragraphs paragraphs;

    TitleHead(Theme theme, Styles styles, Paragraphs paragraphs) {
        this.theme = theme;
        this.styles = styles;
        this.paragraphs = paragraphs;
    }

    void addTo(Flow flow, Document document, double width, Tag parent) {
        List<Stack.Item> items = new ArrayList<>();
        List<Run> title = Run.line(Printable.line(document.title()));
        Lines words = paragraphs.display(title, styles.title(), width, parent.add(Tag.Role.TITLE));
        theme.logo().ifPresent(logo -> items.add(new Stack.Item(new Picture(logo), 0, true)));
        items.add(new Stack.Item(words, theme.spaces().block(), true));
        if (!document.subtitle().isBlank()) {
            items.add(new Stack.Item(
                    paragraphs.lines(document.subtitle(), styles.subtitle(), width, parent.add(Tag.Role.P)), 2, false));
        }
        Decoration rule = Decoration.ruleBelow(Pen.of(theme.colours().accent(), 1.6));
        double block = theme.spaces().block();
        flow.add(
                new Frame(new Stack(items), width, new Frame.Insets(6, 0, block * 0.8, 0), List.of(rule)),
                Spacing.even(block * 1.5));
    }
}
