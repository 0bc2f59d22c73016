package interviewkit.mapping;

import interviewkit.library.Competency;
import interviewkit.library.Library;
import interviewkit.library.Question;
import interviewkit.library.Skill;
import interviewkit.mapping.Match.Evidence;
import interviewkit.mapping.lexical.Bm25;
import interviewkit.mapping.lexical.ContentWords;
import interviewkit.text.Span;
import interviewkit.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gathers what speaks for each competency in a sentence: its own terms, tools and techniques that belong to it, cues of its
 * questions, likeness to its example sentences, and shared unusual words.
 *
 * <p>The weights put a named term above everything that is only alike, and longer phrases above shorter ones.
 */
final class CompetencyEvidence {
    private static final double TERM = 2.0;
    private static final double TERM_EXTRA_WORD = 0.75;
    private static final double SKILL = 2.5;
    private static final double CUE = 0.75;
    private static final double EXAMPLE = 3.0;
    private static final double WORDING = 2.0;
    private static final double LEAST_LIKENESS = 0.25;

    private final List<Competency> competencies;
    private final List<List<Phrase>> phrases;
    private final List<List<Set<String>>> examples;
    private final List<SkillPhrase> skills;
    private final Bm25 index;

    CompetencyEvidence(Library library) {
        competencies = library.competencies();
        phrases = competencies.stream().map(CompetencyEvidence::phrases).toList();
        examples = competencies.stream()
                .map(competency -> competency.examples().maps().stream()
                        .map(sentence -> (Set<String>) new LinkedHashSet<>(ContentWords.of(sentence)))
                        .toList())
                .toList();
        skills = library.skills().stream().flatMap(SkillPhrase::of).toList();
        index = new Bm25(competencies.stream().map(CompetencyEvidence::wording).toList());
    }

    /** The named tools and techniques in a sentence, each once, in the sentence's order. */
    List<Skill> skills(Tokens sentence) {
        return skills(sentence, longest(sentence));
    }

    private List<Skill> skills(Tokens sentence, List<Span> names) {
        Map<Integer, Skill> found = new TreeMap<>();
        for (SkillPhrase skill : skills) {
            for (Span span : skill.in(sentence)) {
                if (!isInside(span, names)) {
                    found.putIfAbsent(span.start(), skill.skill());
                }
            }
        }
        return List.copyOf(new LinkedHashSet<>(found.values()));
    }

    /** The evidence for each competency that has any. */
    Map<Competency, List<Evidence>> gather(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        List<Span> names = longest(tokens);
        List<Skill> named = skills(tokens, names);
        Set<String> words = new LinkedHashSet<>(ContentWords.of(sentence));
        double[] wording = index.scores(List.copyOf(words));
        double most = Math.max(
                1,
                Stream.of(wording)
                        .flatMapToDouble(java.util.Arrays::stream)
                        .max()
                        .orElse(1));
        Map<Competency, List<Evidence>> all = new TreeMap<>(java.util.Comparator.comparing(Competency::id));
        for (int i = 0; i < competencies.size(); i++) {
            List<Evidence> evidence = new ArrayList<>();
            evidence.addAll(phraseEvidence(phrases.get(i), tokens, sentence, names));
            evidence.addAll(skillEvidence(competencies.get(i), named));
            evidence.addAll(exampleEvidence(examples.get(i), words));
            if (wording[i] > 0) {
                evidence.add(new Evidence("wording", sharedWords(i, words), WORDING * wording[i] / most));
            }
            if (!evidence.isEmpty()) {
                all.put(competencies.get(i), evidence);
            }
        }
        return all;
    }

    /** Every place at which a term or a name of any competency stands. */
    private List<Span> longest(Tokens tokens) {
        Stream<Span> terms = phrases.stream()
                .flatMap(List::stream)
                .filter(phrase -> phrase.source().equals("term"))
                .flatMap(phrase -> tokens.findAll(phrase.tokens()).stream());
        Stream<Span> named = skills.stream().flatMap(skill -> skill.in(tokens).stream());
        return Stream.concat(terms, named).distinct().toList();
    }

