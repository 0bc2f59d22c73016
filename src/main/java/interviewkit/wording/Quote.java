package interviewkit.wording;

/** Words as a message quotes them: on one line, in quotation marks, cut where they are long. */
public final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    public static String of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return "\"" + (line.length() <= LONGEST ? line : cut(line)) + "\"";
    }

    /** Cuts at a space, so that neither a word nor a pair of surrogates is torn. */
    private static String cut(String line) {
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : line.offsetByCodePoints(0, LONGEST / 2);
        return line.substring(0, end) + " …";
    }
}
