package interviewkit.render.docx;

import static interviewkit.render.docx.ParagraphStyle.*;

import interviewkit.document.Block.Table.Align;
import interviewkit.render.Theme.Colours;
import interviewkit.render.Theme.Sizes;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The styles part: what every style of paragraphs, words and tables looks like under a theme. */
final class StyleSheet {
    private static final String WORDS = "DefaultParagraphFont";
    private static final Set<ParagraphStyle> HEADINGS = EnumSet.of(TITLE, SUBTITLE, HEADING_1, HEADING_2, HEADING_3);

    private final Look look;
    private final Sizes sizes;
    private final Colours colours;
    private final XmlWriter xml = XmlWriter.part("w:styles");

    StyleSheet(Look look) {
        this.look = look;
        this.sizes = look.sizes();
        this.colours = look.colours();
    }

    /** The whole part, for documents in this language. */
    byte[] write(String language) {
        xml.attribute("xmlns:w", Namespaces.WORD);
        defaults(language);
        flow();
        tables();
        forms();
        furniture();
        hidden("character", WORDS, "Default Paragraph Font", 1);
        words();
        tags();
        hidden("numbering", "NoList", "No List", 99);
        new TableStyles(look, xml).write();
        return xml.finish();
    }

    /** Size and colour are the Normal style's: LibreOffice lays what stands here over the styles of words in tables. */
    private void defaults(String language) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        new RunProperties(xml).face(Look.FACE).language(language);
        xml.close().close();
        xml.open("w:pPrDefault").open("w:pPr");
        new ParagraphProperties(xml).spacing(0, 6, look.lineSpacing(), "auto");
        xml.close().close().close();
    }

    private void flow() {
        define(NORMAL, p -> p, r -> r.colour(colours.ink()).size(sizes.body()));
        define(TITLE, p -> p.keepNext().keepLines().spacing(0, 2), r -> accent(r, sizes.title()));
        define(
                SUBTITLE,
                p -> p.rule("w:bottom", Rule.solid(1.5, colours.accent()).at(6)).spacing(0, 14),
                r -> r.colour(colours.muted()).size(sizes.lead()));
        define(HEADING_1, p -> heading(p, 18, 6, 0), r -> accent(r, sizes.heading1()));
        define(HEADING_2, p -> heading(p, 14, 4, 1), r -> accent(r, sizes.heading2()));
        define(HEADING_3, p -> heading(p, 10, 3, 2), r -> r.bold().size(sizes.heading3()));
        define(LEAD, p -> p.spacing(0, 8), r -> r.size(sizes.lead()));
        define(ASK, this::beside, r -> r.bold().size(sizes.ask()));
        define(SMALL, p -> p.spacing(0, 4), r -> muted(r, sizes.small()));
        define(LIST_BULLET, p -> p.list(Numbering.FLOW).spacing(0, 3), r -> r);
    }

    private void tables() {
        define(TABLE_TEXT, p -> p.spacing(0, 1), r -> r);
        define(TABLE_HEAD, p -> p.keepNext().spacing(0, 0), r -> r.bold().size(sizes.small()));
        define(TABLE_SUM, p -> p.spacing(0, 1), RunProperties::bold);
        define(TABLE_BULLET, p -> p.list(Numbering.CELL).spacing(0, 2), r -> r);
        define(PANEL_TITLE, p -> p.keepNext().spacing(0, 3), r -> accent(r, sizes.small()));
        define(
                CAUTION_TITLE,
                p -> p.keepNext().spacing(0, 3),
                r -> r.bold().colour(colours.bonus()).size(sizes.small()));
        define(PANEL_TEXT, p -> p.spacing(0, 3), r -> r);
        define(SCRIPT_TEXT, p -> p.spacing(0, 3), r -> r.size(sizes.lead()));
    }

    private void forms() {
        define(FORM_TITLE, p -> p.spacing(0, 0), RunProperties::bold);
        define(LEVEL_NUMBER, this::centred, r -> accent(r, sizes.heading1()));
        define(LEVEL_LABEL, p -> p.spacing(0, 0), r -> r.bold().size(sizes.small()));
        define(OPTION, p -> p.spacing(0, 0), r -> r);
        define(TICK, this::centred, r -> r.size(sizes.ask()));
        define(FIELD_LABEL, p -> p.keepNext().spacing(0, 2), r -> muted(r.bold(), sizes.small()));
        define(FIELD, p -> p.spacing(0, 0), r -> r);
    }

    private void furniture() {
        define(GAP, p -> p.spacing(0, 0, Look.twips(9), "exact"), r -> r.halfPoints(2));
        define(HEADER, p -> p.tab("right", look.textWidth()).spacing(0, 0), r -> muted(r, sizes.small()));
        define(FOOTER, p -> p.tab("right", look.textWidth()).spacing(0, 0), r -> muted(r, sizes.small()));
    }

    private void words() {
        define(CharacterStyle.STRONG, RunProperties::bold);
        define(CharacterStyle.EMPHASIS, RunProperties::italic);
        define(CharacterStyle.MUTED, r -> r.colour(colours.muted()));
        define(CharacterStyle.QUOTE, RunProperties::italic);
        define(CharacterStyle.BOX, r -> r.face(Look.SYMBOLS).light().colour(colours.ink()));
        define(CharacterStyle.PLACEHOLDER, r -> r.colour(colours.rule()));
        define(
                CharacterStyle.WRITING_RULE,
                r -> r.halfPoints(WritingRules.halfPoints()).underline(colours.rule()));
        define(CharacterStyle.ANSWER, r -> r.colour(colours.ink()).size(sizes.body()));
    }

    /** Each tag has a shape of its own, so that a black-and-white print still tells them apart. */
    private void tags() {
        int grey = colours.rule();
        define(
                CharacterStyle.MUST,
                r -> tag(r, colours.page(), Rule.solid(0.5, colours.must())).shaded(colours.must()));
        define(CharacterStyle.BONUS, r -> tag(r, colours.bonus(), Rule.solid(0.75, colours.bonus())));
        define(CharacterStyle.INFERRED, r -> tag(r, colours.inferred(), Rule.dashed(0.75, colours.inferred())));
        define(CharacterStyle.VERIFY, r -> tag(r, colours.ink(), Rule.twofold(0.5, colours.ink())));
        define(
                CharacterStyle.DUTY,
                r -> tag(r, colours.ink(), Rule.solid(0.5, grey)).shaded(grey));
    }

    private RunProperties tag(RunProperties r, int ink, Rule frame) {
        return r.bold().colour(ink).size(sizes.small()).framed(frame);
    }

    private RunProperties accent(RunProperties r, double size) {
        return r.bold().colour(colours.accent()).size(size);
    }

    private RunProperties muted(RunProperties r, double size) {
        return r.colour(colours.muted()).size(size);
    }

    private static ParagraphProperties heading(ParagraphProperties p, double before, double after, int level) {
        return p.keepNext().keepLines().spacing(before, after).outline(level);
    }

    /** Beside a bar, which is how words to be said aloud stand out. */
    private ParagraphProperties beside(ParagraphProperties p) {
        return p.keepLines()
                .rule("w:left", Rule.solid(4, colours.accent()).at(10))
                .spacing(4, 10)
                .indent(14, 0);
    }

    private ParagraphProperties centred(ParagraphProperties p) {
        return p.spacing(0, 0, Look.SINGLE_LINE, "auto").align(Align.CENTRE);
    }

    private void define(
            ParagraphStyle style, UnaryOperator<ParagraphProperties> set, UnaryOperator<RunProperties> words) {
        if (style == NORMAL) {
            standard("paragraph", style.id(), style.title());
        } else {
            begin("paragraph", style.id(), style.title(), NORMAL.id());
        }
        if (HEADINGS.contains(style)) {
            xml.leaf("w:next", NORMAL.id());
        }
        xml.leaf("w:qFormat").open("w:pPr");
        set.apply(new ParagraphProperties(xml));
        xml.close().open("w:rPr");
        words.apply(new RunProperties(xml));
        xml.close().close();
    }

    private void define(CharacterStyle style, UnaryOperator<RunProperties> words) {
        begin("character", style.id(), style.title(), WORDS);
        xml.leaf("w:qFormat").open("w:rPr");
        words.apply(new RunProperties(xml));
        xml.close().close();
    }

    private void hidden(String type, String id, String name, int priority) {
        standard(type, id, name);
        xml.leaf("w:uiPriority", priority).leaf("w:semiHidden").close();
    }

    private void standard(String type, String id, String name) {
        xml.open("w:style").attribute("w:type", type).attribute("w:default", 1).attribute("w:styleId", id);
        xml.leaf("w:name", name);
    }

    private void begin(String type, String id, String name, String parent) {
        xml.open("w:style").attribute("w:type", type).attribute("w:styleId", id);
        xml.leaf("w:name", name).leaf("w:basedOn", parent);
    }
}
