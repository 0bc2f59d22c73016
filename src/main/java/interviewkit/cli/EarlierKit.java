package interviewkit.cli;

import interviewkit.check.KitCheck;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.json.KitJson;
import interviewkit.problem.Severity;
import interviewkit.revision.KitDifference;
import interviewkit.revision.KitUpdate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kit that was made before: as the program wrote it, and as it is now.
 *
 * @param base as the program wrote it
 * @param edited as it is now
 */
record EarlierKit(Path folder, InterviewKit base, InterviewKit edited) {
    private static final String LANGUAGE = "--language ";

    /**
     * The kit of a posting: the folder itself, or the one within it of that name, or else the only one that was made from a
     * posting's file of the same name, for a title that has changed.
     *
     * @param output the folder that the user named
     * @param usual the folder that the kit would get
     */
    static Optional<EarlierKit> find(Path output, Path usual, InterviewKit kit) throws IOException, InputException {
        for (Path folder : List.of(output, usual)) {
            if (isKit(folder)) {
                return Optional.of(read(folder));
            }
        }
        List<EarlierKit> same = new ArrayList<>();
        for (Path folder : kits(output)) {
            EarlierKit one = read(folder);
            if (one.base()
                    .posting()
                    .source()
                    .name()
                    .equals(kit.posting().source().name())) {
                same.add(one);
            }
        }
        if (same.size() > 1) {
            throw new InputException("%s: error: holds several kits of %s: %s (name the one to update with -o)"
                    .formatted(
                            output,
                            kit.posting().source().name(),
                            String.join(
                                    ", ",
                                    same.stream()
                                            .map(one -> one.folder().toString())
                                            .toList())));
        }
        return same.stream().findFirst();
    }

    private static List<Path> kits(Path output) throws IOException {
        Path folder = output.toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(EarlierKit::isKit).sorted().toList();
        }
    }

    private static boolean isKit(Path folder) {
        return Files.exists(folder.resolve(KitFiles.KIT)) && Files.exists(folder.resolve(KitFiles.BASE));
    }

    private static EarlierKit read(Path folder) throws IOException {
        return new EarlierKit(folder, kit(folder.resolve(KitFiles.BASE)), kit(folder.resolve(KitFiles.KIT)));
    }

    private static InterviewKit kit(Path file) throws IOException {
        return new KitJson().read(file.toString(), Files.readAllBytes(file));
    }

    /** The wishes that it was made with, without its team's; a language that somebody has written into it is one too. */
    List<String> wishes() {
        List<String> wishes = new ArrayList<>(base.loop().wishes());
        base.team().ifPresent(one -> wishes.removeAll(one.wishes()));
        if (edited.english() != base.english()) {
            wishes.removeIf(wish -> wish.startsWith(LANGUAGE));
            wishes.add(LANGUAGE + edited.english().word());
        }
        return wishes;
    }

    /** What changed in the posting, what that did to the kit, and which edits were kept. */
    List<String> told(KitUpdate made) {
        List<String> lines = new ArrayList<>();
        KitDifference difference = KitDifference.of(made.before(), made.kit());
        if (made.edits().isEmpty()) {
            lines.add("  no edits were found in %s".formatted(KitFiles.KIT));
        } else {
            lines.add("  kept %s:"
                    .formatted(
                            made.edits().size() == 1 ? "one edit" : made.edits().size() + " edits"));
            made.edits().forEach(edit -> lines.add("    " + edit));
        }
        lines.add("  what is new against the kit before:");
        difference.lines().forEach(line -> lines.add("    " + line));
        if (!made.notes().isEmpty()) {
            lines.add("  decided on the way:");
            made.notes().forEach(note -> lines.add("    " + note));
        }
        long broken = KitCheck.of(made.kit()).check(made.kit()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        if (broken > 0) {
            lines.add("  with the edits, rules are broken at error level in %d places (see 'interview-kit check %s')"
                    .formatted(broken, folder));
        }
        return lines;
    }
}
