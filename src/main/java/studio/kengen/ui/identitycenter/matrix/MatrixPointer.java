package studio.kengen.ui.identitycenter.matrix;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What the mouse does on a matrix: it goes to cells, opens them, folds units, and is told what it is on.
final class MatrixPointer {
    private final MatrixSheet sheet;
    private final MatrixWords words;
    private final Tooltip tooltip = new Tooltip();

    MatrixPointer(MatrixSheet sheet, MatrixWords words) {
        this.sheet = sheet;
        this.words = words;
        Tooltip.install(sheet, tooltip);
    }

    void pressed(MouseEvent event) {
        sheet.requestFocus();
        Matrix matrix = sheet.matrix();
        MatrixGeometry geometry = sheet.geometry();
        Optional<MatrixBand> band = bandAt(geometry, event.getX(), event.getY());
        if (band.isPresent()) {
            sheet.fold(band.get().unit());
            return;
        }
        int column = geometry.columnAt(event.getX());
        if (event.getY() < geometry.headHeight()
                && column >= 0
                && matrix.column(column).isFolded()) {
            sheet.fold(matrix.column(column).place());
            return;
        }
        geometry.cellAt(event.getX(), event.getY())
                .ifPresent(cell -> {
                    sheet.go(cell);
                    if (event.getClickCount() == 2) {
                        sheet.open(cell);
                    }
                });
        int row = geometry.rowAt(event.getY());
        if (event.getX() < geometry.headWidth() && row >= 0) {
            sheet.go(new CellPosition(row, sheet.atProperty().get().column()));
        }
    }

    private Optional<MatrixBand> bandAt(MatrixGeometry geometry, double x, double y) {
        int depth = geometry.bandAt(y);
        int column = geometry.columnAt(x);
        return sheet.matrix().bands().stream()
                .filter(band -> band.depth() == depth && column >= 0)
                .filter(band -> band.from() <= column && column < band.to())
                .findFirst();
    }

    void moved(MouseEvent event) {
        Matrix matrix = sheet.matrix();
        MatrixGeometry geometry = sheet.geometry();
        String text =
                geometry.cellAt(event.getX(), event.getY())
                        .map(cell -> words.of(matrix, cell))
                        .or(() ->
                                Optional.of(geometry.columnAt(event.getX()))
                                        .filter(column -> column >= 0)
                                        .map(column -> words.ofColumn(matrix, column)))
                        .or(() ->
                                Optional.of(geometry.rowAt(event.getY()))
                                        .filter(row -> row >= 0)
                                        .map(row -> words.ofRow(matrix, row)))
                        .orElse("");
        if (!text.equals(tooltip.getText())) {
            tooltip.hide();
            tooltip.setText(text);
        }
        tooltip.setOpacity(text.isEmpty() ? 0 : 1);
    }
}
