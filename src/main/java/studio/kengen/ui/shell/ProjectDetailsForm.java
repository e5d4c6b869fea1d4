package studio.kengen.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import studio.kengen.design.ProjectDetails;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Form;

/// The project's name and note.
final class ProjectDetailsForm implements Form<ProjectDetails> {
    private final ProjectDetails before;
    private final StringProperty name = new SimpleStringProperty(this, "name");
    private final StringProperty note = new SimpleStringProperty(this, "note");

    ProjectDetailsForm(ProjectDetails before) {
        this.before = before;
        name.set(before.name());
        note.set(before.note());
    }

    @Override
    public Message title() {
        return Message.of("shell.details.title");
    }

    @Override
    public Message accept() {
        return Message.of("shell.answer.change");
    }

    @Override
    public Node content(Messages messages) {
        TextField nameField = new TextField();
        nameField.setId("details-name");
        nameField.textProperty().bindBidirectional(name);
        TextArea noteArea = new TextArea();
        noteArea.setId("details-note");
        noteArea.setWrapText(true);
        noteArea.setPrefRowCount(5);
        noteArea.textProperty().bindBidirectional(note);
        Label nameLabel = new Label(messages.text("shell.details.name"));
        nameLabel.setLabelFor(nameField);
        Label noteLabel = new Label(messages.text("shell.details.note"));
        noteLabel.setLabelFor(noteArea);
        VBox box = new VBox(nameLabel, nameField, noteLabel, noteArea);
        box.getStyleClass().add("form");
        return box;
    }

    @Override
    public ProjectDetails value() {
        return before.named(name.get().strip(), note.get());
    }

    @Override
    public ObservableBooleanValue complete() {
        return Bindings.createBooleanBinding(() -> !name.get().isBlank(), name);
    }
}
