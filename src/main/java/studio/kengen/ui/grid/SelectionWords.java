package studio.kengen.ui.grid;

import studio.kengen.i18n.Messages;

/// The selection in words.
record SelectionWords<R>(Messages messages, GridModel<R> model) {

    /// `3 rows × 2 columns`; empty for a single cell.
    String summary() {
        CellRange range = model.range();
        return range.isEmpty() || range.isSingleCell()
                ? ""
                : messages.text("grid.summary", range.height(), range.width());
    }

    /// What a screen reader says of the focused cell; empty where there is none.
    String spoken() {
        if (model.range().isEmpty()) {
            return "";
        }
        GridColumn<R> column = model.focusedColumn();
        R row = model.focusedRow();
        return messages.text(
                "grid.cell.spoken",
                column.header(),
                model.rows().number(model.range().row()),
                column.text().apply(row),
                column.problem().apply(row).map(CellProblem::text).orElse(""));
    }
}
