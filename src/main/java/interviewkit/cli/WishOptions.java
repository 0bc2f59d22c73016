package interviewkit.cli;

import interviewkit.kit.KitLanguage;
import interviewkit.plan.PlanOptions;
import interviewkit.plan.QuestionSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a plan should be like, where the standard one will not do. */
final class WishOptions {
    @Option(
            names = "--loop",
            paramLabel = "VARIANT",
            description = "short, single, standard (the default) or thorough, where the role's loop has it.")
    private String loop;

    @Option(
            names = "--family",
            paramLabel = "ID",
            description = "The role family, where the title is not to be trusted, for example clinical.")
    private String family;

    @Option(
            names = "--seniority",
            paramLabel = "ID",
            description = "The level: entry, professional, senior, lead, manager or executive.")
    private String seniority;

    private Integer minutes;

    private Integer rounds;

    @Option(names = "--panel", description = "Two people hold every interview, each with an own scorecard.")
    private boolean panel;

    @Option(
            names = "--variant",
            paramLabel = "A|B|C",
            description = "Ask equivalent questions, for the next candidate of the same role.")
    private QuestionSet set;

    @Option(
            names = "--jurisdiction",
            paramLabel = "ID",
            description = "The law that the kit follows, where the posting's place will not do, for example uk.")
    private String jurisdiction;

    private String language;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--minutes", paramLabel = "N", description = "The candidate's time in all rounds, at most.")
    void minutes(int count) {
        minutes = positive("--minutes", count);
    }

    @Option(names = "--rounds", paramLabel = "N", description = "So many rounds, screens included.")
    void rounds(int count) {
        rounds = positive("--rounds", count);
    }

    @Option(
            names = "--language",
            paramLabel = "en-GB|en-US",
            description = "British or American spelling (default: en-US where the kit follows a law of the US).")
    void language(String word) {
        language = KitLanguage.of(word)
                .map(KitLanguage::word)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "--language: \"%s\" is unknown (give en-GB or en-US)".formatted(word)));
    }

    private int positive(String option, int count) {
        if (count < 1) {
            throw new ParameterException(
                    command.commandLine(), "%s: %d is too few (give a number from 1)".formatted(option, count));
        }
        return count;
    }

    PlanOptions options() {
        return new PlanOptions(
                loop == null ? PlanOptions.STANDARD : loop,
                Optional.ofNullable(family),
                Optional.ofNullable(seniority),
                minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes),
                rounds == null ? OptionalInt.empty() : OptionalInt.of(rounds),
                panel,
                Optional.ofNullable(set),
                Optional.ofNullable(jurisdiction),
                Optional.ofNullable(language));
    }

    /** These wishes, and of others, in the words of the command line, what they leave open. */
    WishOptions over(List<String> earlier) {
        WishOptions all = new WishOptions();
        new CommandLine(new Holder(all))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(earlier.stream()
                        .flatMap(wish -> Arrays.stream(wish.split(" ", 2)))
                        .toArray(String[]::new));
        all.loop = loop == null ? all.loop : loop;
        all.family = family == null ? all.family : family;
        all.seniority = seniority == null ? all.seniority : seniority;
        all.minutes = minutes == null ? all.minutes : minutes;
        all.rounds = rounds == null ? all.rounds : rounds;
        all.panel |= panel;
        all.set = set == null ? all.set : set;
        all.jurisdiction = jurisdiction == null ? all.jurisdiction : jurisdiction;
        all.language = language == null ? all.language : language;
        return all;
    }

    @CommandLine.Command
    private static final class Holder {
        @CommandLine.Mixin
        private final WishOptions options;

        Holder(WishOptions options) {
            this.options = options;
        }
    }
}
