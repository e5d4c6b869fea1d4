package studio.kengen.ui.window;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.DetailSection;

/// Shows the details of the selected row at the right of the window.
final class DetailsPane extends ScrollPane {
    private final DetailsViewModel details;
    private final Supplier<Optional<RowId>> selected;
    private final VBox box = new VBox();

    /// @param selected the row that is selected now
    DetailsPane(DetailsViewModel details, Supplier<Optional<RowId>> selected) {
        this.details = details;
        this.selected = selected;
        getStyleClass().add("details-pane");
        box.getStyleClass().add("details");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        StudioModel model = details.context().model();
        details.context()
                .lifetime()
                .watch(
                        this::update,
                        model.derivedProperty(),
                        model.journalProperty(),
                        model.documents().documentsProperty(),
                        visibleProperty());
        update();
    }

    /// Shows what is selected now.
    void update() {
        if (isVisible()) {
            box.getChildren().clear();
            selected.get().flatMap(details::about).ifPresentOrElse(this::show, this::showNothing);
        }
    }

    private void show(DetailsViewModel.Shown shown) {
        Label label = new Label(shown.label());
        label.getStyleClass().add("details-label");
        Label phrase = new Label(shown.phrase());
        phrase.getStyleClass().add("details-title");
        phrase.setWrapText(true);
        box.getChildren().add(label);
        if (!shown.phrase().isEmpty()) {
            box.getChildren().add(phrase);
        }
        DetailLines lines = new DetailLines(details.context());
        for (DetailSection section : shown.sections()) {
            Label title = new Label(section.title());
            title.getStyleClass().add("details-heading");
            VBox content = new VBox();
            content.getStyleClass().add("details-section");
            lines.addTo(content, section.lines());
            box.getChildren().addAll(title, content);
        }
    }

    private void showNothing() {
        Label hint = new Label(details.context().messages().text("shell.details.none"));
        hint.setWrapText(true);
        hint.getStyleClass().add("details-hint");
        box.getChildren().setAll(hint);
    }
}