    /** Whether a longer name stands around it, which is then what is meant: "AWS" in "AWS D1.1" is no cloud. */
    private static boolean isInside(Span span, List<Span> names) {
        return names.stream().anyMatch(name -> name.contains(span) && name.length() > span.length());
    }

    private static List<Evidence> phraseEvidence(
            List<Phrase> phrases, Tokens tokens, String sentence, List<Span> names) {
        List<Evidence> evidence = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (Phrase phrase : phrases) {
            for (Span span : tokens.findAll(phrase.tokens())) {
                if (!isInside(span, names) && taken.stream().noneMatch(span::overlaps)) {
                    taken.add(span);
                    evidence.add(new Evidence(
                            phrase.source(), sentence.substring(span.start(), span.end()), phrase.weight()));
                }
            }
        }
        return evidence;
    }

    private static List<Evidence> skillEvidence(Competency competency, List<Skill> named) {
        return named.stream()
                .filter(skill -> skill.competency().equals(competency.id()))
                .map(skill -> new Evidence("skill", skill.name(), SKILL))
                .toList();
    }

    private List<Evidence> exampleEvidence(List<Set<String>> sentences, Set<String> words) {
        double best = 0;
        Set<String> closest = Set.of();
        for (Set<String> sentence : sentences) {
            double likeness = likeness(sentence, words);
            if (likeness > best) {
                best = likeness;
                closest = sentence;
            }
        }
        if (best < LEAST_LIKENESS) {
            return List.of();
        }
        return List.of(new Evidence("example", String.join(" ", shared(words, closest)), EXAMPLE * best));
    }

    /** Shared words against all words, each weighed by its rarity. */
    private double likeness(Set<String> one, Set<String> other) {
        double shared = 0;
        double all = 0;
        Set<String> union = new LinkedHashSet<>(one);
        union.addAll(other);
        for (String word : union) {
            double rarity = index.rarity(word);
            all += rarity;
            shared += one.contains(word) && other.contains(word) ? rarity : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private String sharedWords(int i, Set<String> words) {
        return String.join(" ", shared(words, new LinkedHashSet<>(wording(competencies.get(i)))));
    }

    private static List<String> shared(Set<String> words, Set<String> other) {
        return words.stream().filter(other::contains).toList();
    }

    private static List<Phrase> phrases(Competency competency) {
        Stream<Phrase> terms = competency.terms().values().stream()
                .flatMap(Collection::stream)
                .map(term -> Phrase.of("term", term, TERM, TERM_EXTRA_WORD));
        Stream<Phrase> cues = competency.questions().stream()
                .map(Question::cues)
                .flatMap(Collection::stream)
                .distinct()
                .map(cue -> Phrase.of("cue", cue, CUE, TERM_EXTRA_WORD / 3));
        return Stream.concat(terms, cues)
                .filter(phrase -> phrase.tokens().size() > 0)
                .sorted(java.util.Comparator.comparingDouble(Phrase::weight).reversed())
                .toList();
    }

    private static List<String> wording(Competency competency) {
        StringBuilder text = new StringBuilder(competency.name()).append(' ').append(competency.definition());
        competency
                .terms()
                .values()
                .forEach(terms -> terms.forEach(term -> text.append(' ').append(term)));
        competency.examples().maps().forEach(example -> text.append(' ').append(example));
        return ContentWords.of(text.toString());
    }

    private record Phrase(String source, Tokens tokens, double weight) {
        static Phrase of(String source, String text, double base, double extraWord) {
            Tokens tokens = Tokens.of(text);
            return new Phrase(source, tokens, base + extraWord * Math.max(0, tokens.size() - 1));
        }
    }

    private record SkillPhrase(Skill skill, Tokens tokens) {
        static Stream<SkillPhrase> of(Skill skill) {
            return Stream.concat(Stream.of(skill.name()), skill.spellings().stream())
                    .map(spelling -> new SkillPhrase(skill, Tokens.of(spelling)));
        }

        List<Span> in(Tokens sentence) {
            return skill.caseSensitive() ? sentence.findAllExactly(tokens) : sentence.findAll(tokens);
        }
    }
}
