package interviewkit.intake;

import interviewkit.intake.page.Mark;
import interviewkit.lexicon.SectionKind;
import interviewkit.posting.Fact;
import interviewkit.posting.Facts;
import interviewkit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the facts of the job, and the blocks that say nothing else. */
final class FactFinder {
    private static final int LONGEST_LINE = 14;

    private final Script script;
    private final List<Block> blocks;
    private final PlaceNames places;
    private final Headings headings;
    private final Titles titles;
    private final Labels labels;
    private final List<Verdict> taken = new ArrayList<>();

    FactFinder(Script script, List<Block> blocks, PlaceNames places, Headings headings, Titles titles) {
        this.headings = headings;
        this.script = script;
        this.blocks = blocks;
        this.places = places;
        this.titles = titles;
        this.labels = new Labels(script);
    }

    /** The facts; {@link #taken()} then knows the blocks that they filled. */
    Facts find() {
        Optional<Block> title = titles.block(blocks);
        List<Fact> locations = new ArrayList<>();
        for (Block block : blocks) {
            if (title.filter(block::equals).isPresent()) {
                taken.add(Verdict.heading(line(block), "title"));
            } else if (block.holds(Mark.Kind.PLACE)
                    || block.is(Block.Form.TEXT) && places.isPlace(script, block.body())) {
                taken.add(Verdict.context(line(block), "location"));
                locations.add(script.fact(block.body()));
            } else if (labelled(block, Label.PLACE).isPresent()) {
                Span place = labelled(block, Label.PLACE).get();
                taken.add(Verdict.context(line(block), "location"));
                locations.add(script.fact(place));
            } else if (block.fact().isPresent()) {
                taken.add(Verdict.context(line(block), SectionKind.FACTS.words()));
            }
        }
        Optional<Span> titleSpan = title.map(Block::body);
        Optional<Fact> company = stated(Mark.Kind.COMPANY)
                .or(() -> labelled(Label.COMPANY))
                .or(() -> new Companies(script, places, headings).find(blocks, titleSpan));
        company.ifPresent(employer -> besides(employer).ifPresent(locations::add));
        return new Facts(
                titleSpan.map(titles::fact).or(() -> titles.inProse(blocks)),
                company,
                distinct(locations),
                workplace(),
                stated(Mark.Kind.EMPLOYMENT)
                        .or(() -> first(script.dictionary().facts().employment())),
                seniority(titleSpan),
                new Pays(script).find(),
                stated(Mark.Kind.CLOSING_DATE)
                        .or(() -> labelled(Label.CLOSING_DATE))
                        .or(() -> new ClosingDates(script).find()),
                script.dictionary().language());
    }

    /** "Tollgate Ceramics Ltd, Stoke-on-Trent": the place that stands in the employer's line. */
    private Optional<Fact> besides(Fact employer) {
        return blocks.stream()
                .filter(block -> block.is(Block.Form.TEXT) && script.count(block.body()) <= LONGEST_LINE)
                .filter(block -> script.slice(block.body()).startsWith(employer.text()))
                .flatMap(block -> placeAfter(employer, block.body()).stream())
                .findFirst();
    }

    private Optional<Fact> placeAfter(Fact employer, Span line) {
        Span rest =
                script.source().trimmed(new Span(line.start() + employer.text().length(), line.end()));
        if (rest.length() < 2 || ",-\u2013\u2014|(".indexOf(script.content().charAt(rest.start())) < 0) {
            return Optional.empty();
        }
        boolean comma = script.content().charAt(rest.start()) == ',';
        int end = script.content().charAt(rest.end() - 1) == ')' ? rest.end() - 1 : rest.end();
        Span place = script.source().trimmed(new Span(rest.start() + 1, end));
        boolean town = comma && isTown(place);
        return town || places.isPlace(script, place) ? Optional.of(script.fact(place)) : Optional.empty();
    }

    /** One name with a capital, as after an employer's comma hardly anything but a town stands. */
    private boolean isTown(Span place) {
        Words words = script.words();
        int from = words.from(place.start());
        int to = words.from(place.end());
        return from < to
                && Character.isUpperCase(script.content().charAt(place.start()))
                && places.townEnd(script, from, to) == to
                && words.end(to - 1) == place.end()
                && script.find(script.dictionary().facts().employment(), place).isEmpty()
                && script.find(script.dictionary().facts().workplace(), place).isEmpty();
    }

    List<Verdict> taken() {
        return List.copyOf(taken);
    }

    private static Piece line(Block block) {
        return new Piece(block.span(), block.body(), Piece.Form.LINE, Optional.empty(), block);
    }

    private static List<Fact> distinct(List<Fact> facts) {
        List<Fact> distinct = new ArrayList<>();
        for (Fact fact : facts) {
            if (distinct.stream().noneMatch(other -> other.text().equals(fact.text()))) {
                distinct.add(fact);
            }
        }
        return distinct;
    }

    private Optional<Fact> stated(Mark.Kind kind) {
        return blocks.stream().filter(block -> block.holds(kind)).findFirst().map(block -> script.fact(block.body()));
    }

    /** What stands after a label on the same line. */
    private Optional<Span> labelled(Block block, Label label) {
        return labels.at(block)
                .filter(found -> found.label() == label && !found.value().isEmpty())
                .map(Labels.Found::value);
    }

    private Optional<Fact> labelled(Label label) {
        return blocks.stream()
                .flatMap(block -> labelled(block, label).stream())
                .findFirst()
                .map(span -> script.fact(span));
    }

    private Span all() {
        return new Span(0, script.content().length());
    }

    private Optional<Fact> workplace() {
        return script.find(script.dictionary().facts().workplace(), all())
                .map(match -> new Fact(match.value(), script.place(match)));
    }

    private Optional<Fact> first(Phrases<Boolean> phrases) {
        return script.find(phrases, all()).map(this::asWritten);
    }

    private Fact asWritten(Phrases.Match<?> match) {
        Span span = script.place(match);
        return script.fact(span);
    }

    private Optional<Fact> seniority(Optional<Span> title) {
        return title.flatMap(span -> script.find(script.dictionary().facts().seniority(), span))
                .map(this::asWritten);
    }
}
