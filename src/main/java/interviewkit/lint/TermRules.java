package interviewkit.lint;

import interviewkit.library.Competency;
import interviewkit.problem.Problem;
import interviewkit.text.Tokens;
import interviewkit.wording.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What postings say belongs to one competency: a term or an example that two claim tells nothing. */
final class TermRules implements LintRules {
    @Override
    public Stream<Problem> check(Content content) {
        return Stream.concat(terms(content).stream(), examples(content).stream());
    }

    private static List<Problem> terms(Content content) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Competency> owners = new HashMap<>();
        for (Competency competency : content.library().competencies()) {
            competency.terms().forEach((language, terms) -> {
                for (int i = 0; i < terms.size(); i++) {
                    String key = language + ": " + normal(terms.get(i));
                    Competency owner = owners.putIfAbsent(key, competency);
                    if (owner != null && owner != competency) {
                        problems.add(LintRule.L12.error(
                                content.at(competency, "terms", language, i),
                                "the term %s (%s) belongs to %s too"
                                        .formatted(Quote.of(terms.get(i)), language, owner.id()),
                                "leave it to the one that it means most often, or say more in each"));
                    }
                }
            });
        }
        return problems;
    }

    private static List<Problem> examples(Content content) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Competency> owners = new HashMap<>();
        for (Competency competency : content.library().competencies()) {
            List<String> sentences = competency.examples().maps();
            for (int i = 0; i < sentences.size(); i++) {
                Competency owner = owners.putIfAbsent(normal(sentences.get(i)), competency);
                if (owner != null) {
                    problems.add(LintRule.L10.error(
                            content.at(competency, "examples", "maps", i),
                            "is an example of %s too: %s".formatted(owner.id(), Quote.of(sentences.get(i))),
                            "leave the sentence to one of the two"));
                }
            }
        }
        return problems;
    }

    private static String normal(String words) {
        return String.join(" ", Tokens.of(words).words());
    }
}
