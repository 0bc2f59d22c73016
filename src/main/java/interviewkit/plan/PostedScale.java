package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.posting.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the size of the job into a question: how many people, users, machines, how much money. A story of a team of three says
 * little about one of three hundred. Years are a fact to verify and set no scale; neither does the number of a standard or a release.
 */
final class PostedScale {
    private static final String NUMBER =
            "(?!(?:19|20)\\d\\d\\b)(?:\\d{1,3}(?:[.,' \\u00a0\\u202f]\\d{3})+|\\d+(?:[.,]\\d+)?)\\s?(?:million|billion|thousand|Millionen|Tausend"
                    + "|millions? d[e']|millones de|mil|bn|k|m)?\\s?\\+?";

    private static final String ROUGHLY = "(?:(?:hundreds of |tens of )?(?:hundreds|thousands|millions|billions) of)";

    private static final Pattern MONEY = Pattern.compile(
            "[£€$]\\s?" + NUMBER + "(?<!\\s)|\\b" + NUMBER + "\\s?(?:€|EUR|euros?|USD|dollars|pounds|CHF)(?!\\p{L})");

    private static final Pattern LED =
            pattern("people|employees|staff|reports|direct reports|engineers|developers|agents|nurses"
                    + "|volunteers|Mitarbeitern?|Mitarbeitenden?|Mitarbeiterinnen|Beschäftigten?|Personen|personnes|agents|collaborateurs"
                    + "|salariés|personas|empleados|trabajadores");

    private static final Pattern THINGS =
            pattern("users|customers|clients|accounts|servers|machines|hosts|nodes|devices|sites"
                    + "|stores|branches|countries|locations|requests|transactions|events|orders|invoices|tickets|calls|covers|beds|rooms"
                    + "|patients|pupils|students|guests|lorries|trucks|vehicles|vans|products|projects|Nutzern?|Kunden|Servern?|Maschinen"
                    + "|Standorten?|Filialen|Betten|Zimmern?|Patienten|Bewohnern?|Schülern?|Fahrzeugen?|Rechnungen|utilisateurs|clients"
                    + "|serveurs|machines|sites|magasins|lits|chambres|élèves|couverts|véhicules|habitants|usuarios|clientes|servidores"
                    + "|camiones|tiendas|camas|habitaciones|alumnos|cubiertos|vehículos|pedidos");

    private final Set<String> shown = new HashSet<>();

    private static Pattern pattern(String nouns) {
        return Pattern.compile(
                "\\b(?:" + NUMBER + "|" + ROUGHLY + ")\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:" + nouns + ")(?![\\p{L}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The question with the scale that its items name, each scale once in a kit. */
    String in(String ask, Question question, Competency competency, List<Item> items) {
        if (question.type().isExercise()) {
            return ask;
        }
        return items.stream()
                .map(item -> scale(item.text(), competency))
                .flatMap(Optional::stream)
                .filter(words -> !shown.contains(words.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(words -> with(ask, words))
                .orElse(ask);
    }

    private String with(String ask, String words) {
        String said = "%s For scale, the posting says “%s”.".formatted(ask, words);
        if (!Breath.holds(said)) {
            return ask;
        }
        shown.add(words.toLowerCase(Locale.ROOT));
        return said;
    }

    /** How many people somebody leads tells something of their leading, and little of how they calm a customer. */
    private static Optional<String> scale(String text, Competency competency) {
        boolean leads = competency.area().equals("people-leadership");
        return found(LED, text)
                .filter(words -> leads)
                .or(() -> found(THINGS, text).filter(words -> !leads))
                .or(() -> found(MONEY, text));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
