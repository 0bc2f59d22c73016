package interviewkit.library;

import java.util.List;

/**
 * What the law of a place says about interviewing. Not legal advice.
 *
 * @param date when it was last looked at, ISO 8601
 * @param places words of a posting's location for which it is used; empty for the general pack
 * @param never topics that are not asked, each with its lawful form
 * @param retention how long notes are kept
 */
public record CompliancePack(
        String id,
        String name,
        String date,
        List<String> places,
        List<Topic> never,
        String retention,
        List<String> notices,
        List<String> sources) {
    public CompliancePack {
        places = List.copyOf(places);
        never = List.copyOf(never);
        notices = List.copyOf(notices);
        sources = List.copyOf(sources);
    }

    /** A topic that is not asked, and what may be asked instead. */
    public record Topic(String topic, String lawful) {}
}
