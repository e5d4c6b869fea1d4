package studio.kengen.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import studio.kengen.workspace.WindowPlace;

/// Where on the screens a window goes, so that all of it is seen.
///
/// @param screens the parts of the screens that windows may cover, the primary one first; at least one
record Placement(List<Rectangle2D> screens) {
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 840;

    Placement {
        screens = List.copyOf(screens);
    }

    /// The place of a window that was at `last` when it was closed, cut to the screen that it is on: screens change and so
    /// does their scale. Otherwise the middle of the primary screen.
    WindowPlace place(Optional<WindowPlace> last) {
        return last.flatMap(this::onScreen).orElseGet(this::usual);
    }

    private Optional<WindowPlace> onScreen(WindowPlace place) {
        return screens.stream()
                .filter(screen ->
                        screen.intersects(place.x(), place.y(), place.width(), place.height()))
                .findFirst()
                .map(screen -> within(screen, place));
    }

    private WindowPlace usual() {
        Rectangle2D screen = screens.getFirst();
        double x = screen.getMinX() + (screen.getWidth() - USUAL_WIDTH) / 2;
        double y = screen.getMinY() + (screen.getHeight() - USUAL_HEIGHT) / 2;
        return within(screen, new WindowPlace(x, y, USUAL_WIDTH, USUAL_HEIGHT, false));
    }

    private static WindowPlace within(Rectangle2D screen, WindowPlace place) {
        double width = Math.min(place.width(), screen.getWidth());
        double height = Math.min(place.height(), screen.getHeight());
        return new WindowPlace(
                Math.clamp(place.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(place.y(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height,
                place.maximized());
    }
}
