package interviewkit.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts boxes into pages. */
final class Pages {
    private Pages() {}

    /** At least one page: each part begins on a new one. */
    static List<Box> of(List<Stack> parts, double height) {
        List<Box> pages = new ArrayList<>();
        for (Box part : parts) {
            Box rest = part;
            Optional<Box.Split> split = cut(rest, height);
            while (split.isPresent()) {
                pages.add(split.get().head());
                rest = split.get().tail();
                split = cut(rest, height);
            }
            pages.add(rest);
        }
        return pages;
    }

    private static Optional<Box.Split> cut(Box box, double height) {
        Box.Room page = Box.Room.wholePage(height);
        return page.holds(box.height()) ? Optional.empty() : box.split(page);
    }
}
