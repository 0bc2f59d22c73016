package interviewkit.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interviewkit.lexicon.LanguageWords;
import interviewkit.lexicon.Lexicon;
import interviewkit.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the table of signs for lost line breaks, and measures it against the rules. Not a test: it needs the data of
 * SkillSpan, whose folder with train.json, dev.json and test.json is its first argument; the second is the table to write.
 */
public final class BreakTraining {
    private static final String BREAK = "break";
    private static final String NONE = "none";
    private static final double LEAST_WEIGHT = 0.02;
    private static final double LIKELY = 0.25;

    private BreakTraining() {}

    /** A posting in one line, and where its lines began. */
    record Joined(String text, TreeSet<Integer> breaks) {
        static Joined of(List<String> lines) {
            StringBuilder text = new StringBuilder();
            TreeSet<Integer> breaks = new TreeSet<>();
            for (String line : lines) {
                if (!text.isEmpty()) {
                    text.append(' ');
                    breaks.add(text.length());
                }
                text.append(line);
            }
            return new Joined(text.toString(), breaks);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Dictionary english = english();
        List<Joined> training = new ArrayList<>();
        for (List<String> posting : postings(data.resolve("train.json"))) {
            training.add(Joined.of(posting));
            training.add(Joined.of(withoutFullStops(posting)));
        }
        TreeMap<String, Float> weights = train(events(training, english));
        Files.writeString(Path.of(arguments[1]), table(weights), StandardCharsets.UTF_8);
        BreakWeights table = new BreakWeights(weights);
        for (String part : List.of("dev.json", "test.json")) {
            report(part, postings(data.resolve(part)), english, table);
        }
    }

    private static Dictionary english() {
        Lexicon lexicon = Readings.lexicon();
        LanguageWords words = lexicon.languages().stream()
                .filter(language -> language.language().equals("en"))
                .findFirst()
                .orElseThrow();
        return new Dictionary(words);
    }

    /** The postings of a file, as lines. */
    private static List<List<String>> postings(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, List<String>> postings = new LinkedHashMap<>();
        for (String json : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode line = mapper.readTree(json);
            postings.computeIfAbsent(line.get("source").asText() + line.get("idx"), key -> new ArrayList<>())
                    .add(words(line.get("tokens")));
        }
        return List.copyOf(postings.values());
    }

    /** Tokens as a line again: the data keeps marks apart, and masks names. */
    private static String words(JsonNode tokens) {
        List<String> words = new ArrayList<>();
        tokens.forEach(token -> words.add(token.asText()));
        return String.join(" ", words)
                .replaceAll("<(\\p{Lu})(\\p{Lu}*)>", "$1name")
                .replaceAll(" ([.,;:!?)%])", "$1")
                .replace("( ", "(");
    }

    private static List<String> withoutFullStops(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll("\\.$", "")).toList();
    }

    private static Script script(String text, Dictionary dictionary) {
        String folded = Folded.of(text);
        return new Script(new SourceText("posting", text), folded, new Words(text, folded), dictionary);
    }

    private static List<Event> events(List<Joined> postings, Dictionary english) {
        List<Event> events = new ArrayList<>();
        for (Joined posting : postings) {
            Script script = script(posting.text(), english);
            BreakSigns signs = new BreakSigns(script);
            for (int i = 1; i < script.words().size(); i++) {
                boolean broken = isBreak(posting, script.words(), i);
                events.add(new Event(broken ? BREAK : NONE, signs.before(i).toArray(String[]::new)));
            }
        }
        return events;
    }

    private static boolean isBreak(Joined posting, Words words, int word) {
        return !posting.breaks()
                .subSet(words.end(word - 1), false, words.start(word), true)
                .isEmpty();
    }

    private static TreeMap<String, Float> train(List<Event> events) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 4);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 150);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, 0.3);
        parameters.put(QNTrainer.L2COST_PARAM, 0.3);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new LinkedHashMap<>());
        return weights((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
    }

    /** What each sign says for a break, less what it says against one. */
    @SuppressWarnings("unchecked")
    private static TreeMap<String, Float> weights(AbstractModel model) {
        Context[] contexts = (Context[]) model.getDataStructures()[0];
        Map<String, Context> signs = (Map<String, Context>) model.getDataStructures()[1];
        TreeMap<String, Float> weights = new TreeMap<>();
        signs.forEach((sign, context) -> {
            double weight = 0;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                boolean broken = model.getOutcome(context.getOutcomes()[i]).equals(BREAK);
                weight += (broken ? 1 : -1) * context.getParameters()[i];
            }
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                weights.put(sign, (float) (Math.round(weight * 1000) / 1000.0));
            }
        });
        return weights;
    }

    private static String table(TreeMap<String, Float> weights) {
        StringBuilder table = new StringBuilder();
        weights.forEach(
                (sign, weight) -> table.append(sign).append('\t').append(weight).append('\n'));
        return table.toString();
    }

    private static void report(String part, List<List<String>> postings, Dictionary english, BreakWeights table) {
        Intake rules = new Intake(Readings.lexicon(), BreakWeights.none());
        Intake both = new Intake(Readings.lexicon(), table);
        for (boolean stops : new boolean[] {true, false}) {
            List<Joined> joined = postings.stream()
                    .map(posting -> Joined.of(stops ? posting : withoutFullStops(posting)))
                    .toList();
            String what = part + (stops ? "" : ", lines without full stops");
            measure(what + ": rules", joined, (posting, script) -> byIntake(posting, rules));
            measure(what + ": model", joined, (posting, script) -> byModel(script, table));
            measure(what + ": both", joined, (posting, script) -> byIntake(posting, both));
        }
    }

    private static TreeSet<Integer> byIntake(Joined posting, Intake intake) {
        TreeSet<Integer> starts = new TreeSet<>();
        intake.read(new SourceText("posting", posting.text()))
                .segments()
                .forEach(segment -> starts.add(segment.span().start()));
        return starts;
    }

    private static TreeSet<Integer> byModel(Script script, BreakWeights table) {
        TreeSet<Integer> starts = new TreeSet<>();
        BreakSigns signs = new BreakSigns(script);
        for (int i = 1; i < script.words().size(); i++) {
            if (table.likelihood(signs.before(i)) >= LIKELY) {
                starts.add(script.words().start(i));
            }
        }
        return starts;
    }

    private static void measure(
            String what, List<Joined> postings, BiFunction<Joined, Script, TreeSet<Integer>> reader) {
        int hits = 0;
        int found = 0;
        int gold = 0;
        Dictionary english = english();
        for (Joined posting : postings) {
            Script script = script(posting.text(), english);
            TreeSet<Integer> words = wordsAt(reader.apply(posting, script), script.words());
            TreeSet<Integer> breaks = wordsAt(posting.breaks(), script.words());
            found += words.size();
            gold += breaks.size();
            words.retainAll(breaks);
            hits += words.size();
        }
        double precision = hits / (double) found;
        double recall = hits / (double) gold;
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(Locale.ROOT, "%-50s P %.3f R %.3f F1 %.3f%n", what, precision, recall, f1);
    }

    /** The words that begin at places or next after them; the text's own beginning is no break. */
    private static TreeSet<Integer> wordsAt(TreeSet<Integer> places, Words words) {
        TreeSet<Integer> at = new TreeSet<>();
        places.forEach(place -> at.add(words.from(place)));
        at.remove(0);
        at.remove(words.size());
        return at;
    }
}
