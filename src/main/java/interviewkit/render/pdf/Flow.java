package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Collects boxes from top to bottom. */
final class Flow {
    private final List<Stack.Item> items = new ArrayList<>();
    private final List<Spacing> spacings = new ArrayList<>();

    void add(Box box, Spacing spacing) {
        add(box, spacing, false);
    }

    /** Adds a box that is no use at the bottom of a page. */
    void addHeldToNext(Box box, Spacing spacing) {
        add(box, spacing, true);
    }

    private void add(Box box, Spacing spacing, boolean heldToNext) {
        double gap = spacings.isEmpty() ? spacing.before() : Math.max(last().after(), spacing.before());
        items.add(new Stack.Item(box, gap, heldToNext));
        spacings.add(spacing);
    }

    /** Adds a flow that is cut only when it is higher than a page. */
    void addTogether(Flow other) {
        if (!other.isEmpty()) {
            Spacing spacing =
                    new Spacing(other.spacings.get(0).before(), other.last().after());
            boolean heldToNext = other.items.get(other.items.size() - 1).heldToNext();
            add(new Kept(other.stack(), Kept.Until.HIGHER_THAN_A_PAGE), spacing, heldToNext);
        }
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    Stack stack() {
        return new Stack(items);
    }

    private Spacing last() {
        return spacings.get(spacings.size() - 1);
    }
}
