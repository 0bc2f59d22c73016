package interviewkit.intake;

import interviewkit.intake.page.Page;
import interviewkit.lexicon.LanguageWords;
import interviewkit.lexicon.Lexicon;
import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import interviewkit.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Reads postings. Whatever the text, a posting comes of it: what was uncertain is said in its doubts. Safe for use by several
 * threads.
 */
public final class Intake {
    private final Headings headings;
    private final Furnishings furnishings;
    private final PlaceNames places;
    private final Languages languages;
    private final BreakWeights weights;

    public Intake(Lexicon lexicon) {
        this(lexicon, BreakWeights.load());
    }

    Intake(Lexicon lexicon, BreakWeights weights) {
        this.weights = weights;
        List<LanguageWords> words = lexicon.languages();
        headings = new Headings(words);
        furnishings = new Furnishings(lexicon.furniture());
        places = new PlaceNames(lexicon.places());
        languages = new Languages(words);
    }

    /** The posting that a plain text holds. */
    public Posting read(SourceText source) {
        return read(Page.plain(source));
    }

    /** The posting that a page of any format holds. */
    public Posting read(Page page) {
        SourceText source = page.source();
        String folded = Folded.of(source.content());
        Words words = new Words(source.content(), folded);
        Script script = new Script(source, folded, words, languages.of(words));
        boolean marked = !page.marks().isEmpty();
        List<Block> lines = Blocks.of(page);
        List<Block> parted = marked ? lines : new RunOnHead(script, headings, places, furnishings).restored(lines);
        List<Block> blocks = new LostBreaks(script, headings, weights).restored(parted, marked);
        Titles titles = new Titles(script, places, headings, furnishings);
        FactFinder finder = new FactFinder(script, blocks, places, headings, titles);
        Facts facts = finder.find();
        List<Verdict> verdicts = verdicts(script, blocks, facts, finder.taken());
        return new Assembly(source).posting(facts, verdicts);
    }

    /** Where no section tells duties, those that the prose states count. */
    private List<Verdict> verdicts(Script script, List<Block> blocks, Facts facts, List<Verdict> taken) {
        String title = facts.title().map(Fact::text).map(Folded::of).orElse("");
        List<Verdict> verdicts = new Sections(script, headings, furnishings, title, false).verdicts(blocks, taken);
        boolean duties =
                verdicts.stream().anyMatch(verdict -> verdict.item().equals(Optional.of(ItemKind.RESPONSIBILITY)));
        return duties ? verdicts : new Sections(script, headings, furnishings, title, true).verdicts(blocks, taken);
    }
}
