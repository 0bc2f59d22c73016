package interviewkit.render.pdf;

import interviewkit.render.Logo;
import java.util.Optional;

/** A logo. The company is named in words too, so a screen reader may pass it over. */
record Picture(Logo logo) implements Box {
    @Override
    public double height() {
        return logo.shownHeight();
    }

    @Override
    public Optional<Split> split(Room room) {
        return Optional.empty();
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        canvas.artifact(() -> canvas.picture(logo, new Rect(x, y, logo.shownWidth(), logo.shownHeight())));
    }
}
