package interviewkit.intake;

import interviewkit.lexicon.Cues;
import interviewkit.lexicon.FactWords;
import interviewkit.lexicon.LanguageWords;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One language's words, made ready for finding. */
final class Dictionary {
    private final String language;
    private final Set<String> common = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Phrases<Opening> openings = new Phrases<>();
    private final Map<Cue, Phrases<Cue>> cues = new EnumMap<>(Cue.class);
    private final Phrases<Label> labels = new Phrases<>();
    private final FactDictionary facts;

    Dictionary(LanguageWords words) {
        language = words.language();
        words.common().forEach(word -> common.add(Folded.of(word)));
        words.abbreviations().forEach(word -> abbreviations.add(Folded.of(word)));
        openings.add(words.openings().elaboration(), Opening.ELABORATION);
        openings.add(words.openings().requirement(), Opening.REQUIREMENT);
        openings.add(words.openings().trait(), Opening.TRAIT);
        openings.add(words.openings().duty(), Opening.DUTY);
        openings.add(words.openings().company(), Opening.COMPANY);
        addCues(words.cues());
        addLabels(words.facts());
        facts = new FactDictionary(words.facts());
    }

    private void addCues(Cues words) {
        cue(Cue.BONUS, words.bonus());
        cue(Cue.MUST, words.must());
        cue(Cue.REQUIREMENT, words.requirement());
        cue(Cue.SEEKING, words.seeking());
        cue(Cue.QUALITY, words.quality());
        cue(Cue.DUTY, words.duty());
        cue(Cue.ROLE, words.role());
        cue(Cue.CONDITION, words.condition());
        cue(Cue.COMPANY, words.company());
        cue(Cue.BENEFITS, words.benefits());
        cue(Cue.PAY, words.pay());
        cue(Cue.LEGAL, words.legal());
        cue(Cue.APPLY, words.apply());
    }

    private void cue(Cue cue, List<String> notations) {
        Phrases<Cue> phrases = new Phrases<>();
        phrases.add(notations, cue);
        cues.put(cue, phrases);
    }

    private void addLabels(FactWords words) {
        labels.add(words.titleLabels(), Label.TITLE);
        labels.add(words.companyLabels(), Label.COMPANY);
        labels.add(words.placeLabels(), Label.PLACE);
        labels.add(words.closingLabels(), Label.CLOSING_DATE);
        labels.add(words.factLabels(), Label.OTHER);
    }

    String language() {
        return language;
    }

    boolean isCommon(String word) {
        return common.contains(word);
    }

    /** Whether a folded token with its full stop is an abbreviation. */
    boolean isAbbreviation(String token) {
        return abbreviations.contains(token);
    }

    Phrases<Opening> openings() {
        return openings;
    }

    Phrases<Cue> cue(Cue cue) {
        return cues.get(cue);
    }

    Phrases<Label> labels() {
        return labels;
    }

    FactDictionary facts() {
        return facts;
    }
}
