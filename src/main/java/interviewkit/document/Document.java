package interviewkit.document;

import java.util.List;
import java.util.Objects;

/**
 * One document of a kit, in reading order.
 *
 * @param name path within the kit without an extension, for example {@code rounds/1-recruiter-screen}
 * @param title what the first page is headed with, and the file's own title
 * @param subtitle one line below the title: the role and the company
 * @param language BCP 47 tag of the language that the document is written in
 * @param furniture what stands at the top and bottom of every page
 */
public record Document(
        String name, String title, String subtitle, String language, Furniture furniture, List<Block> blocks) {
    public Document {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(furniture, "furniture");
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("document %s has no title".formatted(name));
        }
    }

    /**
     * What stands at the top and bottom of every page, beside the title and the page number.
     *
     * @param kit id of the kit, which every page carries so that a loose sheet finds its way back
     * @param version of the kit
     * @param mark who may read it, for example "Confidential: interviewers only"
     */
    public record Furniture(String kit, String version, String mark) {
        public Furniture {
            Objects.requireNonNull(kit, "kit");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(mark, "mark");
        }
    }
}
