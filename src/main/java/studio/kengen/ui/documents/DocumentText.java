package studio.kengen.ui.documents;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/// The text of a document, with line numbers and colours; read only.
public final class DocumentText extends CodeArea {
    public DocumentText() {
        setEditable(false);
        // Nothing is typed here, and a caret that blinks keeps everything around it in memory for
        // good.
        setCaretBlinkPeriod(Duration.ZERO);
        setLineNumbersEnabled(true);
        setContentPadding(new Insets(4, 8, 4, 8));
        setSyntaxDecorator(new JsonDecorator());
        getStyleClass().add("json-text");
        getStylesheets()
                .add(
                        Objects.requireNonNull(DocumentText.class.getResource("documents.css"))
                                .toExternalForm());
    }

    /// Shows a text from its beginning.
    public void show(String content) {
        setText(content);
        select(TextPos.ZERO);
    }

    /// Selects the first line that names a part and brings it into view; does nothing where there is none.
    public void selectPart(String part) {
        for (int i = 0; i < getParagraphCount(); i++) {
            if (getPlainText(i).contains('"' + part + '"')) {
                selectLine(i + 1);
                return;
            }
        }
    }

    /// Selects a line and brings it into view.
    ///
    /// @param line counted from 1; there must be such a line
    public void selectLine(int line) {
        int index = line - 1;
        select(TextPos.ofLeading(index, 0), TextPos.ofLeading(index, getPlainText(index).length()));
    }
}
