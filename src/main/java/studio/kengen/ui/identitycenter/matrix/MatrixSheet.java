package studio.kengen.ui.identitycenter.matrix;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import studio.kengen.design.RowId;

/// The matrix on a sheet that is scrolled under its heads. Only what is in sight is drawn; there is no node per cell.
///
/// Arrow keys, Home, End and the page keys go from cell to cell; Enter opens a cell, Space gives or takes, plus and minus
/// zoom, and a click on a unit folds it.
final class MatrixSheet extends Region {
    private static final double USUAL_FONT = 13;
    private static final double BAND = 20;
    private static final double LONGEST_LABEL = 150;
    private static final double WIDE_LABEL = 26;
    private static final double NARROWEST_HEAD = 164;
    private static final double WIDEST_HEAD = 260;
    private static final double GAP = 14;

    private final MatrixWords words;
    private final Canvas canvas = new Canvas();
    private final MatrixColours colours = new MatrixColours(this::requestLayout);
    private final FittedTexts texts = new FittedTexts();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Tooltip tooltip = new Tooltip();
    private final ReadOnlyObjectWrapper<CellPosition> at =
            new ReadOnlyObjectWrapper<>(this, "at", new CellPosition(0, 0));
    private Matrix matrix;
    private MatrixZoom zoom = MatrixZoom.USUAL;
    private Consumer<CellPosition> onOpen = _ -> {};
    private Consumer<CellPosition> onToggle = _ -> {};
    private Consumer<RowId> onFold = _ -> {};
    private Runnable onZoom = () -> {};
    private String size = "";
    private double labelHeight;
    private double headWidth;

    MatrixSheet(MatrixWords words, Matrix matrix) {
        this.words = words;
        this.matrix = matrix;
        setId("matrix");
        getStyleClass().add("matrix-sheet");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(200, 160);
        down.setOrientation(Orientation.VERTICAL);
        down.setFocusTraversable(false);
        across.setFocusTraversable(false);
        across.valueProperty().addListener(_ -> paint());
        down.valueProperty().addListener(_ -> paint());
        getChildren().addAll(colours, canvas, across, down);
        focusedProperty().addListener(_ -> paint());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        Tooltip.install(this, tooltip);
        at.addListener(_ -> tellPlace());
    }

    void setOnOpen(Consumer<CellPosition> action) {
        onOpen = action;
    }

    void setOnToggle(Consumer<CellPosition> action) {
        onToggle = action;
    }

    /// Called with the unit that is to be folded or unfolded.
    void setOnFold(Consumer<RowId> action) {
        onFold = action;
    }

    void setOnZoom(Runnable action) {
        onZoom = action;
    }

    /// The cell that the keyboard is at.
    ReadOnlyObjectProperty<CellPosition> atProperty() {
        return at.getReadOnlyProperty();
    }

    /// The cell that the keyboard is at; empty where the matrix has none.
    Optional<CellPosition> at() {
        CellPosition cell = at.get();
        return cell.row() < matrix.rowCount() && cell.column() < matrix.columnCount()
                ? Optional.of(cell)
                : Optional.empty();
    }

    Matrix matrix() {
        return matrix;
    }

    MatrixZoom zoom() {
        return zoom;
    }

    /// Shows another matrix; the keyboard stays at the same row and place where they are still there.
    void show(Matrix now) {
        Optional<CellPosition> before = at();
        RowId row = before.map(cell -> matrix.row(cell.row()).id()).orElse(RowId.NONE);
        RowId place = before.map(cell -> matrix.column(cell.column()).place()).orElse(RowId.NONE);
        matrix = now;
        size = words.size(now);
        labelHeight = 0;
        go(find(row, place).orElse(new CellPosition(0, 0)));
        tellPlace();
        requestLayout();
    }

    /// The cell of a row and an account or unit.
    Optional<CellPosition> find(RowId row, RowId place) {
        int r = indexOfRow(row);
        int c = indexOfColumn(place);
        return r < 0 && c < 0
                ? Optional.empty()
                : Optional.of(new CellPosition(Math.max(0, r), Math.max(0, c)));
    }

