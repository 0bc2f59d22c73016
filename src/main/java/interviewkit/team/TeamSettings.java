package interviewkit.team;

import interviewkit.check.Threshold;
import interviewkit.kit.DateStyle;
import interviewkit.kit.KitLanguage;
import interviewkit.kit.KitTeam;
import interviewkit.library.yaml.OneOf;
import interviewkit.plan.HouseRules;
import interviewkit.plan.LoopLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What stands in a team's {@code interview-kit.yaml}. Every setting may be left out.
 *
 * @param company as the documents name it
 * @param jurisdiction id of the compliance pack to follow
 * @param language the English of the kits, where the usual one of their jurisdiction will not do
 * @param loop the variant that is planned where nobody wishes for another one
 * @param page the paper of the documents
 * @param colour of headings and rules, {@code #RRGGBB}
 * @param dates how the documents write dates
 * @param logo path of a picture, from the configuration's folder
 * @param retention how long notes are kept, in place of the compliance pack's sentence
 * @param interviewers who holds a round, by the round's id
 * @param rounds what a round is called, by its id
 * @param scale how many points the rating scale shows, and what they are called
 * @param thresholds numbers of the kit rules, by the word of a {@link Threshold}
 * @param values what the company values, with questions of its own
 * @param exclude ids of questions that are never asked
 * @param pin ids of questions that are asked wherever a loop asks about their competency
 */
public record TeamSettings(
        Optional<String> company,
        Optional<String> jurisdiction,
        @OneOf(KitLanguage.class) Optional<String> language,
        @OneOf(LoopLength.class) Optional<String> loop,
        @OneOf(PageSize.class) Optional<String> page,
        Optional<String> colour,
        @OneOf(DateStyle.class) Optional<String> dates,
        Optional<String> logo,
        Optional<String> retention,
        Optional<Map<String, String>> interviewers,
        Optional<Map<String, String>> rounds,
        Optional<TeamScale> scale,
        @OneOf(Threshold.class) Optional<Map<String, Integer>> thresholds,
        Optional<List<TeamValue>> values,
        Optional<List<String>> exclude,
        Optional<List<String>> pin) {

    /** The wishes for a plan, in the words of the command line. */
    public List<String> wishes() {
        List<String> wishes = new ArrayList<>();
        loop.ifPresent(variant -> wishes.add("--loop " + variant));
        jurisdiction.ifPresent(id -> wishes.add("--jurisdiction " + id));
        language.ifPresent(word -> wishes.add("--language " + word));
        return wishes;
    }

    /** The texts that stand in kits as the team has written them. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        company.ifPresent(texts::add);
        retention.ifPresent(texts::add);
        interviewers.ifPresent(all -> texts.addAll(new TreeMap<>(all).values()));
        rounds.ifPresent(all -> texts.addAll(new TreeMap<>(all).values()));
        scale.flatMap(TeamScale::labels).ifPresent(texts::addAll);
        values.orElse(List.of()).forEach(value -> texts.addAll(List.of(value.name(), value.meaning())));
        return texts;
    }

    /** What every plan should hold, as far as there is room for it. */
    public HouseRules houseRules() {
        return new HouseRules(
                pin.orElse(List.of()),
                values.orElse(List.of()).stream().map(TeamValue::competency).toList(),
                number(Threshold.MOST_COMPETENCIES),
                number(Threshold.BONUS_PERCENT),
                new LoopLimits(set(Threshold.CANDIDATE_MINUTES), set(Threshold.INTERVIEWS)));
    }

    /** A rule's own number is wide enough for every loop of the library, so it limits nothing. */
    private OptionalInt set(Threshold threshold) {
        return thresholds
                .map(set -> set.get(threshold.word()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private int number(Threshold threshold) {
        return threshold.in(thresholds.orElse(Map.of()));
    }

    /**
     * What a kit keeps of it for its documents.
     *
     * @param picture name of the logo's copy beside the kit
     */
    public KitTeam kept(Optional<String> picture) {
        return new KitTeam(
                company.orElse(""),
                page.orElse(""),
                colour.orElse(""),
                dates.orElse(""),
                wishes(),
                thresholds,
                picture);
    }
}
