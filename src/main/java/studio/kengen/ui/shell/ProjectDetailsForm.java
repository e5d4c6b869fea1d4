package studio.kengen.ui.shell;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.kengen.control.template.ValueType;
import studio.kengen.design.ProjectDetails;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Form;

/// The project's name and note, and the Regions that it uses.
final class ProjectDetailsForm implements Form<ProjectDetails> {
    private static final Pattern SEPARATORS = Pattern.compile("[,、\\s]");

    /// Asks for empty parts as well; they name nothing.
    private static final int ALL = -1;

    private final ProjectDetails before;
    private final StringProperty name = new SimpleStringProperty(this, "name");
    private final StringProperty note = new SimpleStringProperty(this, "note");
    private final StringProperty regions = new SimpleStringProperty(this, "regions");

    ProjectDetailsForm(ProjectDetails before) {
        this.before = before;
        name.set(before.name());
        note.set(before.note());
        regions.set(String.join(", ", before.usedRegions()));
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
        TextField regionsField = new TextField();
        regionsField.setId("details-regions");
        regionsField.setPromptText("ap-northeast-1, us-east-1");
        regionsField.textProperty().bindBidirectional(regions);
        Label regionsLabel = new Label(messages.text("shell.details.regions"));
        regionsLabel.setLabelFor(regionsField);
        Label regionsHelp = new Label(messages.text("shell.details.regionsHelp"));
        regionsHelp.setWrapText(true);
        regionsHelp.setMinHeight(Region.USE_PREF_SIZE);
        regionsHelp.getStyleClass().add("text-muted");
        Label wrong = new Label(messages.text("shell.details.noRegion"));
        wrong.setId("details-noRegion");
        wrong.getStyleClass().add("form-error");
        wrong.visibleProperty().bind(Bindings.createBooleanBinding(() -> !areRegions(), regions));
        VBox box =
                new VBox(
                        nameLabel,
                        nameField,
                        noteLabel,
                        noteArea,
                        regionsLabel,
                        regionsField,
                        regionsHelp,
                        wrong);
        box.getStyleClass().add("form");
        return box;
    }

    @Override
    public ProjectDetails value() {
        return before.named(name.get().strip(), note.get()).usingRegions(regions());
    }

    @Override
    public ObservableBooleanValue complete() {
        return Bindings.createBooleanBinding(
                () -> !name.get().isBlank() && areRegions(), name, regions);
    }

    private List<String> regions() {
        return Stream.of(SEPARATORS.split(regions.get(), ALL))
                .map(String::strip)
                .filter(region -> !region.isEmpty())
                .distinct()
                .toList();
    }

    private boolean areRegions() {
        return regions().stream().allMatch(ValueType.REGION::accepts);
    }
}
