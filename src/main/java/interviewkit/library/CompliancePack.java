package interviewkit.library;

import java.util.List;
import java.util.Optional;

/**
 * What the law of a place says about interviewing. Not legal advice.
 *
 * @param date when it was last looked at, ISO 8601
 * @param places words of a posting's location for which it is used; short ones in capitals count only as written, {@code CA};
 *     empty for the general pack
 * @param within the wider pack that this one replaces where both fit
 * @param never topics that are not asked, each with its lawful form
 * @param retention how long notes are kept
 */
public record CompliancePack(
        String id,
        String name,
        String date,
        List<String> places,
        Optional<String> within,
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

    /** The same pack with another sentence on how long notes are kept. */
    public CompliancePack retaining(String period) {
        return new CompliancePack(id, name, date, places, within, never, period, notices, sources);
    }

    /** A topic that is not asked, and what may be asked instead. */
    public record Topic(String topic, String lawful) {}
}
