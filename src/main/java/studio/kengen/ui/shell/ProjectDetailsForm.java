package studio.kengen.ui.shell;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import studio.kengen.control.template.ValueType;
import studio.kengen.design.ProjectDetails;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Form;
import studio.kengen.ui.dialog.FormBox;

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
        nameField.textProperty().bindBidirectional(name);
        TextArea noteArea = new TextArea();
        noteArea.setWrapText(true);
        noteArea.setPrefRowCount(5);
        noteArea.textProperty().bindBidirectional(note);
        TextField regionsField = new TextField();
        regionsField.setPromptText("ap-northeast-1, us-east-1");
        regionsField.textProperty().bindBidirectional(regions);
        FormBox box = new FormBox();
        box.add(messages.text("shell.details.name"), "details-name", nameField);
        box.add(messages.text("shell.details.note"), "details-note", noteArea);
        box.add(messages.text("shell.details.regions"), "details-regions", regionsField);
        box.explain(messages.text("shell.details.regionsHelp"));
        box.problem(
                messages.text("shell.details.noRegion"),
                "details-noRegion",
                Bindings.createBooleanBinding(() -> !areRegions(), regions));
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
