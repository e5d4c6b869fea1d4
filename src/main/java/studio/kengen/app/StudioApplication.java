package studio.kengen.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The studio as JavaFX starts it. Its only argument, which may be missing, is the project to open.
public final class StudioApplication extends Application {
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    @Override
    public void start(Stage stage) {
        stage.setTitle("Kengen Studio");
        stage.getIcons().setAll(ICON_SIZES.stream().map(StudioApplication::icon).toList());
        stage.setScene(new Scene(new StackPane(), 1280, 800));
        stage.show();
    }

    /// The studio's mark in a square of `size` pixels.
    private static Image icon(int size) {
        String name = "/studio/kengen/icons/kengen-" + size + ".png";
        try (InputStream png = StudioApplication.class.getResourceAsStream(name)) {
            return new Image(Objects.requireNonNull(png, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
