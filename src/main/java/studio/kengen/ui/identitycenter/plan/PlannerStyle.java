package studio.kengen.ui.identitycenter.plan;

import java.util.Objects;
import javafx.scene.Parent;

/// The style of these screens.
public final class PlannerStyle {
    private PlannerStyle() {}

    /// Gives the style to a screen.
    public static void applyTo(Parent view) {
        view.getStylesheets()
                .add(
                        Objects.requireNonNull(PlannerStyle.class.getResource("planner.css"))
                                .toExternalForm());
    }
}
