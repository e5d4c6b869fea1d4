package studio.kengen.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.control.ControlBundle;
import studio.kengen.i18n.Messages;

/// A bundle: what it is for, and the first of its controls.
final class BundleCard extends HBox {
    private static final int SHOWN = 4;

    BundleCard(
            Messages messages,
            Choices choices,
            ControlBundle bundle,
            Consumer<PendingChoice> think) {
        getStyleClass().add("proposal");
        VBox text = new VBox(Words.wrapped(messages.text(bundle.sentence())));
        text.getStyleClass().add("proposal-text");
        List<String> sentences = choices.sentences(bundle);
        sentences.stream()
                .limit(SHOWN)
                .forEach(sentence ->
                        text.getChildren().add(Words.wrapped("· " + sentence, "text-muted")));
        if (sentences.size() > SHOWN) {
            text.getChildren()
                    .add(
                            Words.wrapped(
                                    messages.text(
                                            "controls.bundles.more", sentences.size() - SHOWN),
                                    "text-muted"));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        Button choose =
                Words.button(
                        "bundle-" + bundle.name().toLowerCase(Locale.ROOT),
                        messages.text("controls.choose"),
                        () -> think.accept(choices.bundle(bundle)));
        getChildren().addAll(text, choose);
    }
}
