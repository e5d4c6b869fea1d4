package studio.kengen.ui.identitycenter.matrix;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;

/// Draws what is in sight of the matrix.
///
/// @param scale of lengths, 1 at 100 %
/// @param at the cell that the keyboard is at
/// @param isFocused whether the matrix has the keyboard
/// @param size how much there is, in words
record MatrixPainter(
        GraphicsContext pen,
        MatrixColours colours,
        FittedTexts texts,
        Matrix matrix,
        MatrixGeometry geometry,
        MatrixZoom zoom,
        double scale,
        CellPosition at,
        boolean isFocused,
        String size) {
    /// Signs before names, so that no colour stands alone.
    static final String BOTH_FAMILIES = "▲ ";

    static final String MANAGEMENT = "◆ ";
    static final String FOLDED = "▸ ";
    static final String UNFOLDED = "▾ ";

    private static final double GAP = 6;
    private static final double DIRECT = 0.36;
    private static final double INHERITED = 0.16;
    private static final int DEEPEST_SHADE = 6;

    void paint() {
        pen.setFill(colours.ground());
        pen.fillRect(0, 0, geometry.width(), geometry.height());
        cells();
        columnHeads();
        rowHeads();
        corner();
    }

    private void cells() {
        clipped(
                geometry.headWidth(),
                geometry.headHeight(),
                geometry.viewWidth(),
                geometry.viewHeight(),
                () -> {
                    for (int c = geometry.firstColumn(); c < geometry.endColumn(); c++) {
                        if (matrix.column(c).isManagement()) {
                            pen.setFill(colours.management());
                            pen.fillRect(
                                    geometry.x(c),
                                    geometry.headHeight(),
                                    geometry.cellWidth(),
                                    contentBottom() - geometry.headHeight());
                        }
                    }
                    for (int r = geometry.firstRow(); r < geometry.endRow(); r++) {
                        for (int c = geometry.firstColumn(); c < geometry.endColumn(); c++) {
                            cell(r, c);
                        }
                    }
                    lines();
                    focus();
                });
    }

    private void cell(int row, int column) {
        MatrixCell cell = matrix.cell(row, column);
        if (cell.isEmpty()) {
            return;
        }
        double x = geometry.x(column);
        double y = geometry.y(row);
        double width = geometry.cellWidth();
        double height = geometry.cellHeight();
        double depth = (double) Math.min(cell.named().size(), DEEPEST_SHADE) / DEEPEST_SHADE;
        double strength = (cell.isDirect() ? DIRECT : INHERITED) * (0.6 + 0.8 * depth);
        pen.setGlobalAlpha(strength);
        pen.setFill(colours.accent());
        if (cell.isPartial()) {
            // Part of a unit: the lower half.
            pen.fillRect(x, y + height / 2, width, height / 2);
        } else {
            pen.fillRect(x, y, width, height);
        }
        pen.setGlobalAlpha(1);
        if (cell.isDirect() && !zoom.hasTexts()) {
            pen.setFill(colours.accent());
            double dot = Math.min(width, height) * 0.34;
            pen.fillRect(x + (width - dot) / 2, y + (height - dot) / 2, dot, dot);
        }
        if (zoom.hasTexts()) {
            pen.setFill(cell.isDirect() ? colours.text() : colours.muted());
            pen.setFont(cell.isDirect() ? colours.bold() : colours.font());
            pen.setTextBaseline(VPos.CENTER);
            if (zoom.hasNames()) {
                pen.setTextAlign(TextAlignment.LEFT);
                pen.fillText(
                        texts.fit(names(cell), width - 2 * GAP * scale),
                        Math.rint(x + GAP * scale),
                        Math.rint(y + height / 2));
            } else {
                pen.setTextAlign(TextAlignment.CENTER);
                pen.fillText(
                        String.valueOf(cell.named().size()),
                        Math.rint(x + width / 2),
                        Math.rint(y + height / 2));
            }
        }
    }

    private String names(MatrixCell cell) {
        String first = matrix.name(cell.named().getFirst());
        int others = cell.named().size() - 1;
        return others == 0 ? first : "+" + others + " " + first;
    }

    private double contentBottom() {
        return Math.min(geometry.height(), geometry.y(geometry.rows()));
    }

    private double contentRight() {
        return Math.min(geometry.width(), geometry.x(geometry.columns()));
    }

    private void lines() {
        pen.setFill(colours.line());
        for (int r = geometry.firstRow(); r < geometry.endRow(); r++) {
            pen.fillRect(
                    geometry.headWidth(),
                    Math.rint(geometry.y(r + 1)) - 1,
                    contentRight() - geometry.headWidth(),
                    1);
        }
        for (int c = geometry.firstColumn(); c < geometry.endColumn(); c++) {
            if (zoom.hasLabels()) {
                pen.fillRect(
                        Math.rint(geometry.x(c + 1)) - 1,
                        geometry.headHeight(),
                        1,
                        contentBottom() - geometry.headHeight());
            }
        }
    }

    private void focus() {
        if (!isInMatrix(at)) {
            return;
        }
        pen.setStroke(isFocused ? colours.accent() : colours.muted());
        pen.setLineWidth(2);
        pen.strokeRect(
                geometry.x(at.column()) + 1,
                geometry.y(at.row()) + 1,
                Math.max(2, geometry.cellWidth() - 3),
                geometry.cellHeight() - 3);
    }

    private boolean isInMatrix(CellPosition cell) {
        return cell.row() < geometry.rows() && cell.column() < geometry.columns();
    }

    private void columnHeads() {
        clipped(
                geometry.headWidth(),
                0,
                geometry.viewWidth(),
                geometry.headHeight(),
                () -> {
                    pen.setFill(colours.head());
                    pen.fillRect(
                            geometry.headWidth(), 0, geometry.viewWidth(), geometry.headHeight());
                    if (isInMatrix(at)) {
                        pen.setFill(colours.mark());
                        pen.fillRect(
                                geometry.x(at.column()),
                                geometry.headHeight() - geometry.labelHeight(),
                                geometry.cellWidth(),
                                geometry.labelHeight());
                    }
                    matrix.bands().stream()
                            .filter(band -> band.to() > geometry.firstColumn())
                            .filter(band -> band.from() < geometry.endColumn())
                            .forEach(this::band);
                    for (int c = geometry.firstColumn(); c < geometry.endColumn(); c++) {
                        columnHead(c);
                    }
                    pen.setFill(colours.line());
                    pen.fillRect(
                            geometry.headWidth(),
                            geometry.headHeight() - 1,
                            geometry.viewWidth(),
                            1);
                });
    }

    /// A unit's name stays in sight for as long as one of its columns is.
    private void band(MatrixBand band) {
        double left = Math.max(geometry.headWidth(), geometry.x(band.from()));
        double right = Math.min(geometry.width(), geometry.x(band.to()));
        double y = band.depth() * geometry.bandHeight();
        pen.setFill(colours.line());
        pen.fillRect(left, y + geometry.bandHeight() - 1, right - left, 1);
        pen.fillRect(geometry.x(band.to()) - 1, y, 1, geometry.headHeight() - y);
        pen.setFill(colours.text());
        pen.setFont(colours.small());
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        String name = (band.isFolded() ? FOLDED : UNFOLDED) + band.name();
        pen.fillText(
                texts.fit(name, right - left - GAP * scale),
                Math.rint(left + GAP / 2 * scale),
                Math.rint(y + geometry.bandHeight() / 2));
    }

    private void columnHead(int column) {
        if (!zoom.hasLabels()) {
            return;
        }
        MatrixColumn head = matrix.column(column);
        String name =
                (head.isManagement() ? MANAGEMENT : head.isFolded() ? FOLDED : "") + head.name();
        Paint paint = head.isManagement() ? colours.warning() : colours.text();
        pen.setFill(head.isFolded() ? colours.muted() : paint);
        pen.setFont(colours.small());
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.LEFT);
        double middle = geometry.x(column) + geometry.cellWidth() / 2;
        double bottom = geometry.headHeight() - GAP * scale;
        if (zoom.isWide()) {
            pen.fillText(
                    texts.fit(name, geometry.cellWidth() - 2 * GAP * scale),
                    Math.rint(geometry.x(column) + GAP * scale),
                    Math.rint(bottom - GAP * scale));
            return;
        }
        pen.save();
        pen.translate(Math.rint(middle), Math.rint(bottom));
        pen.rotate(-90);
        pen.fillText(texts.fit(name, geometry.labelHeight() - 2 * GAP * scale), 0, 0);
        pen.restore();
    }

    private void rowHeads() {
        clipped(
                0,
                geometry.headHeight(),
                geometry.headWidth(),
                geometry.viewHeight(),
                () -> {
                    pen.setFill(colours.head());
                    pen.fillRect(
                            0, geometry.headHeight(), geometry.headWidth(), geometry.viewHeight());
                    pen.setTextAlign(TextAlignment.LEFT);
                    pen.setTextBaseline(VPos.CENTER);
                    for (int r = geometry.firstRow(); r < geometry.endRow(); r++) {
                        rowHead(r);
                    }
                    pen.setFill(colours.line());
                    pen.fillRect(
                            geometry.headWidth() - 1,
                            geometry.headHeight(),
                            1,
                            geometry.viewHeight());
                });
    }

    private void rowHead(int row) {
        MatrixRow head = matrix.row(row);
        double y = geometry.y(row);
        if (row == at.row()) {
            pen.setFill(colours.mark());
            pen.fillRect(0, y, geometry.headWidth(), geometry.cellHeight());
        }
        pen.setFill(head.isInBothFamilies() ? colours.warning() : colours.text());
        pen.setFont(colours.font());
        String name = (head.isInBothFamilies() ? BOTH_FAMILIES : "") + head.name();
        pen.fillText(
                texts.fit(name, geometry.headWidth() - 2 * GAP * scale),
                Math.rint(GAP * scale),
                Math.rint(y + geometry.cellHeight() / 2));
        pen.setFill(colours.line());
        pen.fillRect(0, Math.rint(y + geometry.cellHeight()) - 1, geometry.headWidth(), 1);
    }

    private void corner() {
        pen.setFill(colours.head());
        pen.fillRect(0, 0, geometry.headWidth(), geometry.headHeight());
        pen.setFill(colours.line());
        pen.fillRect(geometry.headWidth() - 1, 0, 1, geometry.headHeight());
        pen.fillRect(0, geometry.headHeight() - 1, geometry.headWidth(), 1);
        pen.setFill(colours.muted());
        pen.setFont(colours.small());
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText(
                texts.fit(size, geometry.headWidth() - GAP * scale),
                Math.rint(GAP * scale),
                Math.rint(geometry.headHeight() - 2 * GAP * scale));
    }

    private void clipped(double x, double y, double width, double height, Runnable drawing) {
        pen.save();
        pen.beginPath();
        pen.rect(x, y, width, height);
        pen.clip();
        drawing.run();
        pen.restore();
    }
}
