package interviewkit.cli;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitLanguage;
import interviewkit.kit.json.KitFormatException;
import interviewkit.plan.PlanException;
import interviewkit.plan.PlanOptions;
import interviewkit.render.Theme.Paper;
import interviewkit.revision.KitUpdate;
import interviewkit.team.TeamFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes interview kits. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Makes an interview kit from each posting: plan, guides with scorecards, rubric, candidate's guide.")
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private PostingOptions postings;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Put the kit's folder here (default: the current folder).")
    private Path output = Path.of("");

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description = "docx, pdf (the default is both), or json for kit.json alone.")
    private Set<FileFormat> formats = EnumSet.of(FileFormat.DOCX, FileFormat.PDF);

    @Mixin
    private WishOptions wishes;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "a4 or letter (default: letter where the pay is in US or Canadian dollars, else a4).")
    private Paper paper;

    @Option(names = "--overwrite", description = "Replace files of an earlier kit even if somebody has changed them.")
    private boolean overwrite;

    @Option(
            names = "--update",
            description =
                    "Make the kit anew from a changed posting and keep every edit that somebody has made in its kit.json.")
    private boolean update;

    @Mixin
    private TeamOptions team;

    @Mixin
    private LibraryOptions content;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Postings reader = postings.reader(content.lexicon(), console);
        Map<Optional<Path>, Workshop> workshops = new HashMap<>();
        Map<String, String> kits = new HashMap<>();
        ExitCode code = ExitCode.DONE;
        for (String argument : postings.arguments()) {
            Workshop workshop =
                    workshops.computeIfAbsent(team.file(argument), file -> workshop(file.map(TeamFile::read)));
            if (!generate(argument, reader, workshop, kits)) {
                code = ExitCode.FINDINGS;
            }
        }
        return code.code();
    }

    private Workshop workshop(Optional<TeamFile> file) {
        Workshop workshop = Workshop.of(content.library(), content.mapper(), content::spelling, file);
        Workshop.advice(content.library(), file).forEach(console::say);
        return workshop;
    }

    private boolean generate(String argument, Postings reader, Workshop workshop, Map<String, String> kits) {
        try {
            boolean done = true;
            for (Postings.Read read : reader.read(argument)) {
                InterviewKit kit = workshop.make(read, options(workshop));
                Path folder = output.resolve(folderName(kit, read.base(), kits));
                Optional<EarlierKit> earlier = update ? EarlierKit.find(output, folder, kit) : Optional.empty();
                done &= earlier.isPresent()
                        ? write(earlier.get(), updated(read, kit, earlier.get(), workshop), workshop)
                        : write(folder, kit, workshop);
            }
            return done;
        } catch (InputException | PlanException | KitFormatException e) {
            console.say(e.getMessage());
            return false;
        } catch (IOException e) {
            console.say("%s: error: the kit cannot be written: %s".formatted(place(output), Messages.of(e)));
            return false;
        }
    }

    /**
     * An update keeps the wishes that the kit was made with, where no other ones are given. Where it turns to another language,
     * the kit is made in the old one too, for that tells a person's edits from the program's texts.
     */
    private KitUpdate updated(Postings.Read read, InterviewKit kit, EarlierKit earlier, Workshop workshop) {
        PlanOptions all = wishes.over(earlier.wishes()).over(workshop.wishes()).options();
        InterviewKit fresh = all.equals(options(workshop)) ? kit : workshop.make(read, all);
        KitLanguage before = earlier.base().english();
        InterviewKit likeBefore =
                before == fresh.english() ? fresh : workshop.make(read, all.inLanguage(before.word()));
        return KitUpdate.of(earlier.base(), earlier.edited(), fresh, likeBefore);
    }

    /** What the command line wishes, and else the team. */
    private PlanOptions options(Workshop workshop) {
        return wishes.over(workshop.wishes()).options();
    }

    private boolean write(EarlierKit earlier, KitUpdate made, Workshop workshop) throws IOException {
        KitFolder target = new KitFolder(earlier.folder());
        Optional<String> obstacle = overwrite
                ? Optional.empty()
                : target.obstacle(
                        file -> !file.equals(KitFiles.KIT),
                        "move those files elsewhere, or --overwrite to replace them; edits in kit.json are kept");
        if (obstacle.isPresent()) {
            console.say(obstacle.get());
            return false;
        }
        target.write(KitFiles.of(made.kit(), made.base(), formats, KitFiles.paper(paper, made.kit()), workshop.logo()));
        KitSummary.lines(made.kit()).forEach(console::say);
        earlier.told(made).forEach(console::say);
        console.result(earlier.folder().toString());
        return true;
    }

    private boolean write(Path folder, InterviewKit kit, Workshop workshop) throws IOException {
        if (update) {
            console.say("%s: no earlier kit of this posting is here; a new one is made".formatted(place(output)));
        }
        KitFolder target = new KitFolder(folder);
        Optional<String> obstacle = overwrite
                ? Optional.empty()
                : target.obstacle(
                        file -> true,
                        "--update keeps edits in kit.json; or choose another folder with -o, or --overwrite to replace them");
        if (obstacle.isPresent()) {
            console.say(obstacle.get());
            return false;
        }
        target.write(KitFiles.of(kit, kit, formats, KitFiles.paper(paper, kit), workshop.logo()));
        KitSummary.lines(kit).forEach(console::say);
        console.result(folder.toString());
        return true;
    }

    /** Two different kits of one run never share a folder. */
    private static String folderName(InterviewKit kit, String fallback, Map<String, String> kits) {
        String name = FolderName.of(kit, fallback);
        String owner = kits.putIfAbsent(name, kit.id());
        return owner == null || owner.equals(kit.id())
                ? name
                : name + "-" + kit.id().toLowerCase(java.util.Locale.ROOT);
    }

    private static String place(Path folder) {
        return folder.toString().isEmpty() ? "the current folder" : folder.toString();
    }
}
