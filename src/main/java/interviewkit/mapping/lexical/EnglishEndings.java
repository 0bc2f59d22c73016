package interviewkit.mapping.lexical;

/** Cuts the endings of an English word: plural, tense, and the noun of a verb in -ate. British and American spellings agree. */
final class EnglishEndings {
    private static final int LEAST_LEFT = 3;

    private final String word;

    EnglishEndings(String word) {
        this.word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    String cut() {
        return british(verb(singular()));
    }

    private String singular() {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String verb(String form) {
        if (form.endsWith("ation")) {
            return cut(form, 3);
        }
        if (form.endsWith("ing")) {
            return single(cut(form, 3));
        }
        if (form.endsWith("ed") && !form.endsWith("eed")) {
            return single(cut(form, 2));
        }
        return form.endsWith("e") ? cut(form, 1) : form;
    }

    private static String cut(String form, int letters) {
        return form.length() - letters >= LEAST_LEFT && hasVowel(form, form.length() - letters)
                ? form.substring(0, form.length() - letters)
                : form;
    }

    private static boolean hasVowel(String form, int end) {
        return form.substring(0, end).chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** {@code plann} from "planning" is {@code plan}; {@code call} from "calling" stays. */
    private static String single(String stem) {
        int n = stem.length();
        boolean doubled =
                n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0;
        return doubled ? stem.substring(0, n - 1) : stem;
    }

    private static String british(String stem) {
        String one = stem.replace("iz", "is").replace("yz", "ys");
        return one.length() > 5 ? one.replace("our", "or") : one;
    }
}
