package interviewkit.lexicon;

import java.util.List;
import java.util.Map;

/**
 * How words that the content writes in British English are spelt in American English.
 *
 * @param names what keeps its spelling wherever it stands
 * @param words British words, each with its American form; an entry may have two words
 * @param beginnings how British words begin, each with what American words begin with
 * @param iseVerbs verbs in -ise and -yse that have a z in American English
 * @param singleL verbs whose last l is doubled before an ending, and is not in American English
 * @param prefixes what may stand before any of these words
 */
public record SpellingWords(
        List<String> names,
        Map<String, String> words,
        Map<String, String> beginnings,
        List<String> iseVerbs,
        List<String> singleL,
        List<String> prefixes) {
    public SpellingWords {
        names = List.copyOf(names);
        words = Map.copyOf(words);
        beginnings = Map.copyOf(beginnings);
        iseVerbs = List.copyOf(iseVerbs);
        singleL = List.copyOf(singleL);
        prefixes = List.copyOf(prefixes);
    }
}
