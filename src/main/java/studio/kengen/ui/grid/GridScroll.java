package studio.kengen.ui.grid;

import org.jspecify.annotations.Nullable;

/// What part of the rows and columns is in the window.
///
/// @param <R> the type of the rows
record GridScroll<R>(GridTable<R> table, GridModel<R> model) {
    /// Where the cells are; null before the table was first laid out.
    @Nullable GridGeometry<R> geometry() {
        GridTable.Flow<R> flow = table.flow();
        return flow == null ? null : new GridGeometry<>(table, flow);
    }

    /// How many rows a page has.
    int page() {
        GridGeometry<R> places = geometry();
        return places == null ? 1 : places.page();
    }

    /// Scrolls to the corner of the selection that moves; not along rows or columns that are selected as a whole.
    void reveal() {
        GridGeometry<R> places = geometry();
        CellRange range = model.range();
        if (places == null || range.isEmpty()) {
            return;
        }
        table.layout();
        if (range.height() == 1 || range.height() < model.rows().shown().size()) {
            places.scrollToRow(range.toRow());
        }
        if (range.width() == 1 || range.width() < model.shownColumns().size()) {
            places.scrollToColumn(range.toColumn());
        }
    }

    /// Changes the rows and scrolls so that the first row in the window stays where it is, though rows above it come or
    /// go. A grid that is not scrolled stays so.
    void keepingPlace(Runnable change) {
        GridGeometry<R> places = geometry();
        int first = places == null ? 0 : places.rowAt(places.window().getMinY());
        int count = model.rows().shown().size();
        if (places == null || first <= 0 || first >= count) {
            change.run();
            return;
        }
        Object key = model.rows().keyOf(model.rows().shown().get(first));
        double y = places.rowY(first);
        change.run();
        int now = model.rows().shownIndexOf(key);
        if (now >= 0 && model.rows().shown().size() != count) {
            table.layout();
            places.scrollBy(places.rowY(now) - y);
        }
    }
}
