package interviewkit.render.pdf;

import interviewkit.document.Block.Bullets;
import interviewkit.document.Block.Paragraph;
import interviewkit.document.Block.Prose;
import interviewkit.document.Block.Table.Align;
import interviewkit.document.Run;
import interviewkit.render.Theme;
import java.util.List;

/** Paragraphs and lists, in the flow of the page, in a panel or in a cell. */
final class ProseLayout {
    private static final String BULLET = "•";
    private static final double INDENT = 12;

    private final Theme theme;
    private final Styles styles;
    private final Paragraphs paragraphs;

    ProseLayout(Theme theme, Styles styles, Paragraphs paragraphs) {
        this.theme = theme;
        this.styles = styles;
        this.paragraphs = paragraphs;
    }

    /**
     * How prose is set.
     *
     * @param strong whether all of it is
     */
    record Setting(double width, Align align, boolean strong) {
        static Setting plain(double width) {
            return new Setting(width, Align.LEFT, false);
        }
    }

    void addTo(Flow flow, List<? extends Prose> prose, Setting setting, Tag parent) {
        for (Prose piece : prose) {
            if (piece instanceof Paragraph paragraph) {
                add(flow, paragraph, setting, parent);
            } else if (piece instanceof Bullets bullets) {
                add(flow, bullets, setting, parent);
            }
        }
    }

    private void add(Flow flow, Paragraph paragraph, Setting setting, Tag parent) {
        if (Paragraphs.isBlank(paragraph.runs())) {
            return;
        }
        Tag tag = parent.add(Tag.Role.P);
        Spacing spacing = Spacing.even(theme.spaces().paragraph());
        if (paragraph.role() == Paragraph.Role.ASK) {
            flow.addHeldToNext(
                    ask(paragraph, setting, tag), Spacing.even(theme.spaces().block()));
        } else {
            flow.add(lines(paragraph.runs(), style(paragraph.role(), setting), setting, tag), spacing);
        }
    }

    /** The question as it is read aloud stands at a bar, so that the eye finds it again after looking up. */
    private Box ask(Paragraph paragraph, Setting setting, Tag tag) {
        Style style = styles.paragraph(paragraph.role());
        Frame.Insets insets = new Frame.Insets(3, 0, 4, 14);
        Box words = paragraphs.display(paragraph.runs(), style, setting.width() - insets.horizontal(), tag);
        Decoration bar = Decoration.bar(3.5, theme.colours().accent());
        return new Frame(words, setting.width(), insets, List.of(bar));
    }

    private void add(Flow flow, Bullets bullets, Setting setting, Tag parent) {
        List<List<Run>> items = bullets.items().stream()
                .filter(runs -> !Paragraphs.isBlank(runs))
                .toList();
        if (items.isEmpty()) {
            return;
        }
        Tag list = parent.add(Tag.Role.LIST, "Disc");
        double around = theme.spaces().paragraph();
        double between = around * 0.6;
        for (int i = 0; i < items.size(); i++) {
            Box item = item(items.get(i), setting, list.add(Tag.Role.ITEM));
            flow.add(item, new Spacing(i == 0 ? around : between, i == items.size() - 1 ? around : between));
        }
    }

    private Box item(List<Run> runs, Setting setting, Tag item) {
        Style style = style(Paragraph.Role.BODY, setting);
        Style bullet = style.coloured(theme.colours().accent());
        Lines mark = paragraphs.lines(BULLET, bullet, INDENT, item.add(Tag.Role.ITEM_LABEL));
        Setting left = new Setting(setting.width() - INDENT, Align.LEFT, setting.strong());
        Lines words = lines(runs, style, left, item.add(Tag.Role.ITEM_BODY));
        return new Beside(List.of(Beside.Part.at(2, mark), Beside.Part.at(INDENT, words)));
    }

    private Lines lines(List<Run> runs, Style style, Setting setting, Tag tag) {
        return paragraphs.lines(runs, style, setting.width(), setting.align(), tag);
    }

    private Style style(Paragraph.Role role, Setting setting) {
        Style style = styles.paragraph(role);
        return setting.strong() ? style.in(Fonts.Weight.SEMIBOLD) : style;
    }
}
