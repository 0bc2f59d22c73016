package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Boxes one below the other. The space before the first one is left out, as is right at the top of a page. */
final class Stack implements Box {
    private final List<Item> items;
    private final double height;

    Stack(List<Item> items) {
        this.items = List.copyOf(items);
        double sum = 0;
        for (int i = 0; i < items.size(); i++) {
            sum += gap(i) + items.get(i).box().height();
        }
        this.height = sum;
    }

    /**
     * A box in a stack.
     *
     * @param gap white space before it
     * @param heldToNext whether the page may not end after it
     */
    record Item(Box box, double gap, boolean heldToNext) {
        static Item of(Box box) {
            return new Item(box, 0, false);
        }
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public Optional<Split> split(Room room) {
        double y = 0;
        int first = 0;
        while (first < items.size()
                && room.holds(y + gap(first) + items.get(first).box().height())) {
            y += gap(first) + items.get(first).box().height();
            first++;
        }
        if (first == items.size()) {
            return Optional.empty();
        }
        Room left = room.below(y + gap(first));
        Optional<Split> inside = splitInside(first, left);
        if (inside.isPresent()) {
            return inside;
        }
        int before = first;
        while (before > 0 && items.get(before - 1).heldToNext()) {
            before--;
        }
        if (before > 0) {
            return Optional.of(splitBefore(before));
        }
        return room.fresh() ? splitSomehow(first, left) : Optional.empty();
    }

    /** Everything up to the page's end is held together and more than a page: something has to give way. */
    private Optional<Split> splitSomehow(int first, Room left) {
        Optional<Split> inside = splitInside(first, left.asFresh());
        if (inside.isPresent() || items.size() == 1) {
            return inside;
        }
        return Optional.of(splitBefore(Math.max(first, 1)));
    }

    private Optional<Split> splitInside(int index, Room left) {
        Item item = items.get(index);
        return item.box().split(left).map(split -> {
            List<Item> head = new ArrayList<>(items.subList(0, index));
            head.add(new Item(split.head(), item.gap(), false));
            List<Item> tail = new ArrayList<>(items.size() - index);
            tail.add(new Item(split.tail(), 0, item.heldToNext()));
            tail.addAll(items.subList(index + 1, items.size()));
            return new Split(new Stack(head), new Stack(tail));
        });
    }

    private Split splitBefore(int index) {
        return new Split(new Stack(items.subList(0, index)), new Stack(items.subList(index, items.size())));
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        double top = y;
        for (int i = 0; i < items.size(); i++) {
            top += gap(i);
            items.get(i).box().paint(canvas, x, top);
            top += items.get(i).box().height();
        }
    }

    private double gap(int index) {
        return index == 0 ? 0 : items.get(index).gap();
    }
}
