package interviewkit.intake;

import interviewkit.lexicon.SectionKind;
import interviewkit.posting.ItemKind;
import interviewkit.text.Span;
import java.util.Optional;

/**
 * Judges a piece by the section that it stands in and by its own words. Words that only one kind uses beat the section;
 * elsewhere the section decides.
 */
final class Judge {
    static final String DESCRIPTION = "description of the company, the team or the job";

    private static final String DOUBTFUL_DEMAND = "a demand by its wording only; no heading says so";
    private static final int FEWEST_WORDS = 5;
    private static final int FEW_WORDS = 3;
    private static final int LONGEST_ARTICLE = 5;

    private final Script script;
    private final Wording wording;
    private final String title;
    private final boolean dutiesInProse;

    /**
     * A judge for one posting.
     *
     * @param title of the job, folded; empty where it is not known
     * @param dutiesInProse whether sentences outside the section of duties may state duties, because there is no such section
     */
    Judge(Script script, Wording wording, String title, boolean dutiesInProse) {
        this.script = script;
        this.wording = wording;
        this.title = title;
        this.dutiesInProse = dutiesInProse;
    }

    /**
     * What a piece is.
     *
     * @param section what the last heading announced
     * @param listed whether it stands where the section's list does: as a bullet, or right below the heading
     * @param inRole whether prose about the job began before it
     */
    Verdict judge(Piece piece, Optional<SectionKind> section, boolean listed, boolean inRole) {
        return switch (section.orElse(SectionKind.ROLE)) {
            case REQUIREMENT -> demanded(piece, ItemKind.REQUIREMENT, listed);
            case BONUS -> demanded(piece, ItemKind.BONUS, listed);
            case RESPONSIBILITY -> duty(piece, listed);
            case ROLE -> byWording(piece, section.isPresent() || inRole);
            case COMPANY -> byWording(piece, inRole);
            case FACTS -> condition(piece, false, Verdict.context(piece, SectionKind.FACTS.words()));
            case BENEFITS -> condition(piece, true, Verdict.context(piece, SectionKind.BENEFITS.words()));
            case PAY -> condition(piece, true, Verdict.noise(piece, SectionKind.PAY.words()));
            case LEGAL -> condition(piece, false, Verdict.noise(piece, SectionKind.LEGAL.words()));
            case APPLY -> condition(piece, false, Verdict.noise(piece, SectionKind.APPLY.words()));
            case FURNITURE -> Verdict.noise(piece, SectionKind.FURNITURE.words());
        };
    }

    private Verdict demanded(Piece piece, ItemKind kind, boolean listed) {
        Optional<Verdict> aside = aside(piece, listed);
        if (aside.isPresent()) {
            return aside.get();
        }
        Span body = piece.body();
        if (wording.isOptional(body)) {
            return Verdict.item(piece, ItemKind.BONUS, "");
        }
        boolean must = kind == ItemKind.BONUS && script.says(Cue.MUST, body) && !script.says(Cue.BONUS, body);
        return Verdict.item(piece, must ? ItemKind.REQUIREMENT : kind, "");
    }

    private Verdict duty(Piece piece, boolean listed) {
        Optional<Verdict> aside = aside(piece, listed);
        if (aside.isPresent()) {
            return aside.get();
        }
        Span body = piece.body();
        boolean condition = script.says(Cue.CONDITION, body) && script.says(Cue.MUST, body);
        boolean opensDuty = wording.begins(body, Opening.DUTY);
        boolean demand = condition
                || wording.begins(body, Opening.REQUIREMENT) && !script.says(Cue.DUTY, body)
                || !opensDuty && script.says(Cue.REQUIREMENT, body) && script.says(Cue.MUST, body);
        return Verdict.item(piece, demand ? kindOfDemand(body) : ItemKind.RESPONSIBILITY, "");
    }

    private ItemKind kindOfDemand(Span body) {
        return wording.isOptional(body) ? ItemKind.BONUS : ItemKind.REQUIREMENT;
    }

