package studio.kengen.ui.grid;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// The table inside a grid: a table view that opens its geometry to the grid and explains its headers.
///
/// It selects nothing and edits nothing itself; the grid does both.
final class GridTable<R> extends TableView<R> {
    GridTable() {
        setSelectionModel(null);
        setFocusTraversable(false);
        setTableMenuButtonVisible(false);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new GridTableSkin<>(this);
    }

    /// The part that scrolls; null before the table was first laid out.
    @Nullable Flow<R> flow() {
        return getSkin() instanceof GridTableSkin<?> skin ? flowOf(skin) : null;
    }

    @SuppressWarnings("unchecked") // the skin was made for this table
    private @Nullable Flow<R> flowOf(GridTableSkin<?> skin) {
        return ((GridTableSkin<R>) skin).flow();
    }

    /// The height of the header row; 0 before the table was first laid out.
    double headerHeight() {
        return getSkin() instanceof GridTableSkin<?> skin ? skin.headerHeight() : 0;
    }

    /// A virtual flow that says how far it is scrolled.
    static final class Flow<R> extends VirtualFlow<TableRow<R>> {
        /// How many pixels are hidden left of the window.
        double scrolledX() {
            return getHbar().isVisible() ? getHbar().getValue() : 0;
        }

        /// The width of the window on the cells, without the scroll bar.
        double windowWidth() {
            return getWidth() - (getVbar().isVisible() ? getVbar().getWidth() : 0);
        }

        /// The height of the window on the cells, without the scroll bar.
        double windowHeight() {
            return getHeight() - (getHbar().isVisible() ? getHbar().getHeight() : 0);
        }

        /// Scrolls sideways so that `x` to `x + width` is in the window.
        void showX(double x, double width) {
            ScrollBar bar = getHbar();
            double left = Math.min(bar.getValue(), x);
            double wanted = Math.max(left, Math.min(x, x + width - windowWidth()));
            bar.setValue(Math.clamp(wanted, bar.getMin(), Math.max(bar.getMin(), bar.getMax())));
        }

        ScrollBar bar(Orientation orientation) {
            return orientation == Orientation.HORIZONTAL ? getHbar() : getVbar();
        }
    }

    private static final class GridTableSkin<R> extends TableViewSkin<R> {
        GridTableSkin(GridTable<R> table) {
            super(table);
        }

        @Override
        protected VirtualFlow<TableRow<R>> createVirtualFlow() {
            return new Flow<>();
        }

        @SuppressWarnings("unchecked") // made in createVirtualFlow
        Flow<R> flow() {
            return (Flow<R>) getVirtualFlow();
        }

        double headerHeight() {
            Node header = getTableHeaderRow();
            return header == null ? 0 : header.getLayoutBounds().getHeight();
        }

        @Override
        protected TableHeaderRow createTableHeaderRow() {
            return new HeaderRow(this);
        }
    }

    private static final class HeaderRow extends TableHeaderRow {
        HeaderRow(GridTableSkin<?> skin) {
            super(skin);
        }

        @Override
        protected NestedTableColumnHeader createRootHeader() {
            return new NestedTableColumnHeader(null) {
                @Override
                @SuppressWarnings("rawtypes") // as JavaFX declares it
                protected TableColumnHeader createTableColumnHeader(
                        @Nullable TableColumnBase column) {
                    TableColumnHeader header = super.createTableColumnHeader(column);
                    explain(header, column);
                    return header;
                }
            };
        }

        private static void explain(
                TableColumnHeader header, @Nullable TableColumnBase<?, ?> column) {
            if (column != null
                    && column.getUserData() instanceof GridColumn<?> shown
                    && !shown.help().isEmpty()) {
                Tooltip.install(header, new Tooltip(shown.help()));
                header.setAccessibleHelp(shown.help());
            }
        }
    }
}
