package studio.kengen.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.ProjectDetails;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Form;

/// How the project wants its documents.
final class DocumentSettingsForm implements Form<ProjectDetails> {
    private final ProjectDetails before;
    private final BooleanProperty wildcards = new SimpleBooleanProperty(this, "wildcards");
    private final BooleanProperty minified = new SimpleBooleanProperty(this, "minified");

    DocumentSettingsForm(ProjectDetails before) {
        this.before = before;
        wildcards.set(before.documents().wildcardActions());
        minified.set(before.documents().minified());
    }

    @Override
    public Message title() {
        return Message.of("shell.documents.title");
    }

    @Override
    public Message accept() {
        return Message.of("shell.answer.change");
    }

    @Override
    public Node content(Messages messages) {
        VBox box =
                new VBox(
                        choice(messages, "shell.documents.wildcards", wildcards),
                        explanation(messages, "shell.documents.wildcardsHelp"),
                        choice(messages, "shell.documents.minified", minified),
                        explanation(messages, "shell.documents.minifiedHelp"));
        box.getStyleClass().add("form");
        return box;
    }

    private static Node choice(Messages messages, String key, BooleanProperty value) {
        CheckBox box = new CheckBox(messages.text(key));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static Node explanation(Messages messages, String key) {
        Label label = new Label(messages.text(key));
        label.setWrapText(true);
        label.getStyleClass().addAll("text-muted", "form-explanation");
        return label;
    }

    @Override
    public ProjectDetails value() {
        return before.with(new DocumentSettings(wildcards.get(), minified.get()));
    }

    @Override
    public ObservableBooleanValue complete() {
        return Bindings.createBooleanBinding(() -> true);
    }
}
