package studio.kengen.ui.grid;

import javafx.scene.control.ToolBar;
import studio.kengen.i18n.Messages;

/// The buttons above a grid: add, duplicate, delete, filter, columns.
public final class GridToolBar extends ToolBar {
    /// The tool bar of `grid`.
    public GridToolBar(Messages messages, Grid<?> grid) {}
}
