package studio.kengen.ui.window;

import javafx.scene.control.TextInputControl;
import jfx.incubator.scene.control.richtext.RichTextArea;
import studio.kengen.ui.grid.GridCommand;

/// The menu "Edit" for texts: fields, and areas with lines of code.
final class TextEditing {
    private TextEditing() {}

    static void run(GridCommand command, TextInputControl text) {
        switch (command) {
            case CUT -> text.cut();
            case COPY -> text.copy();
            case PASTE -> text.paste();
            case CLEAR -> text.deleteText(text.getSelection());
            case SELECT_ALL -> text.selectAll();
            default -> {}
        }
    }

    static void run(GridCommand command, RichTextArea text) {
        switch (command) {
            case CUT -> text.cut();
            case COPY -> text.copy();
            case PASTE -> text.paste();
            case CLEAR -> text.delete();
            case SELECT_ALL -> text.selectAll();
            default -> {}
        }
    }
}
