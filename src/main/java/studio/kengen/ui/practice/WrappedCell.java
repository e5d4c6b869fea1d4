package studio.kengen.ui.practice;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.EvidenceFile;

/// A cell that takes as many lines as its text needs.
class WrappedCell extends TableCell<EvidenceFile, String> {
    /// What a cell keeps free at its sides.
    static final double SIDES = 18;

    /// Not the cell's own text, of which a row asks the height as if it had all the width.
    private final Text lines = new Text();

    WrappedCell(TableColumn<EvidenceFile, String> column) {
        lines.getStyleClass().add("wrapped-text");
        lines.wrappingWidthProperty().bind(column.widthProperty().subtract(SIDES));
    }

    @Override
    protected void updateItem(@Nullable String text, boolean isEmpty) {
        super.updateItem(text, isEmpty);
        show(isEmpty || text == null ? "" : text);
    }

    /// Shows a text in place of whatever the cell shows.
    final void show(String text) {
        lines.setText(text);
        setGraphic(text.isEmpty() ? null : lines);
    }
}
