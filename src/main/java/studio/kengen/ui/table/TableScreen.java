package studio.kengen.ui.table;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.Row;
import studio.kengen.ui.shell.Command;
import studio.kengen.ui.shell.ScreenContext;

/// A screen with one table.
public final class TableScreen implements ScreenOfTable {
    private final TablePart<?> part;
    private final VBox view;

    public <R extends Row> TableScreen(
            ScreenContext context, ScreenTexts texts, String id, TableSpec<R> spec) {
        part = new TablePart<>(context, spec, texts.empties() + spec.table().key());
        VBox.setVgrow(part, Priority.ALWAYS);
        view = new VBox(new ScreenHead(context.messages(), texts, id), part);
        view.getStyleClass().add("screen");
    }

    /// Puts a button for a command above the table.
    ///
    /// @param labelKey what the button says, shorter than what the command is called
    public void add(Command command, String labelKey) {
        part.add(command, labelKey);
    }

    @Override
    public TablePart<?> table() {
        return part;
    }

    @Override
    public Node view() {
        return view;
    }
}
