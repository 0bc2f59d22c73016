package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.library.Question;
import interviewkit.library.Skill;
import interviewkit.mapping.ItemMapping;
import interviewkit.mapping.PostingMap;
import interviewkit.posting.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the posting's own names into a question, and gathers what its technical words mean and what counts as the same. */
final class Wording {
    private static final Pattern NAMED = Pattern.compile("\\{named\\|([^}]*)}");

    private final PostingMap map;

    Wording(PostingMap map) {
        this.map = map;
    }

    /** The question as it is read aloud: the names of the tools in its items, or else the words that the file gives. */
    String ask(Question question, Competency competency, List<Item> items) {
        Matcher matcher = NAMED.matcher(question.ask());
        if (!matcher.find()) {
            return question.ask();
        }
        List<String> names = skills(items).stream()
                .filter(skill -> skill.competency().equals(competency.id()))
                .map(Skill::name)
                .toList();
        return matcher.replaceAll(
                names.isEmpty() ? Matcher.quoteReplacement(matcher.group(1)) : Matcher.quoteReplacement(anyOf(names)));
    }

    List<String> equivalents(Competency competency, List<Item> items) {
        Set<String> all = new LinkedHashSet<>();
        for (Skill skill : skills(items)) {
            if (!skill.equivalents().isEmpty()) {
                all.add("%s: %s count alike.".formatted(skill.name(), String.join(", ", skill.equivalents())));
            }
        }
        all.addAll(competency.equivalents());
        return List.copyOf(all);
    }

    Map<String, String> glossary(Competency competency, List<Item> items) {
        Map<String, String> all = new TreeMap<>(competency.glossary());
        Set<String> known = new LinkedHashSet<>();
        all.keySet().forEach(term -> known.add(term.toLowerCase(Locale.ROOT)));
        for (Skill skill : skills(items)) {
            if (known.add(skill.name().toLowerCase(Locale.ROOT))) {
                all.put(skill.name(), skill.gloss());
            }
        }
        return all;
    }

    private Set<Skill> skills(List<Item> items) {
        Set<Skill> skills = new LinkedHashSet<>();
        for (Item item : items) {
            map.item(item.id()).map(ItemMapping::skills).ifPresent(skills::addAll);
        }
        return skills;
    }

    private static String anyOf(List<String> names) {
        List<String> all = new ArrayList<>(names);
        String last = all.remove(all.size() - 1);
        return all.isEmpty() ? last : String.join(", ", all) + " or " + last;
    }
}
