package interviewkit.intake;

import interviewkit.intake.page.Mark;
import interviewkit.posting.Fact;
import interviewkit.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds the job's title: among the first lines, or else in the sentence that says who is looked for. */
final class Titles {
    private static final int WITHIN = 40;
    private static final int FIRST_LINES = 10;
    private static final int MOST_WORDS = 14;
    private static final int ENOUGH = 3;
    private static final int FIRST = 4;
    private static final int CERTAIN = 100;
    private static final int PROSE = 6;

    private final Script script;
    private final PlaceNames places;
    private final Headings headings;
    private final Furnishings furnishings;
    private final Labels labels;
    private final TitleWords words;

    Titles(Script script, PlaceNames places, Headings headings, Furnishings furnishings) {
        this.script = script;
        this.places = places;
        this.headings = headings;
        this.furnishings = furnishings;
        this.labels = new Labels(script);
        this.words = new TitleWords(script, places);
    }

    /** The block that is the title and nothing else. */
    Optional<Block> block(List<Block> blocks) {
        Optional<Block> best = Optional.empty();
        int bestScore = ENOUGH - 1;
        for (int i = 0; i < Math.min(WITHIN, blocks.size()); i++) {
            int score = score(blocks, i);
            if (score > bestScore) {
                best = Optional.of(blocks.get(i));
                bestScore = score;
            }
        }
        return best;
    }

    private int score(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        boolean top = block.is(Block.Form.HEADING) && block.level() == 1;
        boolean labelled =
                labels.at(block).filter(found -> found.label() == Label.TITLE).isPresent();
        if (block.holds(Mark.Kind.TITLE) || top && labelled) {
            return block.holds(Mark.Kind.TITLE) ? CERTAIN : CERTAIN + 1;
        }
        if (isUnfit(block)) {
            return 0;
        }
        int score = namesSomebody(block.body()) ? 4 : 0;
        score += top ? 3 : 0;
        boolean repeated = isRepeated(blocks, block);
        if (index >= FIRST_LINES && !top && !repeated) {
            return 0;
        }
        return score + (repeated ? 2 : 0) + Math.max(0, FIRST - index * 2);
    }

    private boolean isUnfit(Block block) {
        Span body = block.body();
        String line = script.slice(body);
        return block.is(Block.Form.ITEM)
                || script.count(body) == 0
                || script.count(body) > MOST_WORDS
                || ".:;!?,".indexOf(line.charAt(line.length() - 1)) >= 0
                || line.contains(" hiring ")
                || line.contains("@")
                || places.isPlace(script, body) && !namesSomebody(body)
                || headings.whole(script, body).isPresent()
                || furnishings.name(script, body).isPresent();
    }

    /** "Head of Sales, EMEA" is no place. */
    private boolean namesSomebody(Span body) {
        return script.find(script.dictionary().facts().titles(), body).isPresent();
    }

    private boolean isRepeated(List<Block> blocks, Block block) {
        String line = script.slice(block.body());
        return blocks.stream()
                        .limit(WITHIN)
                        .filter(other -> script.slice(other.body()).equals(line))
                        .count()
                > 1;
    }

    /** The title at a span, freed of what is not title. */
    Fact fact(Span span) {
        return words.title(span);
    }

    /** The title within the sentence that says who is looked for. */
    Optional<Fact> inProse(List<Block> blocks) {
        return blocks.stream()
                .limit(PROSE)
                .filter(block -> script.says(Cue.SEEKING, block.body()))
                .flatMap(block -> words.soughtIn(block.body()).stream())
                .findFirst();
    }
}
