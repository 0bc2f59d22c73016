package interviewkit.cli;

import interviewkit.render.Renderer;
import interviewkit.render.Theme;
import interviewkit.render.docx.DocxRenderer;
import interviewkit.render.pdf.PdfRenderer;
import java.util.Optional;
import java.util.function.Function;

/** The formats that a kit can be written in. {@code kit.json} comes with each of them. */
enum FileFormat {
    DOCX(DocxRenderer::new),
    PDF(PdfRenderer::new),
    /** {@code kit.json} alone. */
    JSON(null);

    private final Function<Theme, Renderer> renderer;

    FileFormat(Function<Theme, Renderer> renderer) {
        this.renderer = renderer;
    }

    /** What draws it; nothing for {@link #JSON}. */
    Optional<Renderer> renderer(Theme theme) {
        return Optional.ofNullable(renderer).map(make -> make.apply(theme));
    }
}
