package interviewkit.render.pdf;

import interviewkit.document.Document;
import interviewkit.render.Renderer;
import interviewkit.render.Theme;
import java.util.List;

/**
 * Draws documents as tagged PDF files to read on a screen, to print, and to write on.
 *
 * <p>Pages are laid out before the first is drawn, so each can say how many there are.
 */
public final class PdfRenderer implements Renderer {
    private final Theme theme;

    public PdfRenderer(Theme theme) {
        this.theme = theme;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] render(Document document) {
        return draw(document).close();
    }

    /** The file with all its pages, still open. */
    PdfFile draw(Document document) {
        Fonts fonts = Fonts.bundled();
        PageArea area = PageArea.of(theme);
        Tag tag = Tag.document();
        List<Box> pages = Pages.of(Layout.of(document, theme, fonts, tag), area.height());
        Furniture furniture = new Furniture(document, theme, fonts);
        PdfFile file = new PdfFile(document, tag, theme.paper());
        for (int i = 0; i < pages.size(); i++) {
            Canvas canvas = file.nextPage();
            furniture.header(canvas);
            pages.get(i).paint(canvas, area.left(), area.top());
            furniture.footer(canvas, i + 1, pages.size());
            file.finish(canvas);
        }
        return file;
    }
}