    private int indexOfRow(RowId id) {
        for (int i = 0; i < matrix.rowCount(); i++) {
            if (matrix.row(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private int indexOfColumn(RowId place) {
        for (int i = 0; i < matrix.columnCount(); i++) {
            if (matrix.column(i).place().equals(place)) {
                return i;
            }
        }
        return -1;
    }

    void zoomTo(MatrixZoom wanted) {
        zoom = wanted;
        labelHeight = 0;
        requestLayout();
        layout();
        go(at.get());
        onZoom.run();
    }

    /// Puts the keyboard at a cell and brings it into sight.
    void go(CellPosition wanted) {
        CellPosition cell =
                new CellPosition(
                        Math.clamp(wanted.row(), 0, Math.max(0, matrix.rowCount() - 1)),
                        Math.clamp(wanted.column(), 0, Math.max(0, matrix.columnCount() - 1)));
        at.set(cell);
        scroll(geometry().showing(cell));
        paint();
    }

    private void tellPlace() {
        setAccessibleText(at().map(cell -> words.of(matrix, cell)).orElse(""));
    }

    private double scale() {
        return colours.font().getSize() / USUAL_FONT;
    }

    private MatrixGeometry geometry() {
        if (labelHeight == 0) {
            measure();
        }
        double bar = across.prefHeight(-1);
        return new MatrixGeometry(
                matrix.rowCount(),
                matrix.columnCount(),
                matrix.depth(),
                zoom.width() * scale(),
                MatrixZoom.ROW_HEIGHT * scale(),
                BAND * scale(),
                labelHeight,
                headWidth,
                Math.max(0, getWidth() - bar),
                Math.max(0, getHeight() - bar),
                across.getValue(),
                down.getValue());
    }

    /// How much room the heads need for the names that there are.
    private void measure() {
        texts.use(colours.font());
        double longest =
                matrix.columns().stream()
                        .mapToDouble(column -> texts.width("◆ " + column.name()))
                        .max()
                        .orElse(0);
        double label =
                zoom.isWide()
                        ? WIDE_LABEL * scale()
                        : zoom.hasLabels()
                                ? Math.min(longest + GAP * scale(), LONGEST_LABEL * scale())
                                : GAP / 2 * scale();
        labelHeight = Math.max(1, Math.rint(label));
        double widest =
                matrix.rows().stream()
                        .mapToDouble(row -> texts.width("▲ " + row.name()))
                        .max()
                        .orElse(0);
        headWidth =
                Math.rint(
                        Math.clamp(
                                widest + GAP * scale(),
                                NARROWEST_HEAD * scale(),
                                WIDEST_HEAD * scale()));
    }

    @Override
    protected void layoutChildren() {
        labelHeight = 0;
        double bar = across.prefHeight(-1);
        double width = Math.max(0, getWidth() - bar);
        double height = Math.max(0, getHeight() - bar);
        canvas.setWidth(width);
        canvas.setHeight(height);
        MatrixGeometry geometry = geometry();
        across.resizeRelocate(geometry.headWidth(), height, geometry.viewWidth(), bar);
        down.resizeRelocate(width, geometry.headHeight(), bar, geometry.viewHeight());
        scroll(geometry.scrolledTo(across.getValue(), down.getValue()));
        paint();
    }

    private void scroll(MatrixGeometry to) {
        set(across, to.scrollX(), to.maxScrollX(), to.viewWidth(), to.cellWidth());
        set(down, to.scrollY(), to.maxScrollY(), to.viewHeight(), to.cellHeight());
    }

    private static void set(ScrollBar bar, double value, double max, double view, double unit) {
        bar.setMax(max);
        bar.setVisibleAmount(max == 0 ? 0 : max * view / (view + max));
        bar.setUnitIncrement(unit);
        bar.setBlockIncrement(view);
        bar.setValue(value);
        bar.setVisible(max > 0);
    }

    private void paint() {
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            texts.use(colours.font());
            new MatrixPainter(
                            canvas.getGraphicsContext2D(),
                            colours,
                            texts,
                            matrix,
                            geometry(),
                            zoom,
                            scale(),
                            at.get(),
                            isFocused(),
                            size)
                    .paint();
        }
    }

    private void key(KeyEvent event) {
        CellPosition cell = at.get();
        MatrixGeometry geometry = geometry();
        int page = Math.max(1, geometry.endRow() - geometry.firstRow() - 1);
        boolean isDone = true;
        switch (event.getCode()) {
            case LEFT -> move(cell, 0, event.isShortcutDown() ? -matrix.columnCount() : -1);
            case RIGHT -> move(cell, 0, event.isShortcutDown() ? matrix.columnCount() : 1);
            case UP -> move(cell, event.isShortcutDown() ? -matrix.rowCount() : -1, 0);
            case DOWN -> move(cell, event.isShortcutDown() ? matrix.rowCount() : 1, 0);
            case HOME -> go(new CellPosition(event.isShortcutDown() ? 0 : cell.row(), 0));
            case END ->
                    go(
                            new CellPosition(
                                    event.isShortcutDown() ? matrix.rowCount() - 1 : cell.row(),
                                    matrix.columnCount() - 1));
            case PAGE_UP -> move(cell, -page, 0);
            case PAGE_DOWN -> move(cell, page, 0);
            case ENTER -> at().ifPresent(onOpen);
            case SPACE -> at().ifPresent(onToggle);
            case PLUS, ADD, EQUALS -> zoomTo(zoom.larger());
            case MINUS, SUBTRACT -> zoomTo(zoom.smaller());
            default -> isDone = false;
        }
        if (isDone) {
            event.consume();
        }
    }

    private void move(CellPosition from, int rows, int columns) {
        go(new CellPosition(from.row() + rows, from.column() + columns));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        MatrixGeometry geometry = geometry();
        Optional<MatrixBand> band = bandAt(geometry, event.getX(), event.getY());
        if (band.isPresent()) {
            onFold.accept(band.get().unit());
            return;
        }
        int column = geometry.columnAt(event.getX());
        if (event.getY() < geometry.headHeight()
                && column >= 0
                && matrix.column(column).isFolded()) {
            onFold.accept(matrix.column(column).place());
            return;
        }
        geometry.cellAt(event.getX(), event.getY())
                .ifPresent(cell -> {
                    go(cell);
                    if (event.getClickCount() == 2) {
                        onOpen.accept(cell);
                    }
                });
        int row = geometry.rowAt(event.getY());
        if (event.getX() < geometry.headWidth() && row >= 0) {
            go(new CellPosition(row, at.get().column()));
        }
    }

    private Optional<MatrixBand> bandAt(MatrixGeometry geometry, double x, double y) {
        int depth = geometry.bandAt(y);
        int column = geometry.columnAt(x);
        return matrix.bands().stream()
                .filter(band -> band.depth() == depth && column >= 0)
                .filter(band -> band.from() <= column && column < band.to())
                .findFirst();
    }

    private void moved(MouseEvent event) {
        MatrixGeometry geometry = geometry();
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

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoomTo(event.getDeltaY() > 0 ? zoom.larger() : zoom.smaller());
        } else {
            double x =
                    event.isShiftDown() ? event.getDeltaX() + event.getDeltaY() : event.getDeltaX();
            double y = event.isShiftDown() ? 0 : event.getDeltaY();
            scroll(geometry().scrolledTo(across.getValue() - x, down.getValue() - y));
        }
        event.consume();
    }
}
