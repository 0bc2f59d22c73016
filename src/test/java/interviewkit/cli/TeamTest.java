package interviewkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interviewkit.Fixtures;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitQuestion;
import interviewkit.kit.KitRound;
import interviewkit.kit.json.KitJson;
import interviewkit.team.TeamFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team's configuration does to its kits. */
class TeamTest {
    @TempDir
    private Path folder;

    private Path posting;
    private Path out;

    @BeforeEach
    void aPostingOfTheTeam() throws IOException {
        posting = Files.copy(Fixtures.SEED, folder.resolve("posting.txt"));
        out = folder.resolve("out");
    }

    @Test
    void theFileBesideThePostingIsFound() throws IOException {
        config("loop: short\n");
        assertEquals("short", generated().loop().variant());
    }

    @Test
    void theFileThatIsNamedCountsInItsPlace() throws IOException {
        config("loop: short\n");
        Path other = Files.writeString(folder.resolve("other.yaml"), "loop: standard\n");
        assertEquals("standard", generated("--config", other.toString()).loop().variant());
    }

    @Test
    void theCommandLineBeatsTheFile() throws IOException {
        config("loop: short\njurisdiction: uk\npage: A4\n");
        InterviewKit kit = generated("--loop", "standard", "--jurisdiction", "canada");
        assertEquals("standard", kit.loop().variant());
        assertEquals("canada", kit.compliance().id());
        assertEquals(List.of("--jurisdiction canada"), kit.loop().wishes());
    }

    @Test
    void theJurisdictionIsThatOfTheFile() throws IOException {
        config("jurisdiction: uk\n");
        assertEquals("uk", generated().compliance().id());
    }

    @Test
    void anUpdateFollowsAChangedFile() throws IOException {
        config("loop: short\n");
        InterviewKit before = generated();
        config("loop: standard\n");
        Files.writeString(posting, Files.readString(posting) + "\n");
        ProgramRun ran = run("-f", "json", "--update");
        assertEquals(0, ran.code(), ran.err());
        assertEquals("short", before.loop().variant());
        assertEquals("standard", kit().loop().variant());
    }

    @Test
    void theCompanyIsNamedInTheDocumentsAndTheFolder() throws IOException {
        config("company: Blue Heron Ltd\n");
        made();
        assertEquals("Blue Heron Ltd", kit().company());
        assertTrue(folderOfKit().getFileName().toString().startsWith("blue-heron-ltd-"));
        assertTrue(word("candidate-guide", "word/document.xml").contains("Blue Heron Ltd"));
        assertTrue(pdf("candidate-guide").contains("Blue Heron Ltd"));
    }

    @Test
    void theDocumentsStandOnThePaperInTheColourAndWithTheDatesOfTheFile() throws IOException {
        config("page: A4\ncolour: \"#7A1F5C\"\ndates: D Month YYYY\njurisdiction: uk\n");
        made();
        assertTrue(word("interview-plan", "word/document.xml").contains("as of 1 November 2026"));
        assertTrue(pdf("interview-plan").contains("as of 1 November 2026"));
        assertTrue(word("candidate-guide", "word/document.xml").contains("w:dateFormat w:val=\"d MMMM yyyy\""));
        assertTrue(word("candidate-guide", "word/document.xml").contains("w:w=\"11906\""));
        assertTrue(word("candidate-guide", "word/styles.xml")
                .toUpperCase(java.util.Locale.ROOT)
                .contains("7A1F5C"));
        try (PDDocument pdf = Loader.loadPDF(file("candidate-guide.pdf"))) {
            assertEquals(595.28, pdf.getPage(0).getMediaBox().getWidth(), 0.1);
        }
    }

    @Test
    void theDocumentsOfAKitAloneLookAsTheTeamWants() throws IOException {
        config("company: Blue Heron Ltd\ncolour: \"#7A1F5C\"\n");
        made();
        byte[] made = file("candidate-guide.docx");
        Path alone = folder.resolve("alone");
        ProgramRun ran =
                ProgramRun.of("render", folderOfKit().resolve("kit.json").toString(), "-o", alone.toString());
        assertEquals(0, ran.code(), ran.err());
        assertArrayEquals(made, Files.readAllBytes(alone.resolve("candidate-guide.docx")));
    }

    @Test
    void roundsHaveTheTeamsNamesAndPeople() throws IOException {
        config("rounds: {execution: Getting it done}\ninterviewers: {execution: Two leads of other teams}\n");
        made();
        KitRound round = kit().loop().rounds().stream()
                .filter(one -> one.id().equals("execution"))
                .findFirst()
                .orElseThrow();
        assertEquals("Getting it done", round.name());
        assertEquals("Two leads of other teams", round.interviewers());
        assertTrue(pdf("candidate-guide").contains("Getting it done"));
        assertTrue(word("candidate-guide", "word/document.xml").contains("Two leads of other teams"));
    }

