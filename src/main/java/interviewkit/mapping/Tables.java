package interviewkit.mapping;

import interviewkit.library.Competency;
import interviewkit.library.Library;
import java.util.List;

/**
 * What mapping looks up in, worked out from a library once: the build packs it beside the library.
 *
 * @param areas the areas of each competency, in the library's order
 * @param languages in the order of {@link LanguageTexts#vocabularies}
 */
record Tables(List<List<String>> areas, List<LanguageTables> languages) {
    static Tables of(Library library) {
        return new Tables(
                library.competencies().stream().map(Competency::areas).toList(),
                LanguageTexts.of(library).stream()
                        .map(texts -> LanguageTables.of(library, texts))
                        .toList());
    }
}
