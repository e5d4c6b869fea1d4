package studio.kengen.ui.identitycenter.matrix;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Texts cut to the room that there is for them. Remembers what it has cut, since the same texts are drawn again and again.
final class FittedTexts {
    private static final String MORE = "…";

    private final Text measure = new Text();
    private final Map<String, String> fitted = new HashMap<>();
    private Font font = Font.getDefault();

    /// Measures in this font from now on.
    void use(Font wanted) {
        if (!wanted.equals(font)) {
            font = wanted;
            fitted.clear();
        }
    }

    double width(String text) {
        measure.setFont(font);
        measure.setText(text);
        return measure.getLayoutBounds().getWidth();
    }

    /// The text, or as much of its beginning as there is room for.
    String fit(String text, double room) {
        return fitted.computeIfAbsent(
                Math.round(room) + "|" + text,
                _ -> {
                    if (width(text) <= room) {
                        return text;
                    }
                    int end = text.length();
                    while (end > 0 && width(text.substring(0, end) + MORE) > room) {
                        end--;
                    }
                    return end == 0 ? "" : text.substring(0, end) + MORE;
                });
    }
}
