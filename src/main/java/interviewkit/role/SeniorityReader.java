package interviewkit.role;

import interviewkit.library.Seniority;
import interviewkit.library.Seniority.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells from a title's words how senior the role is, if they say so. */
final class SeniorityReader {
    private final List<Named> names = new ArrayList<>();
    private final List<TitleName> unless = new ArrayList<>();

    SeniorityReader(Seniority seniority) {
        seniority.levels().forEach(level -> named(level.words()).forEach(name -> names.add(new Named(level, name))));
        unless.addAll(named(seniority.unless()));
    }

    /** The first level of which a word is left where longer phrases have taken what is theirs. */
    Optional<Level> read(List<String> title) {
        List<Place> taken = new ArrayList<>();
        unless.forEach(name -> taken.addAll(Place.of(name, title)));
        names.forEach(named -> taken.addAll(Place.of(named.name(), title)));
        return names.stream()
                .filter(named -> Place.of(named.name(), title).stream().anyMatch(place -> place.isFree(taken)))
                .map(Named::level)
                .findFirst();
    }

    private static List<TitleName> named(Map<String, List<String>> words) {
        return words.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(word -> TitleName.of(entry.getKey(), word)))
                .toList();
    }

    private record Named(Level level, TitleName name) {}

    /** From the first to behind the last word of a phrase. */
    private record Place(int start, int end) {
        static List<Place> of(TitleName name, List<String> title) {
            return name.in(title).stream()
                    .map(at -> new Place(at, at + name.size()))
                    .toList();
        }

        boolean isFree(List<Place> taken) {
            return taken.stream().noneMatch(other -> other.holds(this));
        }

        /** Whether it is longer, and stands around the other. */
        private boolean holds(Place other) {
            return start <= other.start && other.end <= end && end - start > other.end - other.start;
        }
    }
}
