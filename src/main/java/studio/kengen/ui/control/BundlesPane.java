package studio.kengen.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.control.ControlBundle;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.i18n.Messages;

/// What is shown while no matter is selected: what to do here, and the controls that protect whole accounts, ready to be
/// chosen at once.
final class BundlesPane extends VBox {
    private static final int SHOWN = 4;

    private final Messages messages;
    private final Choices choices;

    BundlesPane(Messages messages, Choices choices, Consumer<PendingChoice> think) {
        this.messages = messages;
        this.choices = choices;
        getStyleClass().add("matter");
        setId("bundles");
        getChildren()
                .addAll(
                        Words.wrapped(messages.text("controls.selectMatter"), "text-muted"),
                        Words.wrapped(messages.text("controls.bundles"), "part-title"));
        ControlKnowledge.bundled()
                .bundles()
                .forEach(bundle -> getChildren().add(card(bundle, think)));
    }

    private Node card(ControlBundle bundle, Consumer<PendingChoice> think) {
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
        HBox card = new HBox(text, choose);
        card.getStyleClass().add("proposal");
        return card;
    }
}
