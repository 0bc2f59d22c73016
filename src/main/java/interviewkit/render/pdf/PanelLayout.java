package interviewkit.render.pdf;

import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Panel.Tone;
import interviewkit.render.Theme;
import java.util.List;

/** Panels: what is set apart from the flow, each tone in a look of its own. */
final class PanelLayout {
    private static final double RADIUS = 3;

    private final Theme theme;
    private final Styles styles;
    private final Paragraphs paragraphs;
    private final ProseLayout prose;

    PanelLayout(Theme theme, Styles styles, Paragraphs paragraphs, ProseLayout prose) {
        this.theme = theme;
        this.styles = styles;
        this.paragraphs = paragraphs;
        this.prose = prose;
    }

    Box of(Panel panel, double width, Tag parent) {
        Tag tag = parent.add(Tag.Role.DIV);
        Frame.Insets insets = insets(panel.tone());
        double inner = width - insets.horizontal();
        Flow flow = new Flow();
        String title = Printable.line(panel.title());
        if (!title.isEmpty()) {
            Style style = styles.strong().coloured(titleColour(panel.tone()));
            flow.addHeldToNext(
                    paragraphs.lines(title, style, inner, tag.add(Tag.Role.P)),
                    Spacing.even(theme.spaces().paragraph() / 2));
        }
        prose.addTo(flow, panel.prose(), ProseLayout.Setting.plain(inner), tag);
        return new Kept(new Frame(flow.stack(), width, insets, decorations(panel.tone())), Kept.Until.LARGE);
    }

    private Frame.Insets insets(Tone tone) {
        double padding = theme.spaces().panel();
        return tone == Tone.SCRIPT
                ? new Frame.Insets(3, 0, 4, padding + 3)
                : new Frame.Insets(padding - 2, padding + 3, padding - 1, padding + 3);
    }

    private int titleColour(Tone tone) {
        return switch (tone) {
            case BRIEF, SCRIPT -> theme.colours().accent();
            case NOTE -> theme.colours().muted();
            case CAUTION -> theme.colours().ink();
        };
    }

    private List<Decoration> decorations(Tone tone) {
        return switch (tone) {
            case BRIEF -> List.of(Decoration.rounded(theme.colours().tint(), RADIUS));
            case SCRIPT -> List.of(Decoration.bar(2, theme.colours().rule()));
            case NOTE -> List.of(Decoration.rounded(theme.colours().wash(), RADIUS));
            case CAUTION ->
                List.of(
                        Decoration.rounded(theme.colours().caution(), RADIUS),
                        Decoration.outline(Pen.of(theme.colours().cautionEdge(), 0.9), RADIUS));
        };
    }
}
