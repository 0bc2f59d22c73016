package interviewkit.intake;

import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Restores line breaks that were lost: where words are glued together, and before bullets and numbers within a line. */
final class LostBreaks {
    private static final Pattern DASH = Pattern.compile(
            "(?<=[\\p{L}.,:;)*+])(?:-{1,2}|\\*)(?=[ \u00A0\t]{2,}\\p{L})|(?<=[.:;)])(?:-{1,2}|\\*)(?=\\p{Lu})");
    private static final Pattern SPACED_DASH = Pattern.compile("(?<=\\s)[-*\u2013](?=[\\s\u00A0]+\\p{Lu})");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,$\u20AC\u00A3])(\\d{1,2})[.)][\\s\u00A0]+(?=[\\p{L}\"(])");
    private static final int FEWEST_DASHES = 3;
    private static final int FEWEST_SEMICOLONS = 3;
    private static final int MUCH_GLUE = 4;

    private final Script script;
    private final Sentences sentences;
    private final Capitals capitals;
    private final LearnedBreaks learned;
    private final LostHeadings lostHeadings;
    private final LostItems items;

    LostBreaks(Script script, Headings headings, BreakWeights weights) {
        this.script = script;
        this.sentences = new Sentences(script);
        this.capitals = new Capitals(script);
        this.items = new LostItems(script);
        this.lostHeadings = new LostHeadings(script, headings);
        this.learned = new LearnedBreaks(script, headings, weights);
    }

    /** @param marked whether the format says where lines end, so that only its glue is doubtful */
    List<Block> restored(List<Block> blocks, boolean marked) {
        List<Block> restored = new ArrayList<>();
        for (Block block : blocks) {
            if (block.is(Block.Form.HEADING) || block.fact().isPresent()) {
                restored.add(block);
            } else {
                boolean lost = !marked && learned.lostItsBreaks(block.body()) && !isGlued(block);
                restored(block, lost).forEach(line -> restored.addAll(marked ? List.of(line) : atCapitals(line, lost)));
            }
        }
        return List.copyOf(restored);
    }

    private List<Block> restored(Block block, boolean lost) {
        TreeMap<Integer, Boolean> places = new TreeMap<>();
        if (lost) {
            places.putAll(items.in(block.body()));
            places.putAll(lostHeadings.in(block.body()));
        }
        for (Sentences.Start start : sentences.starts(block.body())) {
            if (start.cause() != Sentences.Cause.FULL_STOP) {
                places.put(start.place(), start.cause() == Sentences.Cause.BULLET);
            }
        }
        dashes(block, places);
        numbers(block, places);
        semicolons(block, places);
        if (places.isEmpty()) {
            return List.of(block);
        }
        return split(block, places);
    }

    /** Where words are glued together, the glue tells where headings begin. */
    private boolean isGlued(Block block) {
        return sentences.starts(block.body()).stream()
                        .filter(start -> start.cause() == Sentences.Cause.GLUE)
                        .count()
                >= MUCH_GLUE;
    }

    private void dashes(Block block, TreeMap<Integer, Boolean> places) {
        Matcher dash = DASH.matcher(script.content())
                .region(block.body().start(), block.body().end())
                .useTransparentBounds(true);
        while (dash.find()) {
            places.put(dash.end() - dash.group().strip().length(), true);
        }
        Matcher spaced = SPACED_DASH
                .matcher(script.content())
                .region(block.body().start(), block.body().end())
                .useTransparentBounds(true);
        List<Integer> found = new ArrayList<>();
        while (spaced.find()) {
            found.add(spaced.start());
        }
        boolean begins = !block.body().equals(block.span())
                && "-*\u2013".indexOf(script.content().charAt(block.span().start())) >= 0;
        boolean many = found.size() >= FEWEST_DASHES && places.isEmpty();
        if (many || begins && !found.isEmpty()) {
            found.forEach(place -> places.put(place, true));
        }
    }

    /** Numbers are bullets where they count: 1, 2, 3. */
    private void numbers(Block block, TreeMap<Integer, Boolean> places) {
        Matcher number = NUMBER.matcher(script.content())
                .region(block.span().start(), block.body().end())
                .useTransparentBounds(true);
        List<Integer> found = new ArrayList<>();
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) == found.size() + 1) {
                found.add(number.start());
            }
        }
        if (found.size() > 1) {
            found.stream().filter(place -> place > block.body().start()).forEach(place -> places.put(place, true));
        }
    }

    /** "Duties include: one; another; a third." */
    private void semicolons(Block block, TreeMap<Integer, Boolean> places) {
        if (block.is(Block.Form.ITEM)) {
            return;
        }
        TreeSet<Integer> ends = new TreeSet<>(Set.of(block.body().end()));
        sentences.starts(block.body()).stream()
                .filter(start -> start.cause() == Sentences.Cause.FULL_STOP)
                .forEach(start -> ends.add(start.place()));
        int from = block.body().start();
        for (int end : ends) {
            semicolons(new Span(from, end), block.body(), places);
            from = end;
        }
    }

    private void semicolons(Span sentence, Span whole, TreeMap<Integer, Boolean> places) {
        String text = script.content();
        int first = text.indexOf(';', sentence.start());
        int colon = first < 0 || first >= sentence.end() ? -1 : text.lastIndexOf(':', first);
        if (colon < sentence.start()) {
            return;
        }
        List<Integer> found = new ArrayList<>();
        for (int at = first; at >= 0 && at < sentence.end(); at = text.indexOf(';', at + 1)) {
            found.add(at + 1);
        }
        if (found.size() >= FEWEST_SEMICOLONS) {
            places.put(colon + 1, true);
            found.forEach(place -> places.put(place, true));
            if (sentence.start() > whole.start()) {
                places.put(sentence.start(), false);
            }
            if (sentence.end() < whole.end()) {
                places.put(sentence.end(), false);
            }
        }
    }

    /** "Sense of humour Love of detail Eye for colour": where no mark stands, capitals do. */
    private List<Block> atCapitals(Block line, boolean lost) {
        TreeMap<Integer, Boolean> places = capitals.in(line.body());
        places.putAll(learned.in(line.body(), lost));
        return places.isEmpty() ? List.of(line) : split(line, places);
    }

    private List<Block> split(Block block, TreeMap<Integer, Boolean> places) {
        List<Block> blocks = new ArrayList<>();
        int start = block.span().start();
        boolean bullet = block.is(Block.Form.ITEM);
        for (var place : places.entrySet()) {
            add(block, start, place.getKey(), bullet, blocks);
            start = place.getKey();
            bullet = place.getValue() || block.is(Block.Form.ITEM);
        }
        add(block, start, block.span().end(), bullet, blocks);
        return blocks;
    }

    private void add(Block whole, int start, int end, boolean item, List<Block> blocks) {
        Span span = script.source().trimmed(new Span(start, end));
        int bullet =
                item ? Math.max(dashLength(span), Bullets.lengthAt(script.content(), span.start(), span.end())) : 0;
        Span body = new Span(span.start() + bullet, span.end());
        if (!body.isEmpty()) {
            boolean gap = blocks.isEmpty() && (whole.gapBefore() || whole.is(Block.Form.TEXT));
            Block.Form form = item ? Block.Form.ITEM : Block.Form.TEXT;
            blocks.add(new Block(span, body, form, whole.level(), gap, Optional.empty()));
        }
    }

    /** Dashes that have no space after them. */
    private int dashLength(Span span) {
        String text = script.content();
        int at = span.start();
        while (at < span.end() && (text.charAt(at) == '-' || text.charAt(at) == '*')) {
            at++;
        }
        int length = at - span.start();
        return length > 0 && length <= 2 && at < span.end() && Character.isLetter(text.charAt(at)) ? length : 0;
    }
}
