package studio.kengen.ui.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Messages;

/// One cell: shows what its column says of a row, and whether it is selected.
final class GridCell<R> extends TableCell<R, R> {
    private static final PseudoClass IN_RANGE = PseudoClass.getPseudoClass("in-range");
    private static final PseudoClass FOCUSED_CELL = PseudoClass.getPseudoClass("focused-cell");
    private static final Map<CellProblem.Kind, PseudoClass> KINDS =
            Stream.of(CellProblem.Kind.values())
                    .collect(
                            Collectors.toMap(
                                    kind -> kind,
                                    kind -> PseudoClass.getPseudoClass(kind.pseudoClass())));
    private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("derived");

    private final GridModel<R> model;
    private final GridColumn<R> column;
    private final Messages messages;
    private final Region corner = new Region();
    private final Label symbol = new Label();
    private final InvalidationListener onRange = _ -> showSelection();
    private final InvalidationListener onVersion = _ -> showRow();

    private @Nullable R shown;

    private String lookClass = "";
    private String symbolClass = "";

    GridCell(GridModel<R> model, GridColumn<R> column, Messages messages) {
        this.model = model;
        this.column = column;
        this.messages = messages;
        getStyleClass().add("grid-cell");
        corner.getStyleClass().add("problem-corner");
        corner.setManaged(false);
        corner.setMouseTransparent(true);
        corner.setVisible(false);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        pseudoClassStateChanged(READ_ONLY, !column.isEditable());
        model.rows().versionProperty().addListener(new WeakInvalidationListener(onVersion));
        model.cursor().rangeProperty().addListener(new WeakInvalidationListener(onRange));
        indexProperty().addListener(onRange);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        showSelection();
        showRow();
    }

    /// Shows the row that is at this cell's place now. The table often sets a cell aside and brings it back with the same
    /// row: nothing is done then.
    private void showRow() {
        List<R> rows = model.rows().shown();
        if (getIndex() < 0) {
            return;
        }
        R row = getIndex() < rows.size() ? rows.get(getIndex()) : null;
        if (!Objects.equals(row, shown)) {
            shown = row;
            if (row == null) {
                show(CellLook.of(""), Optional.empty());
            } else {
                show(column.look().apply(row), column.problem().apply(row));
            }
        }
    }

    private void show(CellLook look, Optional<CellProblem> problem) {
        String[] lines = look.text().split("\n", -1);
        boolean isList = column.editor() instanceof CellEditor.Lines<R> && lines.length > 1;
        setText(isList ? lines[0] : look.text().replace('\n', ' '));
        if (isList) {
            showSymbol("+" + (lines.length - 1), "more", ContentDisplay.RIGHT);
        } else {
            showSymbol(look.symbol(), "symbol", ContentDisplay.LEFT);
        }
        lookClass = exchanged(this, lookClass, look.styleClass());
        corner.setVisible(problem.isPresent());
        KINDS.forEach((kind, pseudoClass) ->
                pseudoClassStateChanged(
                        pseudoClass, problem.filter(found -> found.kind() == kind).isPresent()));
        String more = isList && look.tooltip().isEmpty() ? look.text() : look.tooltip();
        showTooltip(problem.map(found -> join(found.text(), more)).orElse(more));
        setAccessibleText(
                problem.map(found ->
                                messages.text(found.kind().spoken(), look.text(), found.text()))
                        .orElse(look.text()));
    }

    private static String join(String reason, String more) {
        return more.isEmpty() ? reason : reason + "\n\n" + more;
    }

    private void showSymbol(String text, String styleClass, ContentDisplay place) {
        symbol.setText(text);
        symbolClass = exchanged(symbol, symbolClass, styleClass);
        setContentDisplay(place);
        setGraphic(text.isEmpty() ? null : symbol);
    }

    /// Gives `styled` a style class instead of another. Does nothing where they are the same: a change of style classes is
    /// dear while scrolling.
    private static String exchanged(Styleable styled, String before, String after) {
        if (!before.equals(after)) {
            styled.getStyleClass().remove(before);
            if (!after.isEmpty()) {
                styled.getStyleClass().add(after);
            }
        }
        return after;
    }

    private void showTooltip(String text) {
        if (text.isEmpty()) {
            setTooltip(null);
        } else if (getTooltip() == null) {
            setTooltip(new Tooltip(text));
        } else {
            getTooltip().setText(text);
        }
    }

    private void showSelection() {
        CellRange range = model.range();
        int at = model.shownColumns().indexOf(column);
        boolean isFocused = !isEmpty() && range.isFocusedCell(getIndex(), at);
        pseudoClassStateChanged(
                IN_RANGE, !isEmpty() && !range.isSingleCell() && range.contains(getIndex(), at));
        pseudoClassStateChanged(FOCUSED_CELL, isFocused);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new CornerSkin<>(this, corner);
    }

    /// A cell with a mark in its upper right corner.
    private static final class CornerSkin<R> extends TableCellSkin<R, R> {
        private static final double SIZE_IN_EM = 7.0 / 13;
        private final @Nullable Region corner;

        CornerSkin(GridCell<R> cell, Region corner) {
            super(cell);
            this.corner = corner;
            updateChildren();
        }

        /// Called by the constructor above this class too, before there is a corner.
        @Override
        protected void updateChildren() {
            super.updateChildren();
            if (corner != null) {
                getChildren().add(corner);
            }
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            if (corner != null) {
                double size = SIZE_IN_EM * getSkinnable().getFont().getSize();
                corner.resizeRelocate(getSkinnable().getWidth() - size - 1, 0, size, size);
            }
        }
    }
}
