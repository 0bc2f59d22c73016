package interviewkit.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import interviewkit.document.Specimen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLintTest {
    private static final WordFile SPECIMEN = WordFile.of(Specimen.document());

    @Test
    void theSpecimenHasNoFaults() {
        assertEquals(List.of(), WordLint.faults(SPECIMEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/document.xml | <w:pStyle w:val=\"Ask\"/> | <w:pStyle w:val=\"Nowhere\"/>",
                "word/styles.xml | <w:numId w:val=\"2\"/> | <w:numId w:val=\"7\"/>",
                "word/numbering.xml | <w:abstractNumId w:val=\"1\"/> | <w:abstractNumId w:val=\"9\"/>",
                "word/document.xml | <w:id w:val=\"2\"/> | <w:id w:val=\"1\"/>",
                "word/document.xml | <w:tag w:val=\"date\"/> | <w:tag w:val=\"candidate\"/>",
                "word/document.xml | w:name=\"k_date\" | w:name=\"k_candidate\"",
                "word/document.xml | <w:bookmarkEnd w:id=\"3\"/> | ''",
                "word/document.xml | <w:bookmarkEnd w:id=\"3\"/> | <w:bookmarkEnd w:id=\"4\"/>",
                "word/document.xml | <w:gridSpan w:val=\"2\"/> | ''",
                "word/document.xml | <w:pStyle w:val=\"Gap\"/></w:pPr></w:p> | </w:pPr></w:p><w:tbl><w:tblGrid/></w:tbl>",
                "word/document.xml | </w:p></w:tc> | </w:p><w:tbl><w:tblGrid/></w:tbl></w:tc>",
                "word/footer2.xml | <w:fldSimple | <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:fldSimple",
                "docProps/core.xml | 1980-02-01 | 2026-01-01"
            })
    void aDamagedFileIsNoticed(String part, String was, String is) {
        assertFalse(WordLint.faults(SPECIMEN.with(part, was, is)).isEmpty());
    }
}
