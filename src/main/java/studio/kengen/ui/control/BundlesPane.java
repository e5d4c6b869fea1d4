package studio.kengen.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import studio.kengen.control.ControlBundle;
import studio.kengen.i18n.Messages;

/// What is shown while no matter is selected: what to do here, and the controls that protect whole accounts, ready to be
/// chosen at once.
final class BundlesPane extends VBox {
    BundlesPane(
            Messages messages,
            Choices choices,
            List<ControlBundle> bundles,
            Consumer<PendingChoice> think) {
        getStyleClass().add("matter");
        setId("bundles");
        getChildren()
                .addAll(
                        Words.wrapped(messages.text("controls.selectMatter"), "text-muted"),
                        Words.wrapped(messages.text("controls.bundles"), "part-title"));
        bundles.forEach(
                bundle -> getChildren().add(new BundleCard(messages, choices, bundle, think)));
    }
}
