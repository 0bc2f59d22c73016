package interviewkit.render.docx;

import interviewkit.document.Block;
import interviewkit.document.Block.Table.Align;
import interviewkit.document.Document;
import interviewkit.render.docx.ProseWriter.Place;
import java.util.List;

/** The main part: the title, every block in reading order, and the page that they stand on. */
final class Body implements Block.Visitor {
    private final XmlWriter xml = XmlWriter.part("w:document");
    private final Flow flow = new Flow(xml);
    private final Words words = new Words(xml);
    private final ProseWriter prose = new ProseWriter(flow);
    private final Document document;
    private final Look look;
    private final Tables tables;
    private final Panels panels;
    private final Scales scales;
    private final Forms forms;

    Body(Document document, Look look) {
        this.document = document;
        this.look = look;
        var controls = new Controls(xml, document.language(), look.theme().datePattern());
        var answers = new Answers(flow, look, controls);
        this.tables = new Tables(flow, look, prose);
        this.panels = new Panels(flow, look, prose);
        this.scales = new Scales(flow, look, answers);
        this.forms = new Forms(flow, look, controls, answers);
    }

    byte[] write() {
        xml.attribute("xmlns:w", Namespaces.WORD).attribute("xmlns:r", Namespaces.RELATIONS);
        xml.open("w:body");
        look.theme()
                .logo()
                .ifPresent(logo -> flow.paragraph(
                        ParagraphStyle.SUBTITLE,
                        ParagraphProperties::keepNext,
                        () -> new Pictures(xml).draw(logo, "Logo")));
        line(ParagraphStyle.TITLE, document.title());
        if (!document.subtitle().isBlank()) {
            line(ParagraphStyle.SUBTITLE, document.subtitle());
        }
        document.blocks().forEach(block -> block.accept(this));
        page();
        return xml.finish();
    }

    private void page() {
        var paper = look.theme().paper();
        var margins = look.theme().margins();
        xml.open("w:sectPr");
        furniture("w:headerReference", "default", Part.HEADER);
        furniture("w:headerReference", "first", Part.FIRST_HEADER);
        furniture("w:footerReference", "default", Part.FOOTER);
        furniture("w:footerReference", "first", Part.FIRST_FOOTER);
        xml.open("w:pgSz")
                .attribute("w:w", Look.twips(paper.width()))
                .attribute("w:h", Look.twips(paper.height()))
                .close();
        xml.open("w:pgMar")
                .attribute("w:top", Look.twips(margins.top()))
                .attribute("w:right", Look.twips(margins.right()))
                .attribute("w:bottom", Look.twips(margins.bottom()))
                .attribute("w:left", Look.twips(margins.left()))
                .attribute("w:header", Look.twips(margins.top() / 2))
                .attribute("w:footer", Look.twips(margins.bottom() / 2))
                .attribute("w:gutter", 0)
                .close();
        xml.leaf("w:titlePg").close();
    }

    private void furniture(String element, String type, Part part) {
        xml.open(element)
                .attribute("w:type", type)
                .attribute("r:id", part.relation())
                .close();
    }

    private void line(ParagraphStyle style, String text) {
        flow.paragraph(style, () -> words.write(text));
    }

    @Override
    public void heading(Block.Heading heading) {
        line(ParagraphStyle.heading(heading.level()), heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        prose.write(paragraph, Place.PAGE, Align.LEFT);
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        prose.write(bullets, Place.PAGE);
    }

    @Override
    public void table(Block.Table table) {
        tables.draw(table);
    }

    @Override
    public void panel(Block.Panel panel) {
        panels.draw(panel);
    }

    @Override
    public void scale(Block.Scale scale) {
        scales.draw(scale);
    }

    @Override
    public void evidence(Block.Evidence evidence) {
        forms.draw(evidence);
    }

    @Override
    public void blanks(Block.Blanks blanks) {
        forms.draw(blanks);
    }

    @Override
    public void choice(Block.Choice choice) {
        forms.draw(choice);
    }

    @Override
    public void together(Block.Together together) {
        List<Block> blocks = together.blocks();
        Keep keep = flow.keep();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            flow.keeping(keep.member(i == blocks.size() - 1), () -> block.accept(this));
        }
    }

    @Override
    public void pageBreak(Block.PageBreak pageBreak) {
        flow.startPage();
    }
}
