package studio.kengen.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.kengen.control.Mediation;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.Mediating;
import studio.kengen.control.choice.ValueProblem;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.i18n.Messages;

/// Asks who does the work in mediated access, and what people call to have it done.
final class MediationFields implements ChoiceFields {
    private static final AccessSource NOBODY =
            new AccessSource(RowId.NONE, "", SourceKind.WORKLOAD, "", "", "");

    private final FieldSet fields;
    private final ComboBox<AccessSource> mediator = new ComboBox<>();
    private final ComboBox<AccessTarget> entrance = new ComboBox<>();
    private final Function<Mediating, ChoiceOutcome> choose;

    MediationFields(
            Messages messages,
            Project project,
            Mediation mediation,
            Runnable changed,
            Function<Mediating, ChoiceOutcome> choose) {
        this.choose = choose;
        this.fields = new FieldSet(messages);
        mediator.setId("mediator");
        mediator.setItems(
                FXCollections.observableArrayList(
                        project.sources().stream()
                                .filter(source -> source.kind() == SourceKind.WORKLOAD)
                                .toList()));
        mediator.setConverter(shown(AccessSource::name));
        mediator.valueProperty().addListener(_ -> changed.run());
        fields.add(
                "mediator",
                new Field(
                        messages.text("controls.mediator"),
                        mediator,
                        messages.text("controls.mediator.hint")));
        if (!mediation.instead().isEmpty()) {
            entrance.setId("entrance");
            entrance.setItems(FXCollections.observableArrayList(project.targets()));
            entrance.setConverter(shown(AccessTarget::name));
            entrance.valueProperty().addListener(_ -> changed.run());
            fields.add(
                    "entrance",
                    new Field(
                            messages.text("controls.entrance"),
                            entrance,
                            messages.text(
                                    "controls.entrance.hint",
                                    String.join(", ", mediation.instead()))));
        }
    }

    private static <T> StringConverter<T> shown(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("only chosen, never typed");
            }
        };
    }

    @Override
    public Node view() {
        return fields;
    }

    @Override
    public ChoiceOutcome outcome() {
        return choose.apply(
                Mediating.of(
                        Optional.ofNullable(mediator.getValue()).orElse(NOBODY),
                        Optional.ofNullable(entrance.getValue())));
    }

    @Override
    public void focus() {
        fields.focusFirst();
    }

    @Override
    public List<ValueProblem> show(List<ValueProblem> problems) {
        return fields.show(problems);
    }
}
