package interviewkit.cli;

import interviewkit.plan.PlanOptions;
import interviewkit.plan.QuestionSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What a plan should be like, where the standard one will not do. */
final class WishOptions {
    @Option(
            names = "--loop",
            paramLabel = "VARIANT",
            description = "short, standard (the default) or thorough, where the role's loop has it.")
    private String loop;

    @Option(names = "--family", paramLabel = "ID", description = "The role's family, where the title misleads.")
    private String family;

    @Option(names = "--seniority", paramLabel = "ID", description = "The role's seniority, where the title misleads.")
    private String seniority;

    @Option(names = "--minutes", paramLabel = "N", description = "The candidate's time in all rounds, at most.")
    private Integer minutes;

    @Option(names = "--rounds", paramLabel = "N", description = "So many rounds, screens included.")
    private Integer rounds;

    @Option(names = "--panel", description = "Two people hold every interview, each with an own scorecard.")
    private boolean panel;

    @Option(
            names = "--variant",
            paramLabel = "A|B|C",
            description = "Ask equivalent questions, for the next candidate of the same role.")
    private QuestionSet set;

    PlanOptions options() {
        return new PlanOptions(
                loop == null ? PlanOptions.STANDARD : loop,
                Optional.ofNullable(family),
                Optional.ofNullable(seniority),
                minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes),
                rounds == null ? OptionalInt.empty() : OptionalInt.of(rounds),
                panel,
                Optional.ofNullable(set));
    }

    /** These wishes, and of those that an earlier plan was made with, what they leave open. */
    PlanOptions over(List<String> earlier) {
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
        return all.options();
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
