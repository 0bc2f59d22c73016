package interviewkit.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a job title tells how senior a role is.
 *
 * @param levels the first whose words stand in the title holds
 * @param unless phrases, by language, in which such words say nothing about the level: a staff nurse is no chief of staff
 * @param beginners phrases, by language, by which a posting says that beginners may apply, where its title tells no level
 */
public record Seniority(List<Level> levels, Map<String, List<String>> unless, Map<String, List<String>> beginners) {
    /** The level of those who have not done such work yet. */
    private static final String ENTRY = "entry";

    public Seniority {
        levels = List.copyOf(levels);
        unless = Sorted.copyOf(unless);
        beginners = Sorted.copyOf(beginners);
    }

    /** The level of beginners, if the library has one. */
    public Optional<Level> entry() {
        return levels.stream().filter(level -> level.id().equals(ENTRY)).findFirst();
    }

    /**
     * A step of seniority.
     *
     * @param family the role family of everybody at this level whose own family leads nobody, if there is one
     * @param words by language; the longest that stands at a place of the title counts there
     */
    public record Level(String id, Optional<String> family, Map<String, List<String>> words) {
        public Level {
            words = Sorted.copyOf(words);
        }
    }
}
