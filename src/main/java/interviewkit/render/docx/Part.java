package interviewkit.render.docx;

/** The parts of a Word file, with the names and kinds that the format gives them. */
enum Part {
    BODY("document", "document.main", "officeDocument"),
    STYLES("styles", "styles", "styles"),
    NUMBERING("numbering", "numbering", "numbering"),
    SETTINGS("settings", "settings", "settings"),
    FONTS("fontTable", "fontTable", "fontTable"),
    FIRST_HEADER("header1", "header", "header"),
    HEADER("header2", "header", "header"),
    FIRST_FOOTER("footer1", "footer", "footer"),
    FOOTER("footer2", "footer", "footer");

    private final String file;
    private final String kind;
    private final String relation;

    Part(String file, String kind, String relation) {
        this.file = file;
        this.kind = kind;
        this.relation = relation;
    }

    String path() {
        return "/word/" + file + ".xml";
    }

    String contentType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml";
    }

    /** How the part belongs to the file or to the main part. */
    String relationType() {
        return Namespaces.RELATIONS + "/" + relation;
    }

    /** By what id the main part refers to it. */
    String relation() {
        return "rId" + ordinal();
    }
}
