package interviewkit.cli;

import interviewkit.pipeline.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A kit's folder on disk.
 *
 * <p>All files are written beside the folder first and then moved into place, so a full disk leaves no half-written kit.
 * A list of what was written, with hashes, lies in the folder: a file that somebody has changed since is never replaced or
 * removed unasked, and files that are not on the list are never touched.
 */
final class KitFolder {
    /** In the form that {@code sha256sum --check} reads. */
    static final String LIST = ".interview-kit.sha256";

    private final Path folder;
    private final Path given;

    KitFolder(Path folder) {
        this.given = folder;
        this.folder = folder.toAbsolutePath();
    }

    /** The files that were written by an earlier run and are not as it left them. */
    private List<String> changedByHand() throws IOException {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> written : list().entrySet()) {
            Path file = folder.resolve(written.getKey());
            if (Files.exists(file) && !Hash.sha256(Files.readAllBytes(file)).equals(written.getValue())) {
                changed.add(written.getKey());
            }
        }
        if (carriesEdits() && !changed.contains(KitFiles.KIT)) {
            changed.add(KitFiles.KIT);
        }
        return changed;
    }

    /** Whether the kit holds edits that an update has carried over. */
    private boolean carriesEdits() throws IOException {
        Path kit = folder.resolve(KitFiles.KIT);
        Path base = folder.resolve(KitFiles.BASE);
        return Files.exists(kit) && Files.exists(base) && Files.mismatch(kit, base) >= 0;
    }

    /**
     * Why nothing may be written: somebody has changed files since.
     *
     * @param concerned which of the files of an earlier run would be replaced or removed
     * @param advice what to do about it
     */
    Optional<String> obstacle(Predicate<String> concerned, String advice) throws IOException {
        List<String> changed = changedByHand().stream().filter(concerned).toList();
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of("%s: error: somebody has changed %s since the kit was made; nothing was written (%s)"
                        .formatted(given, String.join(", ", changed), advice));
    }

    /** Replaces what an earlier run wrote with these files. */
    void write(Map<String, byte[]> files) throws IOException {
        put(files, new TreeMap<>());
    }

    /** Adds these files to what an earlier run wrote, or replaces those of the same names. */
    void add(Map<String, byte[]> files) throws IOException {
        put(files, list());
    }

    /** @param kept what stays on the list besides these files */
    private void put(Map<String, byte[]> files, Map<String, String> kept) throws IOException {
        Path parent = folder.getParent();
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, "." + folder.getFileName() + ".part-");
        try {
            writeAll(draft, files, kept);
            if (Files.exists(folder)) {
                moveInto(draft, files, kept);
            } else {
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            remove(draft);
        }
    }

    private static void writeAll(Path draft, Map<String, byte[]> files, Map<String, String> kept) throws IOException {
        Map<String, String> hashes = new TreeMap<>(kept);
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            Path path = draft.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
            hashes.put(file.getKey(), Hash.sha256(file.getValue()));
        }
        StringBuilder list = new StringBuilder();
        hashes.forEach(
                (path, hash) -> list.append(hash).append("  ").append(path).append('\n'));
        Files.writeString(draft.resolve(LIST), list);
    }

    private void moveInto(Path draft, Map<String, byte[]> files, Map<String, String> kept) throws IOException {
        Map<String, String> before = list();
        for (String path : files.keySet()) {
            Path target = folder.resolve(path);
            Files.createDirectories(target.getParent());
            Files.move(
                    draft.resolve(path), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(
                draft.resolve(LIST),
                folder.resolve(LIST),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        for (String path : before.keySet()) {
            if (!files.containsKey(path) && !kept.containsKey(path)) {
                Files.deleteIfExists(folder.resolve(path));
            }
        }
    }

    private Map<String, String> list() throws IOException {
        Map<String, String> list = new TreeMap<>();
        try {
            for (String line : Files.readString(folder.resolve(LIST), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int gap = line.indexOf("  ");
                if (gap > 0) {
                    list.put(line.substring(gap + 2), line.substring(0, gap));
                }
            }
        } catch (NoSuchFileException e) {
            return list;
        }
        return list;
    }

    private static void remove(Path draft) throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(draft)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
