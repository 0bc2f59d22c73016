package interviewkit.plan;

import interviewkit.library.Anchors;
import interviewkit.library.Competency;
import interviewkit.library.Probe;
import interviewkit.library.Question;
import interviewkit.library.QuestionPattern.Thing;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts what an item is about into the sentences of a pattern. Words that would not fit an English sentence stand in
 * quotation marks: those of other languages, those that speak of "you" or "us", and long ones.
 */
final class PatternText {
    private static final String THING = "{thing}";
    private static final int MOST_PLAIN_WORDS = 8;
    private static final Pattern SPEAKS_TO_SOMEBODY =
            Pattern.compile("\\b(?:you|your|yours|we|our|ours|us|my|their|this|these)\\b", Pattern.CASE_INSENSITIVE);

    private final String words;
    private final String thing;
    private final String slug;

    private PatternText(String words, String thing, String slug) {
        this.words = words;
        this.thing = thing;
        this.slug = slug;
    }

    /** @param language of the posting that the words are taken from */
    static PatternText about(Thing thing, String language) {
        String words = thing.words();
        boolean plain = !thing.quoted()
                || language.equals("en")
                        && words.split("\\s+").length <= MOST_PLAIN_WORDS
                        && !SPEAKS_TO_SOMEBODY.matcher(words).find();
        return new PatternText(words, plain ? words : "“" + words + "”", slug(words));
    }

    Competency fill(Competency form, List<String> areas, List<String> kin) {
        return new Competency(
                form.id() + "-" + slug,
                fill(form.name()),
                areas,
                fill(form.definition()),
                fill(form.notThis()),
                form.terms(),
                kin,
                new Competency.PassingProbe(
                        fill(form.probe().ask()), fill(form.probe().listenFor())),
                fill(form.background()),
                fill(form.equivalents()),
                fill(form.levels()),
                fill(form.glossary()),
                form.questions().stream().map(this::fill).toList(),
                form.examples());
    }

    private Question fill(Question form) {
        return new Question(
                form.id(),
                form.type(),
                form.audience(),
                form.minutes(),
                form.adversity(),
                form.variantOf(),
                form.cues(),
                form.facet(),
                fill(form.material()),
                fill(form.ask()),
                form.probes().stream()
                        .map(probe -> new Probe(probe.purpose(), fill(probe.ask())))
                        .toList(),
                fill(form.strong()),
                fill(form.weak()),
                new Anchors(
                        form.anchors().id(),
                        form.anchors().axis(),
                        fill(form.anchors().levels())));
    }

    private List<String> fill(List<String> forms) {
        return forms.stream().map(this::fill).toList();
    }

    private Map<String, String> fill(Map<String, String> forms) {
        return forms.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> fill(entry.getValue()), (a, b) -> a, TreeMap::new));
    }

    private String fill(String form) {
        return form.replace("“" + THING + "”", "“" + words + "”").replace(THING, thing);
    }

    /** Letters and digits alone, for an id: {@code Vectorworks Spotlight} is {@code vectorworks-spotlight}. */
    private static String slug(String thing) {
        String plain = Normalizer.normalize(thing, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
