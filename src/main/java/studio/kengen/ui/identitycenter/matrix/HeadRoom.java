package studio.kengen.ui.identitycenter.matrix;

import java.util.stream.Stream;

/// How much room the heads of a matrix need for the names that there are.
///
/// @param labelHeight of the labels above the columns, at least 1
/// @param width of the names beside the rows
record HeadRoom(double labelHeight, double width) {
    private static final double LONGEST_LABEL = 150;
    private static final double WIDE_LABEL = 26;
    private static final double NARROWEST_HEAD = 164;
    private static final double WIDEST_HEAD = 260;
    private static final double GAP = 14;

    /// @param texts measures in the font of the names
    /// @param scale how large the font is beside the usual one
    static HeadRoom of(Matrix matrix, MatrixZoom zoom, FittedTexts texts, double scale) {
        double label =
                zoom.isWide()
                        ? WIDE_LABEL * scale
                        : zoom.hasLabels()
                                ? Math.min(
                                        longest(
                                                        matrix.columns().stream()
                                                                .map(column ->
                                                                        "◆ " + column.name()),
                                                        texts)
                                                + GAP * scale,
                                        LONGEST_LABEL * scale)
                                : GAP / 2 * scale;
        double widest = longest(matrix.rows().stream().map(row -> "▲ " + row.name()), texts);
        return new HeadRoom(
                Math.max(1, Math.rint(label)),
                Math.rint(
                        Math.clamp(
                                widest + GAP * scale,
                                NARROWEST_HEAD * scale,
                                WIDEST_HEAD * scale)));
    }

    private static double longest(Stream<String> names, FittedTexts texts) {
        return names.mapToDouble(texts::width).max().orElse(0);
    }
}
