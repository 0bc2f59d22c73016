package interviewkit.plan;

import interviewkit.library.Competency;
import interviewkit.plan.RatedCompetency.Guest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Decides which competencies get a row on the scorecards, which are asked about under another's row, and which are left out.
 *
 * <p>A loop rates at most eight competencies (kit rule K07), at most two of them bonus points. Requirements and what the role
 * implies come first, then bonus points, then what only the duties call for. What finds no row is a guest of its kin: with a
 * question of its own where it is a must-have, with a probe in passing where it is a bonus point.
 */
final class Rows {
    private static final int MOST_BONUS_ROWS = 2;

    /** With so many rows a loop needs nothing that the posting does not ask for. */
    private static final int ENOUGH_ROWS = 6;

    /** With fewer a loop would hardly tell one candidate from another. */
    private static final int FEW_ROWS = 4;

    /** With fewer even questions in the posting's own words are better than none. */
    private static final int HARDLY_ANY_ROWS = 2;

    private static final int MUST_WEIGHT = 4;
    private static final int BONUS_WEIGHT = 2;
    private static final int PRODUCT_WEIGHT = 1;

    private final int mostRows;
    private final int mostBonusRows;
    private final boolean guestsAsked;
    private final Predicate<Competency> pinned;
    private final Function<Competency, Optional<String>> obstacle;

    /**
     * @param guestsAsked whether a must-have without a row gets a question of its own, or a probe in passing
     * @param pinned whether a competency has a question that is asked wherever it is heard at all
     * @param obstacle why this loop cannot give a competency a row, if it cannot
     */
    Rows(
            int mostRows,
            boolean guestsAsked,
            Predicate<Competency> pinned,
            Function<Competency, Optional<String>> obstacle) {
        this.mostRows = mostRows;
        this.guestsAsked = guestsAsked;
        this.pinned = pinned;
        this.obstacle = obstacle;
        this.mostBonusRows = Math.min(MOST_BONUS_ROWS, Math.max(0, mostRows - 3));
    }

    Chosen choose(List<Demand> demands) {
        List<Demand> rows = rows(demands);
        Map<String, List<Guest>> guests = new TreeMap<>();
        List<NotAssessed> left = new ArrayList<>();
        for (Demand demand : demands) {
            if (!rows.contains(demand) && !demand.filler() && !demand.isValue()) {
                Optional<Demand> host = host(demand, rows);
                host.ifPresentOrElse(
                        one -> guests.computeIfAbsent(one.competency().id(), key -> new ArrayList<>())
                                .add(guest(demand)),
                        () -> left.addAll(leftOut(demand)));
            }
        }
        List<RatedCompetency> rated = rows.stream()
                .sorted(Comparator.comparing(Demand::isBonus))
                .map(demand ->
                        rated(demand, guests.getOrDefault(demand.competency().id(), List.of())))
                .toList();
        return new Chosen(rated, left);
    }

    private List<Demand> rows(List<Demand> demands) {
        List<Demand> rows = new ArrayList<>();
        int bonus = 0;
        for (Demand demand : byFooting(demands)) {
            if (rows.size() == mostRows) {
                break;
            }
            if (demand.footing() == Footing.THIN
                    || demand.footing() == Footing.FAIR && rows.size() >= few(demand)
                    || obstacle.apply(demand.competency()).isPresent()
                    || demand.filler() && rows.size() >= ENOUGH_ROWS) {
                continue;
            }
            if (!demand.isBonus() || demand.isValue()) {
                rows.add(demand);
            } else if (bonus < mostBonusRows) {
                rows.add(demand);
                bonus++;
            }
        }
        return rows;
    }

    private static int few(Demand demand) {
        return demand.competency().isWritten() ? HARDLY_ANY_ROWS : FEW_ROWS;
    }

    private static List<Demand> byFooting(List<Demand> demands) {
        return demands.stream()
                .sorted(Comparator.comparing(Demand::filler).thenComparing(Demand::footing))
                .toList();
    }

    /**
     * The first of its kin that has a row; else one of the same area. What was written from one item's words asks about
     * nothing else of its area.
     */
    private static Optional<Demand> host(Demand demand, List<Demand> rows) {
        for (String kin : demand.competency().kin()) {
            Optional<Demand> host = rows.stream()
                    .filter(row -> row.competency().id().equals(kin))
                    .findFirst();
            if (host.isPresent()) {
                return host;
            }
        }
        return rows.stream()
                .filter(row -> !row.isBonus() && !row.competency().isWritten())
                .filter(row -> sharesArea(row.competency(), demand.competency()))
                .findFirst();
    }

    private static boolean sharesArea(Competency one, Competency other) {
        return one.areas().contains(other.area()) || other.areas().contains(one.area());
    }

    private Guest guest(Demand demand) {
        boolean shaky = demand.isBonus() || demand.footing() != Footing.FIRM;
        boolean inPassing = !pinned.test(demand.competency()) && (!guestsAsked || shaky);
        return new Guest(demand.competency(), demand.importance(), demand.items(), inPassing);
    }

    private List<NotAssessed> leftOut(Demand demand) {
        if (demand.footing() != Footing.FIRM) {
            return List.of();
        }
        String why = obstacle.apply(demand.competency())
                .orElse(
                        "The loop rates at most %d competencies, and others matter more to this posting; nothing that it rates is close enough to ask about this in passing."
                                .formatted(mostRows));
        return demand.items().stream()
                .map(item ->
                        new NotAssessed(Optional.of(item), demand.competency().name(), why))
                .toList();
    }

    private static RatedCompetency rated(Demand demand, List<Guest> guests) {
        int weight = MUST_WEIGHT;
        String reason = "All must-haves weigh the same.";
        if (demand.isValue()) {
            weight = BONUS_WEIGHT;
            reason = "A value of the company, not a demand of the posting: half of a must-have, and no gate.";
        } else if (demand.isBonus() && demand.competency().area().equals("product-familiarity")) {
            weight = PRODUCT_WEIGHT;
            reason = "A wish of the posting that is learnt in the first weeks: a quarter of a must-have, and no gate.";
        } else if (demand.isBonus()) {
            weight = BONUS_WEIGHT;
            reason = "A bonus point: half of a must-have, and no gate.";
        }
        return new RatedCompetency(
                demand.competency(),
                demand.importance(),
                demand.origin(),
                demand.items(),
                demand.also(),
                demand.signs(),
                demand.reason(),
                weight,
                reason,
                guests);
    }

    /** The rows, must-haves first, and what found no place. */
    record Chosen(List<RatedCompetency> rows, List<NotAssessed> left) {
        Chosen {
            rows = List.copyOf(rows);
            left = List.copyOf(left);
        }
    }
}
