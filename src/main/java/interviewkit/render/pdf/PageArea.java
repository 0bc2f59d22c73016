package interviewkit.render.pdf;

import interviewkit.render.Theme;

/** The part of a page that the text fills, measured from the paper's upper left corner. */
record PageArea(double left, double top, double width, double height) {
    static PageArea of(Theme theme) {
        Theme.Margins margins = theme.margins();
        return new PageArea(
                margins.left(),
                margins.top(),
                theme.paper().width() - margins.left() - margins.right(),
                theme.paper().height() - margins.top() - margins.bottom());
    }

    double right() {
        return left + width;
    }
}
