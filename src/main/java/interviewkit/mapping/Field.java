package interviewkit.mapping;

import interviewkit.library.Area;
import interviewkit.library.RoleFamily;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The field of work that a posting is in, as its title and its items tell. An accountant's posting may mention software and
 * care, but is seldom about them: what belongs to another field needs far more evidence.
 */
final class Field {
    /** Domain knowledge is of any field, as general strengths and leadership are. */
    private static final Set<String> OF_ANY_FIELD = Set.of("core", "leadership", "domain");

    /** From this share of the leading area on, an area is what the posting is about. */
    private static final double LEAST_SHARE = 0.6;

    private static final double AT_HOME = 0.3;
    private static final double ABROAD = 0.6;

    private final Map<String, Standing> standings = new HashMap<>();

    /**
     * @param family that the title tells, if any does
     * @param shares how much of the posting's items is about each area, in the areas' order, 1 for the leading one
     */
    Field(Optional<RoleFamily> family, List<Area> areas, double[] shares) {
        Set<String> own = new HashSet<>(family.map(RoleFamily::areas).orElse(List.of()));
        Set<String> near = new HashSet<>(family.map(RoleFamily::near).orElse(List.of()));
        boolean known = !own.isEmpty() || !near.isEmpty();
        for (int i = 0; i < areas.size(); i++) {
            String id = areas.get(i).id();
            boolean leading = own.isEmpty() && near.contains(id) && shares[i] >= LEAST_SHARE;
            standings.put(id, standing(areas.get(i), own.contains(id) || leading, near.contains(id), known));
        }
    }

    private static Standing standing(Area area, boolean own, boolean near, boolean known) {
        if (!known || area.isFact() || OF_ANY_FIELD.contains(area.group())) {
            return Standing.NEUTRAL;
        }
        if (own) {
            return Standing.OWN;
        }
        return near ? Standing.NEAR : Standing.FOREIGN;
    }

    Standing of(String area) {
        return standings.getOrDefault(area, Standing.NEUTRAL);
    }

    /** What a sentence's own words say for each area; for another field they have to say more. */
    double[] spoken(List<Area> areas, double[] scores) {
        double[] spoken = scores.clone();
        for (int i = 0; i < spoken.length; i++) {
            spoken[i] *= of(areas.get(i).id()) == Standing.FOREIGN ? ABROAD : 1;
        }
        return spoken;
    }

    /** The posting's shares of each area, with what the role's own field adds and other fields lose. */
    double[] weighed(List<Area> areas, double[] shares) {
        double[] weighed = shares.clone();
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] = switch (of(areas.get(i).id())) {
                case OWN, NEAR -> shares[i] + AT_HOME;
                case NEUTRAL -> shares[i];
                case FOREIGN -> ABROAD * shares[i];
            };
        }
        return weighed;
    }
}
