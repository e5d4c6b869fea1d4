package studio.kengen.ui.grid;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.i18n.Messages;

/// The buttons above a grid: add, duplicate, delete, filter, columns. Above a grid that is only read nothing stands that
/// would change it.
public final class GridToolBar extends ToolBar {
    private final Messages messages;
    private final CustomTextField filter = new CustomTextField();
    private final Region space = new Region();

    /// The tool bar of `grid`.
    public GridToolBar(Messages messages, Grid<?> grid) {
        this.messages = messages;
        getStyleClass().add("grid-tool-bar");
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems()
                .addAll(
                        button(grid, GridCommand.ADD_ROW, Feather.PLUS, "Ins"),
                        button(grid, GridCommand.DUPLICATE_ROWS, Feather.COPY, ""),
                        button(grid, GridCommand.DELETE_ROWS, Feather.TRASH_2, "Ctrl+-"),
                        space,
                        count(grid),
                        filter(grid),
                        columns(grid));
    }

    /// Puts another button beside those that change rows.
    public void add(Button button) {
        getItems().add(getItems().indexOf(space), button);
    }

    /// Puts the caret into the filter field.
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private Button button(Grid<?> grid, GridCommand command, Feather icon, String keys) {
        Button button =
                new Button(messages.text("grid.tool." + command.name()), new FontIcon(icon));
        button.getStyleClass().add("flat");
        String name = messages.text("grid.command." + command.name());
        button.setTooltip(new Tooltip(keys.isEmpty() ? name : name + "  " + keys));
        button.disableProperty().bind(grid.disabled(command));
        button.visibleProperty().bind(grid.editableProperty());
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            grid.run(command);
            grid.requestFocus();
        });
        return button;
    }

    /// "12 of 44 rows", while rows are hidden.
    private Label count(Grid<?> grid) {
        Label count = new Label();
        count.getStyleClass().add("text-muted");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> countText(grid), grid.shownRows(), grid.filterProperty()));
        return count;
    }

    private String countText(Grid<?> grid) {
        int shown = grid.shownRows().size();
        int all = grid.rows().size();
        return shown == all ? "" : messages.text("grid.tool.count", shown, all);
    }

    private TextField filter(Grid<?> grid) {
        filter.setLeft(new FontIcon(Feather.SEARCH));
        filter.setPromptText(messages.text("grid.tool.filter"));
        filter.setTooltip(new Tooltip(messages.text("grid.tool.filter.help")));
        filter.getStyleClass().add("grid-filter");
        filter.textProperty().bindBidirectional(grid.filterProperty());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> onFilterKey(event, grid));
        return filter;
    }

    private void onFilterKey(KeyEvent event, Grid<?> grid) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            grid.requestFocus();
            event.consume();
        }
    }

    private <R> MenuButton columns(Grid<R> grid) {
        MenuButton menu =
                new MenuButton(messages.text("grid.tool.columns"), new FontIcon(Feather.COLUMNS));
        menu.getStyleClass().add("flat");
        for (GridColumn<R> column : grid.columns().all()) {
            CheckMenuItem item = new CheckMenuItem(column.header());
            item.selectedProperty().bindBidirectional(grid.columns().visible(column));
            menu.getItems().add(item);
        }
        menu.setOnShowing(_ -> keepOneColumn(menu));
        menu.getItems().forEach(item -> item.setOnAction(_ -> keepOneColumn(menu)));
        return menu;
    }

    /// The last column that is shown cannot be hidden.
    private static void keepOneColumn(MenuButton menu) {
        long shown = menu.getItems().stream().filter(GridToolBar::isSelected).count();
        menu.getItems().forEach(item -> item.setDisable(shown == 1 && isSelected(item)));
    }

    private static boolean isSelected(javafx.scene.control.MenuItem item) {
        return item instanceof CheckMenuItem check && check.isSelected();
    }
}
