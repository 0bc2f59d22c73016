package interviewkit.kit;

import interviewkit.library.Competency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question as it is asked in this kit.
 *
 * @param competency id of the rated competency that its rating counts for
 * @param owner id of the library's competency that it comes from
 * @param ownerName that competency's name
 * @param importance {@code bonus} where it serves bonus points only; its rating then never counts against anybody
 * @param items ids of the posting's items that it serves, those that are only heard in passing included
 * @param type {@code past-behaviour}, {@code situational}, {@code technical}, {@code design} or {@code work-sample}
 * @param source {@code library} or {@code pattern}
 * @param ask what is read aloud
 * @param material what the candidate is handed; empty for most
 * @param inPassing probes on competencies without a question of their own; heard, not rated
 * @param background for an interviewer who is no expert
 * @param axis what the scale climbs along
 * @param anchors by level, from "1" to "5"
 * @param minutes with its probes
 */
public record KitQuestion(
        String id,
        String competency,
        String owner,
        String ownerName,
        String importance,
        List<String> items,
        String type,
        String source,
        String ask,
        List<String> material,
        List<KitProbe> probes,
        List<InPassing> inPassing,
        List<String> strong,
        List<String> weak,
        List<String> equivalents,
        List<String> background,
        Map<String, String> glossary,
        String axis,
        Map<String, String> anchors,
        int minutes,
        boolean adversity) {
    public KitQuestion {
        items = List.copyOf(items);
        material = List.copyOf(material);
        probes = List.copyOf(probes);
        inPassing = List.copyOf(inPassing);
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
        equivalents = List.copyOf(equivalents);
        background = List.copyOf(background);
        glossary = java.util.Collections.unmodifiableMap(new TreeMap<>(glossary));
        anchors = java.util.Collections.unmodifiableMap(new TreeMap<>(anchors));
    }

    /** Whether it asks about a value of the company. */
    public boolean isValue() {
        return owner.startsWith(Competency.VALUE);
    }

    /** The items that the question itself serves, without those that are only heard in passing. */
    public List<String> ownItems() {
        return items.stream()
                .filter(item ->
                        inPassing.stream().noneMatch(probe -> probe.items().contains(item)))
                .toList();
    }

    /** A probe and what it brings out. */
    public record KitProbe(String purpose, String ask) {}

    /** A probe on another competency, with the items that it touches and what an answer should hold. */
    public record InPassing(String competency, String name, List<String> items, String ask, String listenFor) {
        public InPassing {
            items = List.copyOf(items);
        }
    }
}
