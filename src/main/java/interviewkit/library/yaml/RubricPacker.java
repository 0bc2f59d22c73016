package interviewkit.library.yaml;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: packs a rubrics folder into the one file that {@link PackedRubrics} reads. */
public final class RubricPacker {
    private RubricPacker() {}

    /** @param args the rubrics folder, and the folder of the compiled classes */
    public static void main(String[] args) throws IOException {
        pack(Path.of(args[0]), Path.of(args[1] + PackedRubrics.RESOURCE));
    }

    static void pack(Path rubrics, Path target) throws IOException {
        RubricFolder folder = new RubricFolder(rubrics);
        YAMLMapper yaml = new YAMLMapper();
        ObjectMapper json = new ObjectMapper();
        ObjectNode pack = json.createObjectNode();
        pack.put("version", folder.version());
        ObjectNode files = pack.putObject("files");
        for (String path : folder.below("")) {
            files.set(path, yaml.readTree(rubrics.resolve(path).toFile()));
        }
        Files.createDirectories(target.getParent());
        Files.write(target, json.writeValueAsBytes(pack));
    }
}
