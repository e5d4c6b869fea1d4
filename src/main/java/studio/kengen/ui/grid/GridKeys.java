package studio.kengen.ui.grid;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.CONTROL_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// What keys mean while no cell is edited.
final class GridKeys<R> {
    private static final boolean IS_MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final Map<KeyCombination, Runnable> meanings = new HashMap<>();
    private final GridModel<R> model;
    private final GridEditing<R> editing;
    private final IntSupplier page;
    private final Consumer<GridCommand> commands;
    private final Runnable reveal;

    /// @param page how many rows a page has
    /// @param commands runs a command where it can be run
    /// @param reveal scrolls to the selection
    GridKeys(
            GridModel<R> model,
            GridEditing<R> editing,
            IntSupplier page,
            Consumer<GridCommand> commands,
            Runnable reveal) {
        this.model = model;
        this.editing = editing;
        this.page = page;
        this.commands = commands;
        this.reveal = reveal;
        bindMoves();
        bindSelection();
        bindCommands();
        bind(KeyCode.F2, editing::startKeeping);
        bindMove(() -> model.cursor().step(true), KeyCode.TAB);
        bindMove(() -> model.cursor().step(false), KeyCode.TAB, SHIFT_DOWN);
        bindMove(this::enter, KeyCode.ENTER);
        bindMove(() -> model.cursor().enter(false), KeyCode.ENTER, SHIFT_DOWN);
    }

    /// Does what the key means; false where it means nothing to the grid.
    boolean press(KeyEvent event) {
        for (var meaning : meanings.entrySet()) {
            if (meaning.getKey().match(event)) {
                meaning.getValue().run();
                return true;
            }
        }
        return false;
    }

    /// Whether a typed character is text and no shortcut. AltGr counts as Ctrl with Alt, and on a Mac Alt alone types
    /// characters.
    static boolean isText(KeyEvent typed) {
        boolean isAltGr = typed.isAltDown() && (typed.isControlDown() || IS_MAC);
        boolean isShortcut =
                !isAltGr && (typed.isControlDown() || typed.isAltDown() || typed.isMetaDown());
        return !isShortcut
                && !typed.getCharacter().isEmpty()
                && !Character.isISOControl(typed.getCharacter().charAt(0));
    }

    private void bindMoves() {
        bindMove(CellMove.UP, KeyCode.UP);
        bindMove(CellMove.DOWN, KeyCode.DOWN);
        bindMove(CellMove.LEFT, KeyCode.LEFT);
        bindMove(CellMove.RIGHT, KeyCode.RIGHT);
        bindMove(CellMove.PAGE_UP, KeyCode.PAGE_UP);
        bindMove(CellMove.PAGE_DOWN, KeyCode.PAGE_DOWN);
        bindMove(CellMove.ROW_START, KeyCode.HOME);
        bindMove(CellMove.ROW_END, KeyCode.END);
        bindMove(CellMove.TOP, KeyCode.UP, SHORTCUT_DOWN);
        bindMove(CellMove.BOTTOM, KeyCode.DOWN, SHORTCUT_DOWN);
        bindMove(CellMove.ROW_START, KeyCode.LEFT, SHORTCUT_DOWN);
        bindMove(CellMove.ROW_END, KeyCode.RIGHT, SHORTCUT_DOWN);
        bindMove(CellMove.START, KeyCode.HOME, SHORTCUT_DOWN);
        bindMove(CellMove.END, KeyCode.END, SHORTCUT_DOWN);
    }

    private void bindMove(CellMove move, KeyCode code, Modifier... modifiers) {
        Modifier[] withShift = Arrays.copyOf(modifiers, modifiers.length + 1);
        withShift[modifiers.length] = SHIFT_DOWN;
        bindMove(() -> model.cursor().move(move, page.getAsInt()), code, modifiers);
        bindMove(() -> model.cursor().extend(move, page.getAsInt()), code, withShift);
    }

    private void bindMove(Runnable move, KeyCode code, Modifier... modifiers) {
        Runnable meaning =
                () -> {
                    move.run();
                    reveal.run();
                };
        bind(code, meaning, modifiers);
    }

    private void bindSelection() {
        bind(KeyCode.SPACE, model.cursor()::selectWholeRows, SHIFT_DOWN);
        bind(KeyCode.SPACE, model.cursor()::selectWholeColumns, CONTROL_DOWN);
        bind(GridCommand.SELECT_ALL, KeyCode.A, SHORTCUT_DOWN);
    }

    private void bindCommands() {
        bind(GridCommand.COPY, KeyCode.C, SHORTCUT_DOWN);
        bind(GridCommand.COPY, KeyCode.INSERT, SHORTCUT_DOWN);
        bind(GridCommand.CUT, KeyCode.X, SHORTCUT_DOWN);
        bind(GridCommand.CUT, KeyCode.DELETE, SHIFT_DOWN);
        bind(GridCommand.PASTE, KeyCode.V, SHORTCUT_DOWN);
        bind(GridCommand.PASTE, KeyCode.INSERT, SHIFT_DOWN);
        bind(GridCommand.CLEAR, KeyCode.DELETE);
        bind(GridCommand.CLEAR, KeyCode.BACK_SPACE);
        bind(GridCommand.FILL_DOWN, KeyCode.D, SHORTCUT_DOWN);
        bind(GridCommand.MOVE_UP, KeyCode.UP, ALT_DOWN);
        bind(GridCommand.MOVE_DOWN, KeyCode.DOWN, ALT_DOWN);
        bind(GridCommand.DELETE_ROWS, KeyCode.MINUS, SHORTCUT_DOWN);
        bind(GridCommand.DELETE_ROWS, KeyCode.SUBTRACT, SHORTCUT_DOWN);
        bind(GridCommand.ADD_ROW, KeyCode.INSERT);
        // Plus is where the keyboard has it: a key of its own, Shift and = (US), or Shift and ;
        // (Japan).
        bind(GridCommand.ADD_ROW, KeyCode.ADD, SHORTCUT_DOWN);
        bind(GridCommand.ADD_ROW, KeyCode.PLUS, SHORTCUT_DOWN);
        bind(GridCommand.ADD_ROW, KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_DOWN);
        bind(GridCommand.ADD_ROW, KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN);
        bind(GridCommand.ADD_ROW, KeyCode.SEMICOLON, SHORTCUT_DOWN, SHIFT_DOWN);
    }

    private void bind(GridCommand command, KeyCode code, Modifier... modifiers) {
        bind(code, () -> commands.accept(command), modifiers);
    }

    private void bind(KeyCode code, Runnable meaning, Modifier... modifiers) {
        meanings.put(new KeyCodeCombination(code, modifiers), meaning);
    }

    /// Goes down; where a cell was just committed in the last row, adds a row and goes to it.
    private void enter() {
        boolean isLastRow = model.range().row() == model.rows().shown().size() - 1;
        if (isLastRow && editing.hasJustCommitted() && model.canRun(GridCommand.ADD_ROW)) {
            model.appendRow();
        } else {
            model.cursor().enter(true);
        }
    }
}
