package studio.kengen.ui.identitycenter.matrix;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
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

    private final MatrixWords words;
    private final Canvas canvas = new Canvas();
    private final MatrixColours colours = new MatrixColours(this::requestLayout);
    private final FittedTexts texts = new FittedTexts();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final ReadOnlyObjectWrapper<CellPosition> at =
            new ReadOnlyObjectWrapper<>(this, "at", new CellPosition(0, 0));
    private Matrix matrix;
    private MatrixZoom zoom = MatrixZoom.USUAL;
    private Consumer<CellPosition> onOpen = _ -> {};
    private Consumer<CellPosition> onToggle = _ -> {};
    private Consumer<RowId> onFold = _ -> {};
    private Runnable onZoom = () -> {};
    private String size = "";
    private Optional<HeadRoom> heads = Optional.empty();

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
        addEventHandler(KeyEvent.KEY_PRESSED, new MatrixKeys(this)::pressed);
        MatrixPointer pointer = new MatrixPointer(this, words);
        addEventHandler(MouseEvent.MOUSE_PRESSED, pointer::pressed);
        addEventHandler(MouseEvent.MOUSE_MOVED, pointer::moved);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
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

    void open(CellPosition cell) {
        onOpen.accept(cell);
    }

    void toggle(CellPosition cell) {
        onToggle.accept(cell);
    }

    void fold(RowId unit) {
        onFold.accept(unit);
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
        heads = Optional.empty();
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
        heads = Optional.empty();
        requestLayout();
        layout();
        go(at.get());
        onZoom.run();
    }

    /// Puts the keyboard at a cell, or the nearest that there is, and brings it into sight.
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

    /// Where the cells and heads in sight lie now.
    MatrixGeometry geometry() {
        HeadRoom room = heads.orElseGet(this::measure);
        double bar = across.prefHeight(-1);
        return new MatrixGeometry(
                matrix.rowCount(),
                matrix.columnCount(),
                matrix.depth(),
                zoom.width() * scale(),
                MatrixZoom.ROW_HEIGHT * scale(),
                BAND * scale(),
                room.labelHeight(),
                room.width(),
                Math.max(0, getWidth() - bar),
                Math.max(0, getHeight() - bar),
                across.getValue(),
                down.getValue());
    }

    private HeadRoom measure() {
        texts.use(colours.font());
        HeadRoom room = HeadRoom.of(matrix, zoom, texts, scale());
        heads = Optional.of(room);
        return room;
    }

    @Override
    protected void layoutChildren() {
        heads = Optional.empty();
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
