package interviewkit.render.pdf;

import interviewkit.document.Block;
import interviewkit.document.Block.Blanks;
import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Choice;
import interviewkit.document.Block.Evidence;
import interviewkit.document.Block.Heading;
import interviewkit.document.Block.PageBreak;
import interviewkit.document.Block.Panel;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Scale;
import interviewkit.document.Block.Table;
import interviewkit.document.Block.Together;
import interviewkit.document.Document;
import interviewkit.render.Theme;
import interviewkit.render.pdf.ProseLayout.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the blocks of a document into boxes, and into the tags that go with them. The boxes come in parts, each of which
 * starts on a new page.
 */
final class Layout implements Block.Visitor {
    private final Kinds kinds;
    private final double width;
    private final Tag tag;
    private final List<Flow> parts = new ArrayList<>(List.of(new Flow()));

    private Layout(Kinds kinds, double width, Tag tag) {
        this.kinds = kinds;
        this.width = width;
        this.tag = tag;
    }

    /** The boxes of a document; {@code tag} takes its structure. */
    static List<Stack> of(Document document, Theme theme, Fonts fonts, Tag tag) {
        Kinds kinds = Kinds.of(theme, fonts);
        Layout layout = new Layout(kinds, kinds.page.width(), tag);
        kinds.head.addTo(layout.flow(), document, layout.width, tag);
        document.blocks().forEach(block -> block.accept(layout));
        return layout.parts.stream()
                .filter(part -> !part.isEmpty())
                .map(Flow::stack)
                .toList();
    }

    /** Who lays out which kind of block. */
    private record Kinds(
            Theme theme,
            PageArea page,
            TitleHead head,
            Headings headings,
            ProseLayout prose,
            TableLayout tables,
            PanelLayout panels,
            ScaleLayout scales,
            FormLayout forms) {
        static Kinds of(Theme theme, Fonts fonts) {
            Styles styles = new Styles(theme);
            Typesetter typesetter = new Typesetter(fonts);
            Paragraphs paragraphs =
                    new Paragraphs(styles, new Wording(typesetter, styles, new Pills(typesetter, theme)));
            ProseLayout prose = new ProseLayout(theme, styles, paragraphs);
            OptionLayout options = new OptionLayout(theme, styles, paragraphs);
            return new Kinds(
                    theme,
                    PageArea.of(theme),
                    new TitleHead(theme, styles, paragraphs),
                    new Headings(theme, styles, paragraphs),
                    prose,
                    new TableLayout(theme, styles, paragraphs, prose),
                    new PanelLayout(theme, styles, paragraphs, prose),
                    new ScaleLayout(theme, styles, paragraphs, options),
                    new FormLayout(theme, styles, paragraphs, options));
        }

        Spacing apart() {
            return Spacing.even(theme.spaces().block());
        }
    }

    private Flow flow() {
        return parts.get(parts.size() - 1);
    }

    @Override
    public void heading(Heading heading) {
        kinds.headings.addTo(flow(), heading, width, tag);
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        kinds.prose.addTo(flow(), List.of(paragraph), Setting.plain(width), tag);
    }

    @Override
    public void bullets(Bullets bullets) {
        kinds.prose.addTo(flow(), List.of(bullets), Setting.plain(width), tag);
    }

    @Override
    public void table(Table table) {
        kinds.tables.of(table, width, kinds.page.height(), tag).ifPresent(box -> flow().add(box, kinds.apart()));
    }

    @Override
    public void panel(Panel panel) {
        flow().add(kinds.panels.of(panel, width, tag), kinds.apart());
    }

    @Override
    public void scale(Scale scale) {
        flow().add(kinds.scales.of(scale, width, tag), kinds.apart());
    }

    @Override
    public void evidence(Evidence evidence) {
        flow().add(kinds.forms.of(evidence, width, tag), kinds.apart());
    }

    @Override
    public void blanks(Blanks blanks) {
        flow().add(kinds.forms.of(blanks, width, tag), kinds.apart());
    }

    @Override
    public void choice(Choice choice) {
        flow().add(kinds.forms.of(choice, width, tag), kinds.apart());
    }

    /** A page break inside wins: what stands before and after it is kept together each for itself. */
    @Override
    public void together(Together together) {
        Layout inner = new Layout(kinds, width, tag);
        together.blocks().forEach(block -> block.accept(inner));
        flow().addTogether(inner.parts.get(0));
        for (Flow part : inner.parts.subList(1, inner.parts.size())) {
            parts.add(new Flow());
            flow().addTogether(part);
        }
    }

    @Override
    public void pageBreak(PageBreak pageBreak) {
        parts.add(new Flow());
    }
}
