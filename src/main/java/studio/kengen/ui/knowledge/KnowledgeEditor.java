package studio.kengen.ui.knowledge;

import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/// The project's own lines to be written, with their numbers; what does not count is marked at its line.
final class KnowledgeEditor extends CodeArea {
    private static final String INDENT = "  ";
    private boolean isLoading;

    /// @param changed run whenever the user has changed the lines
    KnowledgeEditor(Runnable changed) {
        setId("own-knowledge");
        setContentPadding(new Insets(4, 8, 4, 8));
        setSyntaxDecorator(new KnowledgeDecorator());
        mark(Map.of());
        getStyleClass().add("knowledge-text");
        getModel()
                .addListener(_ -> {
                    if (!isLoading) {
                        changed.run();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::indent);
    }

    /// The text knows no tabs; Ctrl+Tab leads on from here.
    private void indent(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isControlDown()) {
            key.consume();
            if (!key.isShiftDown()) {
                TextPos caret = getCaretPosition();
                if (caret != null) {
                    replaceText(caret, caret, INDENT);
                    select(TextPos.ofLeading(caret.index(), caret.offset() + INDENT.length()));
                }
            }
        }
    }

    List<String> lines() {
        return List.of(getText().split("\\R", -1));
    }

    /// Shows these lines in place of those before; nobody is told.
    void load(List<String> lines) {
        isLoading = true;
        setText(String.join("\n", lines));
        clearUndoRedo();
        isLoading = false;
    }

    /// Marks lines.
    ///
    /// @param problems what is wrong, by the number of the line
    void mark(Map<Integer, String> problems) {
        setLeftDecorator(new LineMarks(problems));
    }

    /// Brings a line into view and selects it.
    void showLine(int line) {
        int index = Math.min(line, getParagraphCount()) - 1;
        select(TextPos.ofLeading(index, 0), TextPos.ofLeading(index, getPlainText(index).length()));
        requestFocus();
    }

    /// Lets the caret rest: one that blinks keeps everything around it in memory for good.
    void rest() {
        setCaretBlinkPeriod(Duration.ZERO);
    }
}
