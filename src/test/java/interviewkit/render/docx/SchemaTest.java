package interviewkit.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import interviewkit.document.Specimen;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part against the file format's own schema, as POI compiled it. */
class SchemaTest {

    @Test
    void everyPartOfTheSpecimenIsValid() {
        assertEquals(List.of(), faults(WordFile.of(Specimen.document())));
    }

    @Test
    void everyOddDocumentIsValid() {
        for (var odd : OddDocuments.all()) {
            assertEquals(List.of(), faults(WordFile.of(odd)), odd.name());
        }
    }

    @Test
    void aPropertyInTheWrongPlaceIsNoticed() {
        var file = WordFile.of(Specimen.document());
        var broken = file.with(
                WordFile.BODY, "<w:pStyle w:val=\"Ask\"/>", "<w:jc w:val=\"left\"/><w:pStyle w:val=\"Ask\"/>");
        assertFalse(faults(broken).isEmpty());
    }

    private static List<String> faults(WordFile file) {
        List<String> faults = new ArrayList<>();
        file.entries().forEach((name, bytes) -> {
            if (name.startsWith("word/") && name.endsWith(".xml")) {
                List<XmlError> errors = new ArrayList<>();
                typed(name, bytes).validate(new XmlOptions().setErrorListener(errors));
                errors.forEach(error -> faults.add(name + ": " + error.getMessage()));
            }
        });
        return faults;
    }

    private static XmlObject typed(String name, byte[] bytes) {
        var in = new ByteArrayInputStream(bytes);
        try {
            return switch (name.replaceAll("\\d*\\.xml$", "")) {
                case "word/document" -> DocumentDocument.Factory.parse(in);
                case "word/styles" -> StylesDocument.Factory.parse(in);
                case "word/numbering" -> NumberingDocument.Factory.parse(in);
                case "word/settings" -> SettingsDocument.Factory.parse(in);
                case "word/fontTable" -> FontsDocument.Factory.parse(in);
                case "word/header" -> HdrDocument.Factory.parse(in);
                case "word/footer" -> FtrDocument.Factory.parse(in);
                default -> throw new AssertionError("no schema is named for " + name);
            };
        } catch (XmlException | java.io.IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
