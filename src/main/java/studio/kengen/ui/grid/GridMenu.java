package studio.kengen.ui.grid;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import studio.kengen.i18n.Messages;

/// The context menu of the cells.
final class GridMenu extends ContextMenu {
    private final Messages messages;
    private final Grid<?> grid;

    GridMenu(Messages messages, Grid<?> grid, GridModel<?> model) {
        this.messages = messages;
        this.grid = grid;
        MenuItem up = item(GridCommand.MOVE_UP, "Alt+Up");
        MenuItem down = item(GridCommand.MOVE_DOWN, "Alt+Down");
        getItems()
                .addAll(
                        item(GridCommand.CUT, "Shortcut+X"),
                        item(GridCommand.COPY, "Shortcut+C"),
                        item(GridCommand.PASTE, "Shortcut+V"),
                        item(GridCommand.CLEAR, "Delete"),
                        item(GridCommand.FILL_DOWN, "Shortcut+D"),
                        separator(),
                        item(GridCommand.ADD_ROW, "Insert"),
                        item(GridCommand.DUPLICATE_ROWS, ""),
                        item(GridCommand.DELETE_ROWS, "Shortcut+Minus"),
                        separator(),
                        up,
                        down);
        setOnShowing(_ -> {
            boolean arranged = model.arrangedProperty().get();
            up.setText(moveText(GridCommand.MOVE_UP, arranged));
            down.setText(moveText(GridCommand.MOVE_DOWN, arranged));
        });
    }

    private MenuItem item(GridCommand command, String keys) {
        MenuItem item = new MenuItem(text(command));
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.disableProperty().bind(grid.disabled(command));
        if (command != GridCommand.COPY) {
            item.visibleProperty().bind(grid.editableProperty());
        }
        item.setOnAction(_ -> grid.run(command));
        return item;
    }

    private MenuItem separator() {
        MenuItem separator = new SeparatorMenuItem();
        separator.visibleProperty().bind(grid.editableProperty());
        return separator;
    }

    private String text(GridCommand command) {
        return messages.text("grid.command." + command.name());
    }

    /// A disabled item cannot explain itself on hover, so the reason stands in its text.
    private String moveText(GridCommand command, boolean arranged) {
        return arranged ? messages.text("grid.menu.notArranged", text(command)) : text(command);
    }
}
