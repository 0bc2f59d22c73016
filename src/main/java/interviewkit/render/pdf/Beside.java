package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Boxes side by side, cut at the same height: the cells of a row, a bullet and its words. */
final class Beside implements Box {
    private final List<Part> parts;
    private final double height;

    Beside(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.height =
                parts.stream().mapToDouble(part -> part.box.height()).max().orElse(0);
    }

    /**
     * One of the boxes.
     *
     * @param x distance of its left edge from that of the whole
     * @param centred whether it stands in the middle of the height rather than at its top
     */
    record Part(double x, Box box, boolean centred) {
        static Part at(double x, Box box) {
            return new Part(x, box, false);
        }

        Part with(Box other) {
            return new Part(x, other, centred);
        }
    }

    @Override
    public double height() {
        return height;
    }

    /** All parts that are too high have to be cut, or none is: a bullet never stays behind alone. */
    @Override
    public Optional<Split> split(Room room) {
        List<Part> heads = new ArrayList<>();
        List<Part> tails = new ArrayList<>();
        for (Part part : parts) {
            if (room.holds(part.box.height())) {
                heads.add(part);
                tails.add(part.with(Nothing.BOX));
                continue;
            }
            Optional<Split> split = part.box.split(room);
            if (split.isEmpty()) {
                return Optional.empty();
            }
            heads.add(part.with(split.get().head()));
            tails.add(part.with(split.get().tail()));
        }
        return Optional.of(new Split(new Beside(heads), new Beside(tails)));
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        for (Part part : parts) {
            double lowered = part.centred ? (height - part.box.height()) / 2 : 0;
            part.box.paint(canvas, x + part.x, y + lowered);
        }
    }
}
