package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Files dropped on the window, as a file manager drops them. The Headless platform has no drag and drop.
@Tag("display")
class DroppedFileTest extends StudioFixture {
    private static final String PROJECT =
            """
            {"format": "kengen-project", "version": 1, "name": "Dropped"}
            """;

    @Test
    void aProjectFileIsOpened() throws Exception {
        Path file = folder.resolve("dropped.kengen.json");
        Files.writeString(file, PROJECT, StandardCharsets.UTF_8);
        dropOnWindow(file);

        waitUntil(() -> model.session().file().isPresent());

        assertThat(model.session().file()).contains(file.toRealPath());
        assertThat(model.project().details().name()).isEqualTo("Dropped");
    }

    @Test
    void aFileOfAnotherKindIsNotTaken() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "no project");
        dropOnWindow(file);

        assertThat(model.session().file()).isEmpty();
        assertThat(dialogs.troubles).isEmpty();
    }

    private void dropOnWindow(Path file) {
        onFx(() -> {
            showFile(file);
            return null;
        });
        drag("#file-to-drop", MouseButton.PRIMARY).dropTo("#navigation-sources");
    }

    /// A window of another program, with a file in it.
    private void showFile(Path file) {
        Label label = new Label(file.getFileName().toString());
        label.setId("file-to-drop");
        label.setMinSize(200, 60);
        label.setOnDragDetected(event -> {
            Dragboard board = label.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            board.setContent(content);
            event.consume();
        });
        Stage other = new Stage();
        other.initOwner(stage);
        other.setScene(new Scene(label));
        other.setX(stage.getX() + stage.getWidth() - 220);
        other.setY(stage.getY() + stage.getHeight() - 120);
        other.show();
    }
}
