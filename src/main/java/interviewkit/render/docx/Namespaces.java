package interviewkit.render.docx;

/** Names that the file format gives to its vocabularies and to the ways in which parts belong together. */
final class Namespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String OFFICE_WORD = "http://schemas.microsoft.com/office/word";

    private Namespaces() {}
}
