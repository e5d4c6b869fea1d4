package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.kengen.ui.theme.Theme;

/// The help that "?" beside a title opens.
class HelpPopOverTest extends StudioFixture {
    @AfterEach
    void close() {
        onFx(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(window -> !window.equals(stage))
                    .forEach(Window::hide);
            Theme.LIGHT.apply();
            return null;
        });
    }

    @Test
    void itsTextIsLegibleInBothThemes() {
        go("evidence");
        for (Theme theme : Theme.values()) {
            onFx(() -> {
                theme.apply();
                ((Button) stage.getScene().lookup(".help-button")).fire();
                return null;
            });
            waitUntil(() -> popOver().isPresent());
            double difference =
                    onFx(() -> {
                        Node root = popOver().orElseThrow();
                        root.applyCss();
                        Color ground = (Color) ((Path) root.lookup(".border")).getFill();
                        Color text = (Color) ((Label) root.lookup(".label")).getTextFill();
                        return Math.abs(ground.getBrightness() - text.getBrightness());
                    });

            assertThat(difference).as(theme.name()).isGreaterThan(0.6);
            close();
            waitUntil(() -> popOver().isEmpty());
        }
    }

    private static Optional<Node> popOver() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot().lookup(".popover"))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
