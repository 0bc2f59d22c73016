package interviewkit.team;

import interviewkit.problem.Problem;
import interviewkit.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a configuration, each with its place in the file. */
final class Complaints {
    private final TeamFile file;
    private final List<Problem> problems = new ArrayList<>();

    Complaints(TeamFile file) {
        this.file = file;
    }

    /** Where a setting stands. */
    String at(Object... steps) {
        return file.at(steps);
    }

    boolean none() {
        return problems.isEmpty();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void say(String where, String what, String fix) {
        problems.add(new Problem("", Severity.ERROR, where, what, fix));
    }

    /** @throws TeamException where there is anything to complain of, with a line for each */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new TeamException(problems.stream().map(Problem::line).collect(Collectors.joining("\n")));
        }
    }
}
