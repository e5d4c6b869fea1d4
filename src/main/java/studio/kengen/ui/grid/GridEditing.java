package studio.kengen.ui.grid;

import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import studio.kengen.ui.grid.Completer.Typed;

/// The editing of one cell, from the first key to the commit: the field, its offers, and what keys mean meanwhile.
///
/// As in Excel there are two ways to edit. Typing into a selected cell replaces its text, and an arrow key then commits
/// and goes on; F2 or a double click keeps the text, and arrow keys move the caret.
final class GridEditing<R> {
    private final GridModel<R> model;
    private final CellField field;
    private final SuggestionPopup popup = new SuggestionPopup(this::pick);
    private final Runnable reveal;
    private Completer completer = FreeText.ONE_LINE;
    private boolean arrowsCommit;
    private boolean isSettingText;
    private boolean isCaretBehind;
    private CellRange commitAt = CellRange.NONE;

    /// @param reveal scrolls to the focused cell
    GridEditing(GridModel<R> model, CellField field, Runnable reveal) {
        this.model = model;
        this.field = field;
        this.reveal = reveal;
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        field.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> arrowsCommit = false);
        field.textProperty().addListener(_ -> onText());
        field.caretPositionProperty().addListener(_ -> onCaret());
    }

    boolean isActive() {
        return field.isOpen();
    }

    /// Whether the last cell committed with Enter is the focused one: so it was in the last row.
    boolean hasJustCommitted() {
        return model.range().equals(commitAt);
    }

    /// Edits the focused cell from an empty text, because a key was typed. What is edited elsewhere is shown there.
    void startTyping() {
        start("", true);
    }

    /// Edits the focused cell's text, with all that can be chosen in sight.
    void startKeeping() {
        if (model.isFocusedCellEditable() && !isActive()) {
            start(model.focusedColumn().text().apply(model.focusedRow()), false);
            if (isActive()) {
                offer(true);
            }
        }
    }

    private void start(String text, boolean byTyping) {
        reveal.run();
        if (model.focusedColumn().editor() instanceof CellEditor.Elsewhere<R>(var open)) {
            open.accept(model.focusedRow());
            return;
        }
        completer = Completer.of(model.focusedColumn().editor(), model.focusedRow());
        arrowsCommit = byTyping;
        isSettingText = true;
        field.open(text);
        isSettingText = false;
    }

    /// Puts the text into the cell, with the marked offer taken.
    void commit() {
        if (isActive()) {
            model.type(finished());
        }
    }

    private String finished() {
        if (!completer.isChecklist()) {
            popup.marked().ifPresent(this::accept);
        }
        String text = completer.finished(field.getText());
        stop();
        return text;
    }

    /// Leaves the cell as it was.
    void cancel() {
        stop();
    }

    private void stop() {
        isCaretBehind = false;
        popup.hide();
        field.close();
    }

    private void onText() {
        if (isActive() && !isSettingText) {
            isCaretBehind = true;
            offer(false);
        }
    }

    /// A field changes its text first and moves its caret then: only now is the value before the caret the one typed.
    private void onCaret() {
        if (isCaretBehind) {
            isCaretBehind = false;
            offer(false);
        }
    }

    private void offer(boolean all) {
        Typed typed = typed();
        List<Suggestion> offers = completer.offers(typed, all);
        popup.setTicks(
                completer.isChecklist()
                        ? offer -> completer.isChecked(field.getText(), offer)
                        : null);
        popup.show(
                field, offers, all ? indexOf(offers, typed) : completer.preferred(offers, typed));
    }

    /// Where everything is offered, only the cell's own value is marked: it must not become another by mere opening.
    private static int indexOf(List<Suggestion> offers, Typed typed) {
        return offers.stream().map(Suggestion::text).toList().indexOf(typed.text());
    }

    private Typed typed() {
        return new Typed(field.getText(), Math.min(field.getCaretPosition(), field.getLength()));
    }

    /// Takes an offer that was clicked.
    private void pick(Suggestion offer) {
        accept(offer);
        if (completer.isList()) {
            offer(false);
        } else {
            commit();
        }
    }

    private void accept(Suggestion offer) {
        Typed accepted = completer.accept(typed(), offer);
        isSettingText = true;
        field.setText(accepted.text());
        field.positionCaret(accepted.caret());
        isSettingText = false;
    }

    private void onTyped(KeyEvent event) {
        if (!isActive()) {
            return;
        }
        if (completer.isChecklist() && event.getCharacter().equals(" ") && popup.isShowing()) {
            popup.marked().ifPresent(this::toggle);
            event.consume();
        } else if (completer.isSeparator(event.getCharacter()) && !completer.isChecklist()) {
            popup.marked().ifPresent(this::accept);
        }
    }

    private void toggle(Suggestion offer) {
        accept(offer);
        List<Suggestion> offers = completer.offers(typed(), true);
        popup.show(field, offers, offers.indexOf(offer));
    }

    private void onKey(KeyEvent event) {
        if (isActive() && meaning(event)) {
            event.consume();
        }
    }

    /// Does what the key means while editing; false where it is the field's.
    private boolean meaning(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER -> enter(event);
            case TAB -> {
                commit();
                model.cursor().step(!event.isShiftDown());
                reveal.run();
                yield true;
            }
            case ESCAPE -> {
                if (popup.isShowing() && !completer.isChecklist()) {
                    popup.hide();
                } else {
                    cancel();
                }
                yield true;
            }
            case F2 -> {
                arrowsCommit = !arrowsCommit;
                yield true;
            }
            case SPACE -> event.isShortcutDown() && offerAll();
            case UP -> vertical(event, CellMove.UP, -1);
            case DOWN -> vertical(event, CellMove.DOWN, 1);
            case LEFT -> commitAndMove(event, CellMove.LEFT);
            case RIGHT -> commitAndMove(event, CellMove.RIGHT);
            default -> false;
        };
    }

    private boolean offerAll() {
        offer(true);
        return true;
    }

    private boolean enter(KeyEvent event) {
        if (event.isAltDown()) {
            if (completer.hasLines()) {
                field.replaceSelection("\n");
            }
        } else if (event.isShortcutDown()) {
            model.fill(finished());
        } else {
            commit();
            commitAt = model.range();
            model.cursor().enter(!event.isShiftDown());
            reveal.run();
        }
        return true;
    }

    private boolean vertical(KeyEvent event, CellMove move, int by) {
        if (event.isAltDown() && !popup.isShowing()) {
            return offerAll();
        }
        if (popup.isShowing()) {
            popup.moveMark(by);
            return true;
        }
        return commitAndMove(event, move);
    }

    private boolean commitAndMove(KeyEvent event, CellMove move) {
        if (!arrowsCommit || event.isShiftDown() || event.isShortcutDown()) {
            return false;
        }
        commit();
        model.cursor().move(move, 1);
        reveal.run();
        return true;
    }
}
