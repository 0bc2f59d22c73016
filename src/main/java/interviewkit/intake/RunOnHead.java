package interviewkit.intake;

import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts the head of a posting from a text that runs on in the same line: "Night Baker Alder Mill, Leeds Full-time We bake …".
 * Title, employer, place and facts get lines of their own again. Where no title is seen, the line stays as it is.
 */
final class RunOnHead {
    private static final int LONG = 30;
    private static final int LONGEST_HEAD = 60;
    private static final int FIRST_BLOCKS = 4;
    private static final int MOST_FURNITURE = 4;
    private static final double SHARE = 0.25;

    private final Script script;
    private final Furnishings furnishings;
    private final HeadWords words;
    private final HeadTitle titles;
    private final HeadFacts facts;

    RunOnHead(Script script, Headings headings, PlaceNames places, Furnishings furnishings) {
        this.script = script;
        this.furnishings = furnishings;
        this.words = new HeadWords(script, headings, places);
        HeadEmployer employer = new HeadEmployer(script, words);
        this.titles = new HeadTitle(script, words, employer);
        this.facts = new HeadFacts(script, words, employer);
    }

    List<Block> restored(List<Block> blocks) {
        boolean titled = false;
        for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            Block block = blocks.get(i);
            if (!block.is(Block.Form.TEXT)) {
                return blocks;
            }
            if (isLong(block)) {
                List<Block> restored = new ArrayList<>(blocks.subList(0, i));
                restored.addAll(parted(block, titled));
                restored.addAll(blocks.subList(i + 1, blocks.size()));
                return restored;
            }
            titled |= script.find(script.dictionary().facts().titles(), block.body())
                    .isPresent();
        }
        return blocks;
    }

    private boolean isLong(Block block) {
        int length = script.count(block.body());
        return length >= LONG && length >= SHARE * script.words().size();
    }

    /** @param known whether the title stands in a line before */
    private List<Block> parted(Block block, boolean known) {
        int at = script.words().from(afterAddress(block.body()));
        int limit = script.words().from(block.body().end());
        int last = Math.min(limit, at + LONGEST_HEAD);
        TreeSet<Integer> starts =
                new TreeSet<>(Set.of(script.words().from(block.body().start())));
        boolean titled = known;
        int end = at;
        do {
            at = end;
            starts.add(at);
            end = factEnd(at, limit, titled);
            titled |= end > at && isTitleLabel(at, end);
            if (end == at && !titled) {
                end = titles.end(at, limit);
                titled = end > at;
            }
        } while (at < end && end < last);
        return titled && at < limit ? split(block, List.copyOf(starts)) : List.of(block);
    }

    private int factEnd(int at, int limit, boolean titled) {
        int furniture = furnitureEnd(at, limit);
        return furniture > at ? furniture : facts.end(at, limit, titled);
    }

    /** "9 days ago" */
    private int furnitureEnd(int at, int limit) {
        for (int to = Math.min(limit, at + MOST_FURNITURE); to > at + 1; to--) {
            Span span = new Span(script.words().start(at), script.words().end(to - 1));
            if (furnishings.name(script, span).isPresent()) {
                return to;
            }
        }
        return at;
    }

    private boolean isTitleLabel(int at, int end) {
        return script.dictionary()
                .labels()
                .at(script.words(), at, end)
                .filter(match -> match.value() == Label.TITLE)
                .isPresent();
    }

    /** The page's address, which readers of pages put first. */
    private int afterAddress(Span body) {
        String text = script.slice(body);
        if (!text.matches("(?s)(?:\\w+:\\s*)?https?://\\S+\\s.*")) {
            return body.start();
        }
        return body.start() + text.indexOf(' ', text.indexOf("://"));
    }

    private List<Block> split(Block block, List<Integer> starts) {
        List<Block> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i + 1 == starts.size();
            int from = i == 0 ? block.body().start() : words.start(starts.get(i));
            int to = last ? block.body().end() : words.start(starts.get(i + 1));
            Span body = last ? new Span(from, to) : words.withoutJoint(new Span(from, to));
            if (!body.isEmpty()) {
                boolean gap = i == 0 && block.gapBefore() || last;
                lines.add(new Block(body, body, Block.Form.TEXT, 0, gap, Optional.empty()));
            }
        }
        return lines;
    }
}
