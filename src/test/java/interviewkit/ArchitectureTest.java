package interviewkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house: who may use whom, and which library lives in which folder. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("interviewkit");

    /** A package and the packages of ours that it may use, beside itself. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("problem", List.of("text")),
            Map.entry("posting", List.of("text", "problem")),
            Map.entry("lexicon", List.of()),
            Map.entry("intake", List.of("text", "problem", "posting", "lexicon")),
            Map.entry("library", List.of("problem", "lexicon")),
            Map.entry("role", List.of("text", "posting", "library")),
            Map.entry("mapping", List.of("text", "problem", "posting", "library", "role")),
            Map.entry("plan", List.of("text", "problem", "posting", "library", "role", "mapping")),
            Map.entry("kit", List.of("text", "problem", "posting", "library", "role", "mapping", "plan")),
            Map.entry("revision", List.of("kit")),
            Map.entry("wording", List.of("problem", "text")),
            Map.entry("check", List.of("kit", "problem", "text", "wording")),
            Map.entry("lint", List.of("text", "problem", "posting", "lexicon", "library", "mapping", "wording")),
            Map.entry("document", List.of()),
            Map.entry("compose", List.of("kit", "document")),
            Map.entry("spelling", List.of("lexicon", "library", "kit", "document")),
            Map.entry("render", List.of("document")),
            Map.entry("team", List.of("problem", "library", "lint", "plan", "kit", "check", "render")),
            Map.entry(
                    "pipeline",
                    List.of(
                            "text",
                            "problem",
                            "posting",
                            "lexicon",
                            "intake",
                            "library",
                            "mapping",
                            "plan",
                            "kit",
                            "check",
                            "wording",
                            "document",
                            "compose",
                            "spelling")));

    @Test
    void everyPackageStandsInTheTable() {
        TreeSet<String> there = new TreeSet<>();
        CLASSES.forEach(one -> there.add(one.getPackageName().split("\\.")[1]));
        TreeSet<String> known = new TreeSet<>(MAY_USE.keySet());
        known.add("cli");
        assertEquals(known, there);
    }

    @Test
    void everyPackageUsesOnlyWhatTheTableAllows() {
        for (Map.Entry<String, List<String>> entry : new TreeMap<>(MAY_USE).entrySet()) {
            List<String> allowed = new ArrayList<>();
            allowed.add("interviewkit." + entry.getKey() + "..");
            entry.getValue().forEach(name -> allowed.add("interviewkit." + name + ".."));
            noClasses()
                    .that()
                    .resideInAPackage("interviewkit." + entry.getKey() + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("interviewkit..")
                            .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                    .check(CLASSES);
        }
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("interviewkit.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.poi..,       interviewkit.render.docx..;interviewkit.intake.docx..",
        "org.apache.xmlbeans..,  interviewkit.render.docx..;interviewkit.intake.docx..",
        "com.lowagie..,          interviewkit.render.pdf..",
        "org.apache.pdfbox..,    interviewkit.intake.pdf..",
        "org.jsoup..,            interviewkit.intake.html..;interviewkit.intake.xml..",
        "org.commonmark..,       interviewkit.intake.markdown..",
        "com.fasterxml..,        interviewkit.problem.json..;interviewkit.revision.json..;interviewkit.library.yaml..;interviewkit.kit.json..;interviewkit.mapping.json..;interviewkit.intake.json..",
        "org.yaml..,             interviewkit.library.yaml..",
        "picocli..,              interviewkit.cli..",
    })
    void aLibraryLivesInItsOwnFolder(String library, String folders) {
        noClasses()
                .that()
                .resideOutsideOfPackages(folders.split(";"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyMainEndsTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("interviewkit.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void noClassHasANameThatHidesAMissingNoun() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(CLASSES);
    }
}
