package interviewkit.render.pdf;

import interviewkit.document.Block.Paragraph.Role;
import interviewkit.document.Run.Mark;
import interviewkit.render.Theme;
import interviewkit.render.pdf.Fonts.Weight;

/** What the theme's sizes and colours come to for each kind of words. */
final class Styles {
    private final Theme theme;

    Styles(Theme theme) {
        this.theme = theme;
    }

    Style title() {
        return new Style(Weight.SEMIBOLD, theme.sizes().title(), theme.colours().ink());
    }

    Style subtitle() {
        return new Style(Weight.REGULAR, theme.sizes().lead(), theme.colours().muted());
    }

    Style heading(int level) {
        return switch (level) {
            case 1 ->
                new Style(
                        Weight.SEMIBOLD,
                        theme.sizes().heading1(),
                        theme.colours().accent());
            case 2 ->
                new Style(
                        Weight.SEMIBOLD,
                        theme.sizes().heading2(),
                        theme.colours().ink());
            default ->
                new Style(
                        Weight.SEMIBOLD,
                        theme.sizes().heading3(),
                        theme.colours().muted());
        };
    }

    Style paragraph(Role role) {
        return switch (role) {
            case BODY -> body();
            case LEAD -> body().at(theme.sizes().lead());
            case ASK -> body().at(theme.sizes().ask()).in(Weight.SEMIBOLD);
            case SMALL ->
                body().at(theme.sizes().small()).coloured(theme.colours().muted());
        };
    }

    Style body() {
        return new Style(Weight.REGULAR, theme.sizes().body(), theme.colours().ink());
    }

    Style strong() {
        return body().in(Weight.SEMIBOLD);
    }

    /** Names of things to fill in, heads of columns. */
    Style label() {
        return new Style(Weight.SEMIBOLD, theme.sizes().small(), theme.colours().muted());
    }

    Style furniture() {
        return new Style(Weight.REGULAR, theme.sizes().small(), theme.colours().muted());
    }

    /** How marked words look among words of a style. */
    Style marked(Style base, Mark mark) {
        return switch (mark) {
            case STRONG -> base.in(Weight.SEMIBOLD);
            case EMPHASIS, QUOTE -> base.in(Weight.ITALIC);
            case MUTED -> base.coloured(theme.colours().muted());
            default -> base;
        };
    }

    double lineHeight(Style style) {
        return style.size() * theme.sizes().leading();
    }
}