    @Test
    void notesAreKeptAsLongAsTheTeamSays() throws IOException {
        config("retention: Notes are deleted four months after the decision.\n");
        made();
        assertEquals(
                "Notes are deleted four months after the decision.",
                kit().compliance().retention());
        assertTrue(word("interview-plan", "word/document.xml").contains("four months after the decision"));
        assertTrue(pdf("interview-plan").contains("four months after the decision"));
    }

    @Test
    void anExcludedQuestionIsNotAsked() throws IOException {
        InterviewKit plain = generated();
        String id = plain.questions().stream()
                .filter(question -> question.source().equals("library"))
                .findFirst()
                .orElseThrow()
                .id();
        config("exclude: [" + id + "]\n");
        InterviewKit kit = generated("--overwrite");
        assertTrue(kit.question(id).isEmpty());
        assertFalse(kit.id().equals(plain.id()));
    }

    @Test
    void aScaleOfFourShowsFourAnchorsAndKeepsTheBarAtThree() throws IOException {
        config("scale: {points: 4}\n");
        made();
        KitQuestion question = kit().questions().get(0);
        assertEquals(5, question.anchors().size());
        assertEquals(
                List.of(1, 2, 3, 5),
                kit().scale().levels().stream().map(level -> level.value()).toList());
        String rubric = pdf("scoring-rubric");
        assertTrue(rubric.contains("4 Far above the bar"), rubric);
        assertTrue(rubric.contains("3 means “Meets the bar for this role at this level”"), rubric);
        String anchors = word("scoring-rubric", "word/document.xml");
        assertTrue(anchors.contains(question.anchors().get("5")));
        assertFalse(anchors.contains(question.anchors().get("4")));
        String guide = guide();
        assertTrue(guide.contains("Give 4 only if 3 is met as well."), guide);
        assertFalse(guide.contains(">5 · "), guide);
        assertEquals(0, ProgramRun.of("check", folderOfKit().toString()).code());
    }

    @Test
    void theTeamsWordsStandOnTheScaleAndTheBarIsStillSaid() throws IOException {
        config("scale: {labels: [Far off, Not yet, Right for us, Better, Outstanding work]}\n");
        made();
        assertTrue(
                pdf("scoring-rubric").contains("3 (Right for us) means “Meets the bar for this role at this level”"));
        assertTrue(guide().contains("3 (Right for us) means"));
        assertEquals(0, ProgramRun.of("check", folderOfKit().toString()).code());
        config("scale: {points: 4, labels: []}\n");
        ProgramRun bare = run("--overwrite");
        assertEquals(0, bare.code(), bare.err());
        assertTrue(pdf("scoring-rubric").contains("3 means “Meets the bar for this role at this level”"));
        assertFalse(guide().contains("Right for us"));
        assertEquals(0, ProgramRun.of("check", folderOfKit().toString()).code());
    }

