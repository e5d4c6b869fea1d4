package studio.kengen.ui.grid;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import studio.kengen.i18n.Message;

/// Does what menus, tool bars and keys command.
final class GridCommands<R> {
    private final GridModel<R> model;
    private final GridEditing<R> editing;
    private final Runnable reveal;

    /// @param reveal scrolls to the selection
    GridCommands(GridModel<R> model, GridEditing<R> editing, Runnable reveal) {
        this.model = model;
        this.editing = editing;
        this.reveal = reveal;
    }

    /// Does `command`; where it cannot be done now, nothing, or a word on why.
    void run(GridCommand command) {
        editing.commit();
        if (model.canRun(command)) {
            execute(command);
        } else if (model.arrangedProperty().get() && isMove(command)) {
            model.notice(Message.of("grid.notice.arranged"));
        }
    }

    private static boolean isMove(GridCommand command) {
        return command == GridCommand.MOVE_UP || command == GridCommand.MOVE_DOWN;
    }

    private void execute(GridCommand command) {
        switch (command) {
            case COPY -> copy();
            case CUT -> {
                copy();
                model.cut();
            }
            case PASTE -> paste();
            case CLEAR -> model.clear();
            case FILL_DOWN -> model.fillDown();
            case SELECT_ALL -> model.cursor().selectAll();
            case ADD_ROW -> model.addRows();
            case DUPLICATE_ROWS -> model.duplicateRows();
            case DELETE_ROWS -> model.deleteRows();
            case MOVE_UP -> model.moveRows(-1);
            case MOVE_DOWN -> model.moveRows(1);
        }
        if (command != GridCommand.COPY) {
            reveal.run();
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            model.paste(text);
        }
    }
}
