package studio.kengen.ui.window;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import studio.kengen.ui.shell.Lifetime;

/// The line at the bottom: counts of A and B, the selection, the catalogue, work in the background.
final class StatusBar extends HBox {
    private final Label selection = new Label();

    /// @param openProof shows the proof
    StatusBar(StatusViewModel status, Lifetime lifetime, Runnable openProof) {
        getStyleClass().add("status-bar");
        Label counts = new Label();
        counts.setId("status-counts");
        counts.setTooltip(new Tooltip(status.messages().text("shell.status.countsHelp")));
        Label catalog = new Label(status.catalog());
        Label work = new Label();
        work.setId("status-work");
        work.getStyleClass().add("status-work");
        Hyperlink proof = new Hyperlink();
        proof.setId("status-proof");
        proof.getStyleClass().add("status-proof");
        proof.setTooltip(new Tooltip(status.messages().text("shell.status.proofHelp")));
        proof.setOnAction(_ -> openProof.run());
        getChildren().addAll(counts, space(), selection, space(), proof, catalog, work);
        Runnable update =
                () -> {
                    counts.setText(status.counts());
                    work.setText(status.work());
                };
        lifetime.watch(update, status.model().derivedProperty(), status.model().derivingProperty());
        update.run();
        Runnable updateProof =
                () -> {
                    proof.setText(status.proof());
                    proof.getStyleClass().setAll("hyperlink", "status-proof", status.proofStyle());
                };
        lifetime.watch(updateProof, status.model().proof().stateProperty());
        updateProof.run();
    }

    void showSelection(String summary) {
        selection.setText(summary);
    }

    private static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
