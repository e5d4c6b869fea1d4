package studio.kengen.ui.venn;

import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;

/// Diagonal stripes in two colours, so that the overlap is told by its pattern too and not by colour alone.
final class Hatching {
    private static final int PERIOD = 10;

    private Hatching() {}

    static ImagePattern of(Color one, Color other) {
        WritableImage tile = new WritableImage(PERIOD, PERIOD);
        PixelWriter pixels = tile.getPixelWriter();
        for (int y = 0; y < PERIOD; y++) {
            for (int x = 0; x < PERIOD; x++) {
                pixels.setColor(x, y, (x + y) % PERIOD < PERIOD / 2 ? one : other);
            }
        }
        return new ImagePattern(tile, 0, 0, PERIOD, PERIOD, false);
    }
}
