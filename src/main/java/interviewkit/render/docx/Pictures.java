package interviewkit.render.docx;

import interviewkit.render.Logo;

/** Draws a logo that stands in a part of its own. */
final class Pictures {
    /** By what id the main part refers to the logo. */
    static final String RELATION = "rIdLogo";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final int EMU_IN_POINT = 12_700;

    private final XmlWriter xml;

    Pictures(XmlWriter xml) {
        this.xml = xml;
    }

    static String path(Logo logo) {
        return "/word/media/" + logo.fileName();
    }

    /** In the line that is being written. */
    void draw(Logo logo, String words) {
        long width = Math.round(logo.shownWidth() * EMU_IN_POINT);
        long height = Math.round(logo.shownHeight() * EMU_IN_POINT);
        xml.open("w:r").open("w:drawing").open("wp:inline").attribute("xmlns:wp", DRAWING + "wordprocessingDrawing");
        for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
            xml.attribute(side, 0);
        }
        size("wp:extent", width, height);
        xml.open("wp:docPr")
                .attribute("id", 1)
                .attribute("name", "Logo")
                .attribute("descr", XmlText.legal(words))
                .close();
        xml.open("a:graphic").attribute("xmlns:a", DRAWING + "main");
        xml.open("a:graphicData").attribute("uri", DRAWING + "picture");
        xml.open("pic:pic").attribute("xmlns:pic", DRAWING + "picture");
        xml.open("pic:nvPicPr");
        xml.open("pic:cNvPr").attribute("id", 1).attribute("name", "Logo").close();
        xml.leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill");
        xml.open("a:blip").attribute("r:embed", RELATION).close();
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        shape(width, height);
        xml.close().close().close().close().close().close();
    }

    private void shape(long width, long height) {
        xml.open("pic:spPr").open("a:xfrm");
        xml.open("a:off").attribute("x", 0).attribute("y", 0).close();
        size("a:ext", width, height);
        xml.close();
        xml.open("a:prstGeom").attribute("prst", "rect").leaf("a:avLst").close().close();
    }

    private void size(String element, long width, long height) {
        xml.open(element).attribute("cx", width).attribute("cy", height).close();
    }
}
