package interviewkit.intake;

import interviewkit.posting.Fact;
import interviewkit.posting.ItemKind;
import interviewkit.posting.Posting;
import interviewkit.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts what was read rightly of sample postings, item by item: four fifths of the words, in an item not much longer. */
final class Tally {
    private static final double MOST_WORDS = 0.8;

    private int expected;
    private int covered;
    private int found;
    private int right;
    private int ofKind;
    private int duties;
    private int dutiesFound;
    private int postings;
    private int titles;
    private int named;
    private int companies;
    private int wrongCompanies;

    private record Entry(ItemKind kind, List<String> words) {
        boolean isDuty() {
            return kind == ItemKind.RESPONSIBILITY;
        }

        boolean covers(Entry other) {
            return share(other.words, words) >= MOST_WORDS && words.size() <= 3 * other.words.size() + 4;
        }
    }

    void add(Sample sample, Posting posting) {
        List<Entry> gold = new ArrayList<>();
        List<Entry> read = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            sample.items(kind).forEach(text -> gold.add(entry(kind, text)));
            posting.items(kind).forEach(item -> read.add(entry(kind, item.text())));
        }
        gold.forEach(entry -> count(entry, read));
        List<Entry> assessed = gold.stream().filter(entry -> !entry.isDuty()).toList();
        for (Entry entry : read) {
            if (!entry.isDuty()) {
                found++;
                right += assessed.stream().anyMatch(g -> share(entry.words, g.words) >= MOST_WORDS) ? 1 : 0;
            }
        }
        facts(sample, posting);
    }

    private void facts(Sample sample, Posting posting) {
        postings++;
        titles += isSame(sample.title(), posting.facts().title()) ? 1 : 0;
        named += sample.company().isPresent() ? 1 : 0;
        boolean right = sample.company()
                .filter(name -> isSame(name, posting.facts().company()))
                .isPresent();
        companies += right ? 1 : 0;
        wrongCompanies += !right
                        && sample.company().isPresent()
                        && posting.facts().company().isPresent()
                ? 1
                : 0;
    }

    private static boolean isSame(String expected, Optional<Fact> read) {
        return read.filter(fact -> words(fact.text()).equals(words(expected))).isPresent();
    }

    private void count(Entry gold, List<Entry> read) {
        if (gold.isDuty()) {
            duties++;
            dutiesFound += read.stream().anyMatch(entry -> entry.isDuty() && entry.covers(gold)) ? 1 : 0;
            return;
        }
        expected++;
        read.stream()
                .filter(entry -> !entry.isDuty() && entry.covers(gold))
                .findFirst()
                .ifPresent(entry -> {
                    covered++;
                    ofKind += entry.kind == gold.kind ? 1 : 0;
                });
    }

    private static Entry entry(ItemKind kind, String text) {
        return new Entry(kind, words(text));
    }

    private static List<String> words(String text) {
        return Tokens.of(text.toLowerCase(Locale.ROOT)).words();
    }

    /** Share of some words that other words hold too, counting repeats. */
    private static double share(List<String> part, List<String> whole) {
        List<String> left = new ArrayList<>(whole);
        long hit = part.stream().filter(left::remove).count();
        return part.isEmpty() ? 0 : hit / (double) part.size();
    }

    double f1() {
        return 2.0 * covered * right / Math.max(1e-9, (double) covered * found + (double) right * expected);
    }

    double kind() {
        return covered == 0 ? 0 : ofKind / (double) covered;
    }

    double duties() {
        return dutiesFound / (double) Math.max(1, duties);
    }

    double titles() {
        return titles / (double) postings;
    }

    double wrongCompanies() {
        return wrongCompanies / (double) postings;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "f1 %.3f, kind %.3f, duties %.3f, title %.3f, company %d of %d, %d wrong",
                f1(),
                kind(),
                duties(),
                titles(),
                companies,
                named,
                wrongCompanies);
    }
}
