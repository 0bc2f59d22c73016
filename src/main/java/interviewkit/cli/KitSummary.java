package interviewkit.cli;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.InterviewKit.Finding;
import interviewkit.kit.KitPosting.KitItem;
import java.util.ArrayList;
import java.util.List;

/** What a kit comes to, in a few lines for the person who made it. */
final class KitSummary {
    private KitSummary() {}

    static List<String> lines(InterviewKit kit) {
        List<String> lines = new ArrayList<>();
        lines.add("%s%s (kit %s)".formatted(kit.posting().title(), at(kit), kit.id()));
        lines.add("  read: %s, %s, %s"
                .formatted(
                        counted(items(kit, "requirement"), "requirement"),
                        counted(items(kit, "bonus"), "bonus point"),
                        counted(items(kit, "responsibility"), "duty", "duties")));
        lines.add("  loop: %s in %s, %d minutes with the candidate"
                .formatted(
                        counted(kit.competencies().size(), "competency", "competencies"),
                        counted(kit.loop().rounds().size(), "round"),
                        kit.loop().minutes()));
        lines.add("  to settle: %s left open, %s, %s to verify, %s not assessed"
                .formatted(
                        counted(findings(kit, "open"), "point"),
                        counted(findings(kit, "fairness"), "fairness note"),
                        counted(kit.verify().size(), "fact"),
                        counted(kit.notAssessed().size(), "item")));
        kit.findings().stream()
                .filter(finding -> finding.kind().equals("doubt"))
                .forEach(finding -> lines.add("  doubt: " + told(finding)));
        kit.findings().stream()
                .filter(finding -> finding.kind().equals("team"))
                .forEach(finding -> lines.add("  team: " + told(finding)));
        kit.loop().changes().forEach(change -> lines.add("  change: " + change));
        return lines;
    }

    private static String told(Finding finding) {
        String fix = finding.fix().isEmpty() ? "" : " " + finding.fix();
        return "%s: %s%s".formatted(finding.where(), finding.message(), fix);
    }

    private static String at(InterviewKit kit) {
        return kit.company().isEmpty() ? "" : ", " + kit.company();
    }

    private static long items(InterviewKit kit, String kind) {
        return kit.posting().items().stream()
                .map(KitItem::kind)
                .filter(kind::equals)
                .count();
    }

    private static long findings(InterviewKit kit, String kind) {
        return kit.findings().stream().map(Finding::kind).filter(kind::equals).count();
    }

    private static String counted(long count, String one) {
        return counted(count, one, one + "s");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
