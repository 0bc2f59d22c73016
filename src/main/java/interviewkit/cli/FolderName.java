package interviewkit.cli;

import interviewkit.kit.InterviewKit;
import java.text.Normalizer;
import java.util.Locale;

/** The name of a kit's folder: the company and the title, in letters that every file system and shell takes. */
final class FolderName {
    private static final int LONGEST = 80;

    private FolderName() {}

    /** @param fallback used where the posting gives neither company nor title */
    static String of(InterviewKit kit, String fallback) {
        String name = plain(kit.company() + " " + kit.posting().title());
        if (name.isEmpty()) {
            name = plain(fallback);
        }
        return name.isEmpty() ? kit.id().toLowerCase(Locale.ROOT) : name;
    }

    private static String plain(String text) {
        String ascii = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return ascii.length() <= LONGEST ? ascii : ascii.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }
}