    @Test
    void aKitIsCheckedWithTheThresholdsThatItWasMadeWithOrThatAreNamed() throws IOException {
        config("thresholds: {question-words: 15, most-competencies: 6}\n");
        assertTrue(generated().competencies().size() <= 6);
        String kit = folderOfKit().resolve("kit.json").toString();
        String strict = ProgramRun.of("check", kit).out();
        assertTrue(strict.contains("words, more than 15"), strict);
        assertFalse(strict.contains("rates"), strict);
        Path loose = Files.writeString(folder.resolve("loose.yaml"), "thresholds: {question-words: 60}\n");
        String loosened =
                ProgramRun.of("check", kit, "--config", loose.toString()).out();
        assertFalse(loosened.contains("words, more than"), loosened);
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "thresholds: {question-words: 1}\n");
        ProgramRun refused = ProgramRun.of("check", kit, "--config", wrong.toString());
        assertEquals(1, refused.code());
        assertTrue(
                refused.err().contains("wrong.yaml:1:30: error: threshold \"question-words\" cannot be 1"),
                refused.err());
    }

    @Test
    void aThresholdThatSomebodyWroteIntoTheKitBeyondItsBoundsIsReportedAndNotHonoured() throws IOException {
        config("thresholds: {candidate-questions-minutes: 5}\n");
        generated();
        Path kit = folderOfKit().resolve("kit.json");
        Files.writeString(
                kit,
                Files.readString(kit)
                        .replace("\"candidate-questions-minutes\" : 5", "\"candidate-questions-minutes\" : 0"));
        ProgramRun ran = ProgramRun.of("check", kit.toString());
        assertEquals(1, ran.code());
        assertTrue(
                ran.out().contains("candidate-questions-minutes") && ran.out().contains("K34 protects"), ran.out());
    }

    @Test
    void aValueOfTheSampleIsAskedAndLabelledInEveryDocument() throws IOException {
        String sample = new String(TeamFile.sample().readAllBytes(), StandardCharsets.UTF_8);
        String values = sample.substring(sample.indexOf("#values:"), sample.indexOf("# Questions that are never"));
        config(values.replaceAll("(?m)^#", "").strip() + "\n");
        ProgramRun ran = run();
        assertEquals(0, ran.code(), ran.err());
        assertFalse(ran.err().contains("warning"), ran.err());
        InterviewKit kit = kit();
        assertTrue(kit.competency("value-tell-it-early").orElseThrow().isValue());
        assertEquals(
                "inferred", kit.competency("value-tell-it-early").orElseThrow().origin());
        assertTrue(kit.question("value-tell-it-early/news-nobody-wanted").isPresent());
        assertTrue(pdf("interview-plan").contains("company value"));
        assertTrue(word("scoring-rubric", "word/document.xml").contains("company value"));
        assertTrue(pdf("candidate-guide").contains("Everybody is also asked about what we value: Tell it early"));
        assertEquals(0, ProgramRun.of("check", folderOfKit().toString()).code());
        config(values.replaceAll("(?m)^#", "")
                        .strip()
                        .replace("Tell me about a time when you had to bring", "Have you ever brought")
                + "\n");
        ProgramRun closed = run("--overwrite");
        assertEquals(1, closed.code());
        assertTrue(
                closed.err().contains("interview-kit.yaml:7:")
                        && closed.err().contains("error")
                        && closed.err().contains("yes or no"),
                closed.err());
    }

    @Test
    void initWritesAFileOnceAndNeverOverIt() throws IOException {
        Path team = folder.resolve("team");
        ProgramRun first = ProgramRun.of("init", team.toString());
        assertEquals(0, first.code(), first.err());
        assertEquals(team.resolve(TeamFile.NAME).toString(), first.out().strip());
        Files.writeString(team.resolve(TeamFile.NAME), "page: A4\n");
        ProgramRun second = ProgramRun.of("init", team.toString());
        assertEquals(1, second.code());
        assertTrue(second.err().contains("is there already and was left as it is"), second.err());
        assertEquals("page: A4\n", Files.readString(team.resolve(TeamFile.NAME)));
    }

    @Test
    void aWrongFileStopsTheProgramWithItsPlace() throws IOException {
        config("page: A4\nloop: shrt\n");
        ProgramRun ran = run();
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("interview-kit.yaml:2:7: error: field \"loop\" is \"shrt\""), ran.err());
        ProgramRun missing = run("--config", folder.resolve("none.yaml").toString());
        assertEquals(1, missing.code());
        assertTrue(missing.err().contains("none.yaml: error: is no file"), missing.err());
    }

    private String guide() throws IOException {
        return word(
                "rounds/" + kit().loop().rounds().get(1).number() + "-"
                        + kit().loop().rounds().get(1).id(),
                "word/document.xml");
    }

    private void config(String text) throws IOException {
        Files.writeString(folder.resolve(TeamFile.NAME), text);
    }

    private InterviewKit generated(String... more) throws IOException {
        List<String> all = new ArrayList<>(List.of("-f", "json"));
        all.addAll(List.of(more));
        ProgramRun ran = run(all.toArray(String[]::new));
        assertEquals(0, ran.code(), ran.err());
        return kit();
    }

    private void made() {
        ProgramRun ran = run();
        assertEquals(0, ran.code(), ran.err());
    }

    private ProgramRun run(String... more) {
        List<String> all = new ArrayList<>(List.of("generate", posting.toString(), "-o", out.toString()));
        all.addAll(List.of(more));
        return ProgramRun.of(all.toArray(String[]::new));
    }

    private Path folderOfKit() throws IOException {
        try (var inside = Files.list(out)) {
            return inside.findFirst().orElseThrow();
        }
    }

    private byte[] file(String name) throws IOException {
        return Files.readAllBytes(folderOfKit().resolve(name));
    }

    private InterviewKit kit() throws IOException {
        return new KitJson().read("kit.json", file("kit.json"));
    }

    private String pdf(String document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(document + ".pdf"))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private String word(String document, String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(document + ".docx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException(part + " is not there");
    }
}
