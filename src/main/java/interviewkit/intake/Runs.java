package interviewkit.intake;

import interviewkit.lexicon.SectionKind;
import interviewkit.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Votes on what a run of lines is about that no heading announces. A run is what stands together: bullets below each other,
 * or lines without a gap.
 */
final class Runs {
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.66;
    private static final int MANY = 3;

    private final Script script;
    private final Wording wording;

    Runs(Script script, Wording wording) {
        this.script = script;
        this.wording = wording;
    }

    /**
     * A run's verdict.
     *
     * @param kind what at least half of the lines agree on
     * @param ofItems the share of lines that speak as items do
     */
    record Vote(int lines, Optional<SectionKind> kind, double ofItems) {
        /** Whether so many lines agree that the others will be of the same kind. */
        boolean isClear() {
            return lines >= MANY && ofItems >= NEARLY_ALL;
        }
    }

    /** Where the run that begins at a block ends. */
    int end(List<Block> blocks, int from) {
        Block.Form form = blocks.get(from).form();
        int end = from + 1;
        while (end < blocks.size()
                && blocks.get(end).is(form)
                && (form == Block.Form.ITEM || !blocks.get(end).gapBefore())
                && !endsWithColon(blocks.get(end))) {
            end++;
        }
        return end;
    }

    private boolean endsWithColon(Block block) {
        return script.content().charAt(block.body().end() - 1) == ':';
    }

    Vote vote(List<Block> run) {
        Map<SectionKind, Integer> votes = new EnumMap<>(SectionKind.class);
        run.forEach(block -> ballot(block.body()).ifPresent(kind -> votes.merge(kind, 1, Integer::sum)));
        Optional<SectionKind> winner = votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= MOST * run.size())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        int items = votes.getOrDefault(SectionKind.REQUIREMENT, 0) + votes.getOrDefault(SectionKind.RESPONSIBILITY, 0);
        return new Vote(run.size(), winner, items / (double) run.size());
    }

    private Optional<SectionKind> ballot(Span body) {
        if (script.says(Cue.LEGAL, body)) {
            return Optional.of(SectionKind.LEGAL);
        }
        if (script.says(Cue.APPLY, body)) {
            return Optional.of(SectionKind.APPLY);
        }
        boolean benefits = script.says(Cue.BENEFITS, body);
        if (wording.beginsAsDemand(body) && !benefits) {
            return Optional.of(SectionKind.REQUIREMENT);
        }
        if (benefits) {
            return Optional.of(SectionKind.BENEFITS);
        }
        if (wording.begins(body, Opening.DUTY)) {
            return Optional.of(SectionKind.RESPONSIBILITY);
        }
        if (wording.demands(body)) {
            return Optional.of(SectionKind.REQUIREMENT);
        }
        return script.says(Cue.COMPANY, body) ? Optional.of(SectionKind.COMPANY) : Optional.empty();
    }
}
