package studio.kengen.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.design.RowId;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.ui.grid.GridCommand;
import studio.kengen.ui.project.StudioModel;

/// The menu "Edit".
public final class EditCommands {
    public final Command undo;
    public final Command redo;
    public final Command cut;
    public final Command copy;
    public final Command paste;
    public final Command delete;
    public final Command selectAll;
    public final Command find;

    /// Adds what the selected rows of Table 1 require besides.
    public final Command addCompanions;

    /// @param model what undo and redo work on
    /// @param clipboard does the others where the keyboard is
    /// @param find puts the caret into the screen's search field
    /// @param neededRows the rows of Table 1 that are selected
    /// @param companions adds what they require besides
    public EditCommands(
            StudioModel model,
            EditTarget clipboard,
            Runnable find,
            ObservableValue<List<RowId>> neededRows,
            CompanionAdding companions) {
        undo =
                Command.of(step(model, true), model::undo)
                        .withIcon(Feather.CORNER_UP_LEFT)
                        .withKeys("Shortcut+Z")
                        .disabledWhile(nothing(model, true));
        redo =
                Command.of(step(model, false), model::redo)
                        .withIcon(Feather.CORNER_UP_RIGHT)
                        .withKeys("Shortcut+Y")
                        .disabledWhile(nothing(model, false));
        cut = grid("shell.edit.cut", GridCommand.CUT, clipboard).withKeys("Shortcut+X");
        copy = grid("shell.edit.copy", GridCommand.COPY, clipboard).withKeys("Shortcut+C");
        paste = grid("shell.edit.paste", GridCommand.PASTE, clipboard).withKeys("Shortcut+V");
        delete = grid("shell.edit.delete", GridCommand.CLEAR, clipboard).withKeys("Delete");
        selectAll =
                grid("shell.edit.selectAll", GridCommand.SELECT_ALL, clipboard)
                        .withKeys("Shortcut+A");
        this.find =
                Command.of("shell.edit.find", find).withIcon(Feather.SEARCH).withKeys("Shortcut+F");
        addCompanions =
                Command.of(
                                "shell.edit.addCompanions",
                                () -> companions.addRequired(neededRows.getValue()))
                        .withIcon(Feather.PLUS_SQUARE)
                        .disabledWhile(
                                Bindings.createBooleanBinding(
                                        () -> neededRows.getValue().isEmpty(), neededRows));
    }

    private static Command grid(String label, GridCommand command, EditTarget target) {
        return Command.of(label, () -> target.run(command));
    }

    private static ObjectBinding<Message> step(StudioModel model, boolean back) {
        return Bindings.createObjectBinding(
                () ->
                        latest(model, back)
                                .map(step -> labelled(back, step))
                                .orElseGet(() -> Message.of(key(back))),
                model.journalProperty());
    }

    private static Message labelled(boolean back, ChangeSet step) {
        return Message.of(back ? "shell.edit.undoStep" : "shell.edit.redoStep", step.label());
    }

    private static String key(boolean back) {
        return back ? "shell.edit.undo" : "shell.edit.redo";
    }

    private static BooleanBinding nothing(StudioModel model, boolean back) {
        return Bindings.createBooleanBinding(
                () -> latest(model, back).isEmpty(), model.journalProperty());
    }

    private static Optional<ChangeSet> latest(StudioModel model, boolean back) {
        var journal = model.journalProperty().get();
        return back ? journal.undoable() : journal.redoable();
    }

    List<Command> all() {
        return List.of(undo, redo, find, addCompanions);
    }
}
