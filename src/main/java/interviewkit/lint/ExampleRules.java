package interviewkit.lint;

import interviewkit.library.Competency;
import interviewkit.mapping.Mapper;
import interviewkit.posting.Posting;
import interviewkit.problem.Problem;
import interviewkit.wording.Quote;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The example sentences of a competency are its tests: they map to it, and its near misses do not. */
final class ExampleRules implements LintRules {
    @Override
    public Stream<Problem> check(Content content) {
        Mapper mapper = new Mapper(content.library());
        return content.library().competencies().parallelStream()
                .flatMap(competency ->
                        Stream.concat(strays(content, mapper, competency), hits(content, mapper, competency)))
                .toList()
                .stream();
    }

    private static Stream<Problem> strays(Content content, Mapper mapper, Competency competency) {
        List<String> sentences = competency.examples().maps();
        return IntStream.range(0, sentences.size()).boxed().flatMap(i -> {
            String best = best(mapper, sentences.get(i));
            return best.equals(competency.id())
                    ? Stream.empty()
                    : Stream.of(LintRule.L09.error(
                            content.at(competency, "examples", "maps", i),
                            "maps to %s: %s".formatted(best.isEmpty() ? "nothing" : best, Quote.of(sentences.get(i))),
                            "put the words that tell into the terms, or give the sentence to the other"));
        });
    }

    private static Stream<Problem> hits(Content content, Mapper mapper, Competency competency) {
        List<Competency.NearMiss> misses = competency.examples().not();
        return IntStream.range(0, misses.size())
                .boxed()
                .filter(i -> content.library().competency(misses.get(i).to()).isPresent())
                .filter(i -> best(mapper, misses.get(i).text()).equals(competency.id()))
                .map(i -> LintRule.L09.error(
                        content.at(competency, "examples", "not", i),
                        "maps here although it is a near miss: %s"
                                .formatted(Quote.of(misses.get(i).text())),
                        "take the term away that it is found by, or give %s one that is longer"
                                .formatted(misses.get(i).to())));
    }

    private static String best(Mapper mapper, String sentence) {
        return mapper.map(Posting.ofSentence(sentence, "en"))
                .items()
                .get(0)
                .best()
                .map(match -> match.competency().id())
                .orElse("");
    }
}