    /** Text that is not of the list although it follows it. */
    private Optional<Verdict> aside(Piece piece, boolean listed) {
        Span body = piece.body();
        boolean speaksOfItself = wording.begins(body, Opening.COMPANY);
        boolean opens = wording.opening(body).isPresent() && !speaksOfItself;
        if (listed && (piece.is(Piece.Form.ITEM) || opens)) {
            return Optional.empty();
        }
        boolean demands = opens || wording.demands(body);
        if (script.says(Cue.LEGAL, body) && !script.says(Cue.CONDITION, body)) {
            return Optional.of(Verdict.noise(piece, SectionKind.LEGAL.words()));
        }
        if (script.says(Cue.APPLY, body) && !demands) {
            return Optional.of(Verdict.noise(piece, SectionKind.APPLY.words()));
        }
        if (script.says(Cue.BENEFITS, body) && !demands) {
            return Optional.of(Verdict.context(piece, SectionKind.BENEFITS.words()));
        }
        if (script.says(Cue.PAY, body) && !demands) {
            return Optional.of(Verdict.noise(piece, SectionKind.PAY.words()));
        }
        if ((speaksOfItself || script.says(Cue.COMPANY, body)) && !demands) {
            return Optional.of(Verdict.context(piece, SectionKind.COMPANY.words()));
        }
        return listed || demands ? Optional.empty() : Optional.of(byWording(piece, false));
    }

    /** Where no heading helps. */
    private Verdict byWording(Piece piece, boolean aboutTheJob) {
        Span body = piece.body();
        if (script.says(Cue.LEGAL, body) && !script.says(Cue.CONDITION, body)) {
            return Verdict.noise(piece, SectionKind.LEGAL.words());
        }
        boolean demands = script.count(body) >= FEWEST_WORDS
                && (wording.demands(body) || script.says(Cue.CONDITION, body) && script.says(Cue.MUST, body));
        if (script.says(Cue.APPLY, body)) {
            return Verdict.noise(piece, SectionKind.APPLY.words());
        }
        if (script.says(Cue.PAY, body)) {
            return Verdict.noise(piece, SectionKind.PAY.words());
        }
        if (demands) {
            return Verdict.item(piece, kindOfDemand(body), DOUBTFUL_DEMAND);
        }
        if (script.says(Cue.BENEFITS, body)) {
            return Verdict.context(piece, SectionKind.BENEFITS.words());
        }
        boolean list = !piece.is(Piece.Form.SENTENCE);
        if (wording.begins(body, Opening.REQUIREMENT) && (aboutTheJob || list) && script.count(body) >= FEWEST_WORDS) {
            return Verdict.item(piece, kindOfDemand(body), DOUBTFUL_DEMAND);
        }
        boolean duty = script.says(Cue.DUTY, body)
                || script.says(Cue.ROLE, body)
                || aboutTheJob && beginsWithTitle(body)
                || list && wording.begins(body, Opening.DUTY);
        if ((aboutTheJob || dutiesInProse || script.says(Cue.ROLE, body)) && duty && script.count(body) >= FEW_WORDS) {
            return Verdict.item(piece, ItemKind.RESPONSIBILITY, "a duty by its wording only; no heading says so");
        }
        return Verdict.context(piece, DESCRIPTION);
    }

    /** "The sous chef runs the line": the title, and what its holder does. */
    private boolean beginsWithTitle(Span body) {
        String start = script.folded()
                .substring(body.start(), Math.min(body.end(), body.start() + 2 * title.length() + LONGEST_ARTICLE))
                .replaceAll(" {2,}", " ");
        int at = start.indexOf(title);
        return title.length() > LONGEST_ARTICLE && at >= 0 && at <= LONGEST_ARTICLE;
    }

    private Verdict condition(Piece piece, boolean always, Verdict otherwise) {
        Span body = piece.body();
        boolean demands =
                !always && script.says(Cue.CONDITION, body) && (wording.demands(body) || script.says(Cue.MUST, body));
        return demands
                ? Verdict.item(piece, kindOfDemand(body), "a condition that stands outside the list of requirements")
                : otherwise;
    }
}
