package interviewkit.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interviewkit.Fixtures;
import interviewkit.library.packed.PackedRubrics;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lexicon of spelling keeps up with the content: a word that looks British is known to it, or is spelt so everywhere. */
class LibraryWordsTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Pattern LOOKS_BRITISH = Pattern.compile(
            ".*(?:our(?:s|ed|ing|er|ers|able|al|ally|ful|ite|ites|less)?"
                    + "|is(?:e|ed|es|ing|er|ers|ation|ations|able)|ys(?:e|ed|es|ing|er|ers)|[^aeiouy]re[sd]?|ogu(?:e|es|ed|ing)"
                    + "|ll(?:ed|ing|er|ers|or|ors|ery)|ences?|wards|(?:ar|ur)nt|(?:el|il|oil)t|ea[mnp]t|amme|ammes|yres?|[^aeiou]cht"
                    + "|ough|ought|cheques?|practis\\w+|licence\\w*)|.*(?:ae|oe|dgement|sceptic|sulph|oul[dt]).*|grey.*");

    /** What nobody reads in a kit: by what postings are mapped, and ids. */
    private static final Set<String> NOT_READ = Set.of(
            "alone",
            "areaWords",
            "area",
            "areas",
            "cues",
            "equal",
            "examples",
            "facet",
            "families",
            "fields",
            "fillers",
            "group",
            "id",
            "kin",
            "near",
            "panels",
            "patterns",
            "places",
            "reads",
            "sign",
            "signs",
            "spellings",
            "terms",
            "titles",
            "unless",
            "usual",
            "variantOf",
            "variants",
            "version",
            "within");

    private final Set<String> words = new TreeSet<>();

    @Test
    void everyWordThatLooksBritishIsKnown() throws IOException {
        read(Fixtures.library());
        Fixtures.library().patterns().forEach(pattern -> read(pattern.competency()));
        Set<String> everywhere = Set.copyOf(
                Files.readAllLines(Path.of("src/test/resources/interviewkit/spelling/spelt-so-everywhere.txt")));
        AmericanSpelling spelling = new AmericanSpelling(PackedRubrics.spelling());
        List<String> unknown = words.stream()
                .filter(word -> LOOKS_BRITISH.matcher(word).matches())
                .filter(word -> !everywhere.contains(word))
                .filter(word -> spelling.british(word).isEmpty())
                .toList();
        assertEquals(
                List.of(),
                unknown,
                "give each its American form in rubrics/lexicon/spelling.yaml, or add it to spelt-so-everywhere.txt");
    }

    private void read(Object value) {
        if (value instanceof String text) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        } else if (value instanceof Optional<?> some) {
            some.ifPresent(this::read);
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::read);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                read(key);
                read(one);
            });
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (!NOT_READ.contains(component.getName())) {
                    read(of(record, component));
                }
            }
        }
    }

    private static Object of(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
