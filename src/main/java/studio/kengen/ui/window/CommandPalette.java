package studio.kengen.ui.window;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.ui.window.PaletteViewModel.Found;

/// Finds commands, screens and rows by typing (Ctrl+K). Lies over the window while it is open.
final class CommandPalette extends StackPane {
    private final PaletteViewModel palette;
    private final TextField query = new TextField();
    private final ListView<Found> results = new ListView<>();
    private @Nullable Node focusBefore;

    CommandPalette(PaletteViewModel palette) {
        this.palette = palette;
        query.setPromptText(palette.context().messages().text("shell.palette.prompt"));
        query.setId("palette-query");
        query.getStyleClass().add("palette-query");
        results.setId("palette-results");
        results.getStyleClass().add("palette-results");
        results.setCellFactory(_ -> new FoundCell());
        results.setFocusTraversable(false);
        results.setPlaceholder(new Label(palette.context().messages().text("shell.palette.none")));
        VBox box = new VBox(query, results);
        box.getStyleClass().add("palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("palette-layer");
        getChildren().add(box);
        setVisible(false);
        query.textProperty().addListener(_ -> search());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        query.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused && getScene() != null && getScene().getWindow().isFocused()) {
                        close();
                    }
                });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    /// Opens the palette with nothing typed.
    void open() {
        if (isVisible()) {
            return;
        }
        focusBefore = getScene().getFocusOwner();
        setVisible(true);
        query.clear();
        search();
        query.requestFocus();
    }

    private void close() {
        if (isVisible()) {
            setVisible(false);
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    private void search() {
        results.getItems().setAll(palette.find(query.getText()));
        results.getSelectionModel().selectFirst();
        results.scrollTo(0);
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            close();
        } else if (code == KeyCode.ENTER) {
            choose(results.getSelectionModel().getSelectedItem());
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            move(code == KeyCode.DOWN ? 1 : -1);
        } else {
            return;
        }
        event.consume();
    }

    private void move(int by) {
        int size = results.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(results.getSelectionModel().getSelectedIndex() + by, size);
            results.getSelectionModel().select(next);
            results.scrollTo(Math.max(0, next - 4));
        }
    }

    private void choose(@Nullable Found found) {
        if (found != null) {
            close();
            found.action().run();
        }
    }

    private final class FoundCell extends ListCell<Found> {
        private final FontIcon icon = new FontIcon(Feather.COMMAND);
        private final Label text = new Label();
        private final Label detail = new Label();
        private final HBox line;

        FoundCell() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            detail.getStyleClass().add("text-muted");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            line = new HBox(icon, text, space, detail);
            line.getStyleClass().add("palette-line");
            setPrefWidth(0);
            setOnMouseClicked(_ -> choose(getItem()));
            setOnMousePressed(event -> event.consume());
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            icon.setIconCode(
                    switch (found.kind()) {
                        case COMMAND -> Feather.COMMAND;
                        case SCREEN -> Feather.LAYOUT;
                        case ROW -> Feather.HASH;
                    });
            text.setText(found.text());
            detail.setText(found.detail());
            setGraphic(line);
        }
    }
}
