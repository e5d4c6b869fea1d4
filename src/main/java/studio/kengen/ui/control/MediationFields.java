package studio.kengen.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import javafx.scene.Node;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
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

/// Asks who does the work in mediated access, and what people call to have it done: rows of the project, or new ones.
final class MediationFields implements ChoiceFields {
    private final Messages messages;
    private final Project project;
    private final Runnable changed;
    private final BiFunction<ControlBasis, Mediating, ChoiceOutcome> choose;
    private final FieldSet fields;
    private final ExistingOrNew<AccessSource> mediator;
    private final List<ExistingOrNew<AccessTarget>> entrances = new ArrayList<>();

    MediationFields(
            Messages messages,
            Project project,
            Catalog catalog,
            Mediation mediation,
            Runnable changed,
            BiFunction<ControlBasis, Mediating, ChoiceOutcome> choose) {
        this.messages = messages;
        this.project = project;
        this.changed = changed;
        this.choose = choose;
        this.fields = new FieldSet(messages);
        this.mediator =
                new ExistingOrNew<>(
                        messages,
                        "mediator",
                        project.sources().stream()
                                .filter(source -> source.kind() == SourceKind.WORKLOAD)
                                .toList(),
                        AccessSource::name,
                        messages.text("controls.mediator.new"),
                        MediationFields::workload);
        add("mediator", mediator, "controls.mediator", messages.text("controls.mediator.hint"));
        actedOn(mediation, catalog).forEach(this::addEntrance);
    }

    private static AccessSource workload(String name, String arn) {
        return new AccessSource(RowId.NONE, name, SourceKind.WORKLOAD, arn, "", "");
    }

    /// The actions that people get instead and that act on something, by service.
    private static SequencedMap<String, List<String>> actedOn(
            Mediation mediation, Catalog catalog) {
        SequencedMap<String, List<String>> actions = new LinkedHashMap<>();
        mediation.instead().stream()
                .filter(action -> catalog.action(action).filter(Action::takesResource).isPresent())
                .forEach(action ->
                        actions.computeIfAbsent(
                                        action.substring(0, action.indexOf(':')),
                                        _ -> new ArrayList<>())
                                .add(action));
        return actions;
    }

    private void addEntrance(String service, List<String> actions) {
        ExistingOrNew<AccessTarget> entrance =
                new ExistingOrNew<>(
                        messages,
                        "entrance-" + service,
                        project.targets().stream()
                                .filter(target -> target.service().equals(service))
                                .toList(),
                        AccessTarget::name,
                        messages.text("controls.entrance.new"),
                        (name, arn) -> target(service, name, arn));
        entrances.add(entrance);
        // A problem with an entrance is shown at the first: it does not say which one it is about.
        add(
                entrances.size() == 1 ? "entrance" : "entrance-" + service,
                entrance,
                "controls.entrance",
                messages.text("controls.entrance.hint", String.join(", ", actions)));
    }

    private static AccessTarget target(String service, String name, String arn) {
        return new AccessTarget(
                RowId.NONE,
                name,
                service,
                "",
                arn.isEmpty() ? List.of() : List.of(arn),
                "",
                "",
                RowId.NONE,
                "");
    }

    private void add(String name, ExistingOrNew<?> input, String label, String hint) {
        Field field = new Field(messages.text(label), input, hint);
        input.onChange(() -> {
            field.touch();
            changed.run();
        });
        fields.add(name, field);
    }

    @Override
    public Node view() {
        return fields;
    }

    @Override
    public ChoiceRequest request() {
        Mediating through =
                new Mediating(mediator.row(), entrances.stream().map(ExistingOrNew::row).toList());
        return basis -> choose.apply(basis, through);
    }

    @Override
    public boolean focus() {
        return fields.focusFirst();
    }

    @Override
    public List<ValueProblem> show(List<ValueProblem> problems, boolean asked) {
        return fields.show(problems, asked);
    }
}
