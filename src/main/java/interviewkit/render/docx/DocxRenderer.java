package interviewkit.render.docx;

import interviewkit.document.Document;
import interviewkit.render.Renderer;
import interviewkit.render.Theme;
import java.util.EnumMap;
import java.util.Map;

/**
 * Draws documents as Word files that can be filled in on a screen and on paper.
 *
 * <p>Throws {@link IllegalArgumentException} if a document has two fields of one name, since neither could be told from
 * the other in the filled form.
 */
public final class DocxRenderer implements Renderer {
    private final Look look;

    public DocxRenderer(Theme theme) {
        this.look = new Look(theme);
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public byte[] render(Document document) {
        var furniture = new PageFurniture(document);
        Map<Part, byte[]> parts = new EnumMap<>(Part.class);
        parts.put(Part.BODY, new Body(document, look).write());
        parts.put(Part.STYLES, new StyleSheet(look).write(document.language()));
        parts.put(Part.NUMBERING, new Numbering().write(look));
        parts.put(Part.SETTINGS, new Settings().write(document.language()));
        parts.put(Part.FONTS, new FontTable().write());
        parts.put(Part.FIRST_HEADER, furniture.firstHeader());
        parts.put(Part.HEADER, furniture.header());
        parts.put(Part.FIRST_FOOTER, furniture.footer());
        parts.put(Part.FOOTER, furniture.footer());
        return WordPackage.write(document, parts, look.theme().logo());
    }
}
