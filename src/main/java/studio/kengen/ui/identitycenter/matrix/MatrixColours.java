package studio.kengen.ui.identitycenter.matrix;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The colours and the font that the matrix is drawn in, as the theme has them. A canvas knows no style sheets; these small
/// parts behind it do.
final class MatrixColours extends Group {
    private final Runnable changed;
    private final Label letters = new Label();
    private final Rectangle ground = swatch("matrix-ground");
    private final Rectangle head = swatch("matrix-head");
    private final Rectangle line = swatch("matrix-line");
    private final Rectangle text = swatch("matrix-text");
    private final Rectangle muted = swatch("matrix-muted");
    private final Rectangle accent = swatch("matrix-accent");
    private final Rectangle warning = swatch("matrix-warning");
    private final Rectangle management = swatch("matrix-management");
    private final Rectangle mark = swatch("matrix-mark");

    /// @param changed called when the theme has given others
    MatrixColours(Runnable changed) {
        this.changed = changed;
        setManaged(false);
        setMouseTransparent(true);
        letters.fontProperty().addListener(_ -> changed.run());
        getChildren().add(letters);
    }

    private Rectangle swatch(String styleClass) {
        Rectangle swatch = new Rectangle(1, 1, Color.GRAY);
        swatch.getStyleClass().add(styleClass);
        swatch.fillProperty().addListener(_ -> changed());
        getChildren().add(swatch);
        return swatch;
    }

    private void changed() {
        changed.run();
    }

    /// The font of texts, in the size that the window is zoomed to.
    Font font() {
        return letters.getFont();
    }

    Font bold() {
        return Font.font(font().getFamily(), FontWeight.BOLD, font().getSize());
    }

    Font small() {
        return Font.font(font().getFamily(), font().getSize() * 0.9);
    }

    Paint ground() {
        return ground.getFill();
    }

    Paint head() {
        return head.getFill();
    }

    Paint line() {
        return line.getFill();
    }

    Paint text() {
        return text.getFill();
    }

    Paint muted() {
        return muted.getFill();
    }

    Paint accent() {
        return accent.getFill();
    }

    Paint warning() {
        return warning.getFill();
    }

    Paint management() {
        return management.getFill();
    }

    /// Behind the head of the row and the column that the keyboard is at.
    Paint mark() {
        return mark.getFill();
    }
}
