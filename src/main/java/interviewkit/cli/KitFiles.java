package interviewkit.cli;

import interviewkit.compose.KitDocuments;
import interviewkit.document.Document;
import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitTeam;
import interviewkit.kit.json.KitJson;
import interviewkit.library.packed.PackedRubrics;
import interviewkit.render.Logo;
import interviewkit.render.Renderer;
import interviewkit.render.Theme;
import interviewkit.render.Theme.Paper;
import interviewkit.spelling.DocumentSpelling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All files of a kit, in memory: path within the kit's folder, and content. */
final class KitFiles {
    static final String KIT = "kit.json";

    /**
     * The kit as the program made it, whole: what an edited {@code kit.json} is compared with when the kit is made anew. It
     * lies hidden beside the kit, so that nobody edits it for the kit itself, and moves with the folder.
     */
    static final String BASE = ".interview-kit.base.json";

    private static final DocumentSpelling SPELLING = new DocumentSpelling(PackedRubrics::spelling);

    private KitFiles() {}

    /** @param base the kit as the program made it, before anybody's edits */
    static Map<String, byte[]> of(
            InterviewKit kit, InterviewKit base, Set<FileFormat> formats, Paper paper, Optional<Logo> logo) {
        Map<String, byte[]> files = new TreeMap<>(documents(kit, formats, paper, logo));
        logo.ifPresent(picture -> files.put(picture.fileName(), picture.content()));
        files.put(KIT, new KitJson().write(kit));
        files.put(BASE, new KitJson().write(base));
        return files;
    }

    /** @param logo at the head of each document */
    static Map<String, byte[]> documents(InterviewKit kit, Set<FileFormat> formats, Paper paper, Optional<Logo> logo) {
        Theme plain = theme(kit, paper);
        Theme theme = logo.map(plain::withLogo).orElse(plain);
        Map<String, byte[]> files = new TreeMap<>();
        List<Document> documents = formats.equals(Set.of(FileFormat.JSON)) ? List.of() : composed(kit);
        for (FileFormat format : formats) {
            format.renderer(theme).ifPresent(renderer -> draw(documents, renderer, files));
        }
        return files;
    }

    /** With the program's own words in the kit's language. */
    private static List<Document> composed(InterviewKit kit) {
        return SPELLING.in(kit, new KitDocuments().of(kit));
    }

    /** The paper that was asked for, or the team's, or the one that the posting's country uses. */
    static Paper paper(Paper asked, InterviewKit kit) {
        String pay = kit.posting().pay();
        Paper usual = pay.startsWith("USD") || pay.startsWith("CAD") ? Paper.LETTER : Paper.A4;
        String set = kit.team().map(KitTeam::page).orElse("");
        if (asked != null) {
            return asked;
        }
        return set.isEmpty() ? usual : Paper.valueOf(set.toUpperCase(Locale.ROOT));
    }

    private static Theme theme(InterviewKit kit, Paper paper) {
        Theme standard = Theme.standard(paper);
        return kit.team()
                .map(team -> coloured(standard, team.colour())
                        .withDates(team.dateStyle().pattern()))
                .orElse(standard);
    }

    private static Theme coloured(Theme theme, String colour) {
        return colour.isEmpty() ? theme : theme.withAccent(Integer.parseInt(colour.substring(1), 16));
    }

    private static void draw(List<Document> documents, Renderer renderer, Map<String, byte[]> files) {
        for (Document document : documents) {
            files.put(document.name() + "." + renderer.extension(), renderer.render(document));
        }
    }
}
