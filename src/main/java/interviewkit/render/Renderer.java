package interviewkit.render;

import interviewkit.document.Document;

/**
 * Draws documents in one format.
 *
 * <p>Equal documents give equal bytes, on every machine, in every locale. A renderer may be shared by threads.
 */
public interface Renderer {

    /** The file name's extension, without the dot; also the format's name on the command line. */
    String extension();

    /** The whole file. */
    byte[] render(Document document);
}
