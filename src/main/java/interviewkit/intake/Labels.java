package interviewkit.intake;

import interviewkit.text.Characters;
import interviewkit.text.Span;
import java.util.Optional;

/** Knows lines that state one fact after a label: "Department: Maintenance". */
final class Labels {
    private static final int MOST_WORDS = 18;

    private final Script script;

    Labels(Script script) {
        this.script = script;
    }

    /**
     * A label and what follows it.
     *
     * @param value empty where nothing follows on the line
     */
    record Found(Label label, Span value) {}

    Optional<Found> at(Block block) {
        Words words = script.words();
        int from = words.from(block.body().start());
        int to = words.from(block.body().end());
        return script.dictionary()
                .labels()
                .at(words, from, to)
                .flatMap(match -> found(match, block.body()))
                .filter(found -> script.count(found.value()) <= MOST_WORDS);
    }

    private Optional<Found> found(Phrases.Match<Label> match, Span body) {
        int at = script.words().end(match.to() - 1);
        while (at < body.end()
                && (Characters.isSpace(script.content().charAt(at))
                        || script.content().charAt(at) == '*')) {
            at++;
        }
        if (at >= body.end() || script.content().charAt(at) != ':') {
            return Optional.empty();
        }
        return Optional.of(new Found(match.value(), script.source().trimmed(new Span(at + 1, body.end()))));
    }

    boolean isFact(Block block) {
        return at(block).filter(found -> !found.value().isEmpty()).isPresent();
    }
}
