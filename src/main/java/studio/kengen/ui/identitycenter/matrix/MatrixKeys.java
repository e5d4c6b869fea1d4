package studio.kengen.ui.identitycenter.matrix;

import javafx.scene.input.KeyEvent;

/// What the keyboard does on a matrix.
final class MatrixKeys {
    private final MatrixSheet sheet;

    MatrixKeys(MatrixSheet sheet) {
        this.sheet = sheet;
    }

    void pressed(KeyEvent event) {
        boolean far = event.isShortcutDown();
        int rows = sheet.matrix().rowCount();
        int columns = sheet.matrix().columnCount();
        CellPosition cell = sheet.atProperty().get();
        boolean isDone = true;
        switch (event.getCode()) {
            case LEFT -> move(0, far ? -columns : -1);
            case RIGHT -> move(0, far ? columns : 1);
            case UP -> move(far ? -rows : -1, 0);
            case DOWN -> move(far ? rows : 1, 0);
            case HOME -> sheet.go(new CellPosition(far ? 0 : cell.row(), 0));
            case END -> sheet.go(new CellPosition(far ? rows - 1 : cell.row(), columns - 1));
            case PAGE_UP -> move(-page(), 0);
            case PAGE_DOWN -> move(page(), 0);
            case ENTER -> sheet.at().ifPresent(sheet::open);
            case SPACE -> sheet.at().ifPresent(sheet::toggle);
            case PLUS, ADD, EQUALS -> sheet.zoomTo(sheet.zoom().larger());
            case MINUS, SUBTRACT -> sheet.zoomTo(sheet.zoom().smaller());
            default -> isDone = false;
        }
        if (isDone) {
            event.consume();
        }
    }

    private int page() {
        MatrixGeometry geometry = sheet.geometry();
        return Math.max(1, geometry.endRow() - geometry.firstRow() - 1);
    }

    private void move(int rows, int columns) {
        CellPosition from = sheet.atProperty().get();
        sheet.go(new CellPosition(from.row() + rows, from.column() + columns));
    }
}
