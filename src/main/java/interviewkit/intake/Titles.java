package interviewkit.intake;

import interviewkit.intake.page.Mark;
import interviewkit.posting.Fact;
import interviewkit.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the job's title among the first lines, and frees it of gender marks, reference numbers and places. */
final class Titles {
    private static final int WITHIN = 12;
    private static final int MOST_WORDS = 14;
    private static final int ENOUGH = 3;
    private static final int CERTAIN = 100;
    private static final Pattern GENDER = Pattern.compile(
            "\\s*[\\[(]\\s*(?:[mwfdhxiunvg]|all genders?|div|gn|inter|divers|alle(?: geschlechter)?|any)"
                    + "(?:\\s*[/|,*:·.\\-]\\s*(?:[mwfdhxiunvg*]|div|divers|inter))*\\s*[\\])]|\\s+[-–]?\\s*[HFhf]\\s*/\\s*[FHfh]\\b"
                    + "|\\s+[mwf]\\s*/\\s*[mwf]\\s*/\\s*[dxi]\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*[\\[(#]?\\s*(?:\\b(?:ref|req|job|id|nr|no|kennziffer|référence|referencia)\\b[.:# ]*)?[#]?\\b[A-Z]{0,4}-?\\d{4,}[\\w-]*\\s*[\\])]?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile("\\s+[-–—|]\\s+|\\s*[(,]\\s*|\\s+in\\s+");

    private final Script script;
    private final PlaceNames places;
    private final Headings headings;
    private final Furnishings furnishings;

    Titles(Script script, PlaceNames places, Headings headings, Furnishings furnishings) {
        this.script = script;
        this.places = places;
        this.headings = headings;
        this.furnishings = furnishings;
    }

    /** The block that is the title. */
    Optional<Block> block(List<Block> blocks) {
        Optional<Block> best = Optional.empty();
        int bestScore = ENOUGH - 1;
        for (int i = 0; i < Math.min(WITHIN, blocks.size()); i++) {
            int score = score(blocks.get(i), i);
            if (score > bestScore) {
                best = Optional.of(blocks.get(i));
                bestScore = score;
            }
        }
        return best;
    }

    private int score(Block block, int index) {
        if (block.holds(Mark.Kind.TITLE)) {
            return CERTAIN;
        }
        Span body = block.body();
        String words = script.slice(body);
        boolean unfit = block.is(Block.Form.ITEM)
                || script.count(body) > MOST_WORDS
                || ".:;!?,".indexOf(words.charAt(words.length() - 1)) >= 0
                || places.isPlace(script, body)
                || headings.whole(script, body).isPresent()
                || furnishings.name(script, body).isPresent();
        if (unfit) {
            return 0;
        }
        int score = script.find(script.dictionary().facts().titles(), body).isPresent() ? 4 : 0;
        score += block.is(Block.Form.HEADING) && block.level() == 1 ? 3 : 0;
        return score + Math.max(0, 3 - index);
    }

    /** The title at a span, freed of what is not title. */
    Fact fact(Span span) {
        Span title = span;
        boolean shorter = true;
        while (shorter) {
            Span next = shortened(title);
            shorter = next.length() < title.length() && !next.isEmpty();
            title = shorter ? next : title;
        }
        return new Fact(script.slice(title), title);
    }

    private Span shortened(Span title) {
        String words = script.slice(title);
        Matcher gender = GENDER.matcher(words);
        if (gender.find() && gender.start() > 0) {
            boolean last = gender.end() == words.length()
                    || TAIL.matcher(words.substring(gender.end())).lookingAt();
            if (last) {
                return script.source().trimmed(new Span(title.start(), title.start() + gender.start()));
            }
        }
        Matcher number = NUMBER.matcher(words);
        if (number.find() && number.start() > 0) {
            return script.source().trimmed(new Span(title.start(), title.start() + number.start()));
        }
        return withoutPlace(title, words);
    }

    private Span withoutPlace(Span title, String words) {
        Matcher tail = TAIL.matcher(words);
        while (tail.find()) {
            int end = words.endsWith(")") ? title.end() - 1 : title.end();
            Span rest = new Span(title.start() + tail.end(), Math.max(title.start() + tail.end(), end));
            if (tail.start() > 0 && !rest.isEmpty() && places.isPlace(script, rest)) {
                return new Span(title.start(), title.start() + tail.start());
            }
        }
        return title;
    }
}
