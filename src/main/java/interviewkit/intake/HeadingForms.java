package interviewkit.intake;

import interviewkit.lexicon.SectionKind;
import interviewkit.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells lines that are headings, or lead a list in, by their words and by their form. */
final class HeadingForms {
    private static final int LONGEST_HEADING = 10;
    private static final int FEW_WORDS = 7;
    private static final int LONGEST_LEAD_IN = 60;
    private static final double MOST = 0.6;
    private static final double SOME = 0.25;
    private static final int TAIL_WORDS = 4;
    private static final int LONGEST_STATEMENT = 20;

    private final Script script;
    private final Headings headings;

    HeadingForms(Script script, Headings headings) {
        this.script = script;
        this.headings = headings;
    }

    /** What a heading announces, as far as its words tell. */
    Optional<SectionKind> kind(Span body) {
        return headings.whole(script, body).or(() -> headings.byWords(script, body));
    }

    /**
     * What a line before a list announces.
     *
     * @param strictly whether only plain headings count, because the section is about something else than items
     */
    Optional<SectionKind> leadInKind(Span body, boolean strictly) {
        return strictly ? headings.whole(script, body).or(() -> headings.byWords(script, tail(body))) : kind(body);
    }

    private Span tail(Span body) {
        Words words = script.words();
        int from = Math.max(words.from(body.start()), words.from(body.end()) - TAIL_WORDS);
        return from < words.from(body.end()) ? new Span(words.start(from), body.end()) : body;
    }

    boolean isHeading(List<Block> blocks, int i, boolean hadItems) {
        Block block = blocks.get(i);
        boolean known = headings.whole(script, block.body()).isPresent();
        if (block.is(Block.Form.HEADING) || known && !(block.is(Block.Form.ITEM) && hadItems)) {
            return true;
        }
        String words = script.slice(block.body());
        return block.is(Block.Form.TEXT)
                && script.count(block.body()) <= LONGEST_HEADING
                && ".,;".indexOf(words.charAt(words.length() - 1)) < 0
                && i + 1 < blocks.size()
                && (isUpperCase(words)
                        || followedByList(blocks, i)
                        || isTitleCase(words) && headings.coverage(script, block.body()) >= MOST);
    }

    private static boolean isUpperCase(String words) {
        return words.chars().filter(Character::isLetter).count() > 3
                && words.chars().noneMatch(Character::isLowerCase);
    }

    /** "Required Soft Qualities", with small words in between. */
    private static boolean isTitleCase(String words) {
        return Pattern.compile("[\\s/&,-]+")
                .splitAsStream(words)
                .filter(word -> word.length() > 3)
                .allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    private boolean followedByList(List<Block> blocks, int i) {
        Block next = blocks.get(i + 1);
        return next.is(Block.Form.ITEM)
                && headings.byWords(script, blocks.get(i).body()).isPresent();
    }

    boolean isLeadIn(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return endsWithColon(block)
                || i + 1 < blocks.size() && blocks.get(i + 1).is(Block.Form.ITEM) && announces(block);
    }

    /** "The following skills are desirable." before a list. */
    private boolean announces(Block block) {
        return block.is(Block.Form.TEXT)
                && script.count(block.body()) <= LONGEST_STATEMENT
                && headings.coverage(script, block.body()) >= SOME;
    }

    private boolean endsWithColon(Block block) {
        String words = script.slice(block.body());
        return !block.is(Block.Form.ITEM)
                && endsLikeLeadIn(block.body())
                && words.indexOf(". ") < 0
                && headings.at(script, block.body().start(), block.body().end())
                        .filter(found -> found.span().end() < block.body().end())
                        .isEmpty()
                && headings.strongIn(script, block.body()).stream()
                        .allMatch(place -> place == block.body().start());
    }

    /** Whether the last sentence of a paragraph leads in what comes next. */
    boolean endsLikeLeadIn(Piece piece) {
        return piece.is(Piece.Form.SENTENCE)
                && piece.body().end() == piece.block().body().end()
                && endsLikeLeadIn(piece.body());
    }

    private boolean endsLikeLeadIn(Span body) {
        char end = script.content().charAt(body.end() - 1);
        return (end == ':' || end == '\u2026') && script.count(body) <= LONGEST_LEAD_IN;
    }
}
