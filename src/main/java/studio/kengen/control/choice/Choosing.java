package studio.kengen.control.choice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlBundle;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownControl;
import studio.kengen.control.MediatedAccess;
import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.change.Draft;
import studio.kengen.i18n.Message;

/// What choosing controls of the knowledge does to the tables of a project. Nothing is changed here: each choice comes out
/// as one step to make.
///
/// The same control with the same values is one row of Table 4: choosing it for more rows adds them to those that it
/// covers. Rows whose dangerous actions a control is not about are left out.
public final class Choosing {
    private final Areas areas;
    private final ControlKnowledge knowledge;
    private final Catalog catalog;
    private final ControlRows rows;
    private final DangerousActions dangerous;

    /// @param areas of the project as it is
    /// @param wording puts sentences into the language in which the project's tables are written
    public Choosing(
            Areas areas,
            ControlKnowledge knowledge,
            Catalog catalog,
            Function<Message, String> wording) {
        this.areas = areas;
        this.knowledge = knowledge;
        this.catalog = catalog;
        this.rows = new ControlRows(wording);
        this.dangerous = DangerousActions.of(areas, knowledge);
    }

    /// Chooses a control for rows of Tables 1 and 3-1. What binds whole accounts may be chosen for no row at all. Refused
    /// with the placeholders' names where values are missing or wrong, and with the field `mediator` for mediated access,
    /// which needs [#mediate].
    ///
    /// A condition narrows all that is dangerous in a row: where a row has more than the condition is about, the rest stays in a
    /// row of its own.
    ///
    /// @param values by the placeholder's name ([AskedValues]); those with a default may be left out
    public ChoiceOutcome choose(
            KnownControl control, Collection<RowId> covers, Map<String, List<String>> values) {
        if (control instanceof MediatedAccess) {
            return refused("mediator", Message.of("choice.mediator.missing"));
        }
        List<RowId> concerned = concerned(control, covers);
        if (concerned.isEmpty() && (!covers.isEmpty() || !bindsAccounts(control))) {
            return refused("covers", Message.of("choice.covers.none"));
        }
        List<ValueProblem> problems = AskedValues.problems(control, values);
        if (!problems.isEmpty()) {
            return new ChoiceOutcome.Refused(problems);
        }
        Draft draft = new Draft(project());
        add(draft, control, concerned, values);
        return ChoiceOutcome.of(
                draft,
                Message.of(
                        "choice.step.choose",
                        ControlRows.title(control, actions(control, concerned))));
    }

    /// Chooses mediated access for rows of Table 1: the rows are withdrawn from their sources, the mediator gets what they
    /// lose, and they get the invocation instead. Where a row has more than the control is about, the rest stays with its
    /// source in a row of its own. Rows that are there already are not added again.
    ///
    /// Refused with the field `mediator`, `entrance` or `covers`.
    public ChoiceOutcome mediate(
            MediatedAccess control, Collection<RowId> covers, Mediating through) {
        List<NeededPermission> concerned =
                concerned(control, covers).stream()
                        .flatMap(id -> project().find(id, NeededPermission.class).stream())
                        .toList();
        return concerned.isEmpty()
                ? refused("covers", Message.of("choice.covers.none"))
                : new MediationStep(project(), catalog, dangerous, control, through)
                        .outcome(concerned, rows);
    }

    /// Chooses the controls of a bundle in one step. Each covers the rows of B that it is about; those that are about none
    /// bind accounts all the same.
    ///
    /// @param onlyTouching whether to leave out those that are about no row of B
    /// @param values for all of them, by the placeholder's name
    public ChoiceOutcome chooseTogether(
            ControlBundle bundle, boolean onlyTouching, Map<String, List<String>> values) {
        Draft draft = new Draft(project());
        Set<ValueProblem> problems = new LinkedHashSet<>();
        for (KnownControl control : controls(bundle)) {
            List<RowId> concerned =
                    concerned(control, areas.areaB().stream().map(row -> row.row().id()).toList());
            if (concerned.isEmpty() && (onlyTouching || !bindsAccounts(control))) {
                continue;
            }
            Map<String, List<String>> own = AskedValues.only(control, values);
            problems.addAll(AskedValues.problems(control, own));
            if (problems.isEmpty()) {
                add(draft, control, concerned, own);
            }
        }
        return problems.isEmpty()
                ? ChoiceOutcome.of(draft, Message.of("choice.step.bundle", bundle.sentence()))
                : new ChoiceOutcome.Refused(List.copyOf(problems));
    }

    /// The controls of a bundle that the knowledge has.
    public List<KnownControl> controls(ControlBundle bundle) {
        return bundle.controls().stream().flatMap(id -> knowledge.control(id).stream()).toList();
    }

    /// Gives a chosen control other values: in its row of Table 4, with the conditions that follow from them. Refused as
    /// [#choose] is, and with the field `control` where the knowledge does not have the control.
    public ChoiceOutcome revalue(Control row, Map<String, List<String>> values) {
        Set<String> actions = new LinkedHashSet<>();
        row.covers().forEach(id -> actions.addAll(dangerous.of(id)));
        Optional<KnownControl> known = knowledge.control(row.choice().control(), actions);
        if (known.isEmpty()) {
            return refused("control", Message.of("choice.control.unknown", row.choice().control()));
        }
        KnownControl control = known.get();
        List<ValueProblem> problems = AskedValues.problems(control, values);
        if (!problems.isEmpty()) {
            return new ChoiceOutcome.Refused(problems);
        }
        Draft draft = new Draft(project());
        Control filled = rows.row(control, actions(control, row.covers()), values);
        draft.replace(
                new Control(
                        row.id(),
                        row.covers(),
                        row.method(),
                        row.mechanism(),
                        filled.conditions(),
                        row.mediator(),
                        filled.choice(),
                        row.note()));
        return ChoiceOutcome.of(draft, Message.of("choice.step.values", row.mechanism()));
    }

    /// Takes rows out of what a row of Table 4 covers; the row itself where it covers nothing then. What mediated access
    /// has added to Table 1 stays there: whether it is needed otherwise, only the user knows.
    public ChoiceOutcome withdraw(Control row, Collection<RowId> covers) {
        Draft draft = new Draft(project());
        List<RowId> left =
                row.covers().stream().filter(covered -> !covers.contains(covered)).toList();
        if (left.isEmpty()) {
            draft.remove(row);
        } else {
            draft.replace(ControlRows.covering(row, left));
        }
        return ChoiceOutcome.of(draft, Message.of("choice.step.withdraw", row.mechanism()));
    }

    private void add(
            Draft draft,
            KnownControl control,
            List<RowId> covers,
            Map<String, List<String>> values) {
        Control row = rows.row(control, actions(control, covers), values);
        if (control.method() == Method.CONDITION && !row.conditions().isEmpty()) {
            covers.forEach(covered -> part(draft, control, covered));
        }
        ControlRows.add(draft, ControlRows.covering(row, covers));
    }

    /// Lets a condition narrow nothing that it is not about: an action without its condition key would never be allowed.
    private void part(Draft draft, KnownControl control, RowId covered) {
        Set<String> narrowed = dangerous.of(covered, control);
        if (!narrowed.containsAll(dangerous.of(covered))) {
            draft.project()
                    .find(covered, NeededPermission.class)
                    .ifPresent(
                            row -> new RowParting(draft, catalog, dangerous).leave(row, narrowed));
        }
    }

    private List<RowId> concerned(KnownControl control, Collection<RowId> covers) {
        return covers.stream()
                .distinct()
                .filter(row -> !dangerous.of(row, control).isEmpty())
                .toList();
    }

    private List<String> actions(KnownControl control, Collection<RowId> covers) {
        Set<String> actions = new TreeSet<>();
        covers.forEach(row -> actions.addAll(dangerous.of(row, control)));
        return actions.isEmpty() ? control.actions() : List.copyOf(actions);
    }

    /// Whether it works on whole accounts, whatever the tables say: what is no condition in a grant and no mediator.
    private static boolean bindsAccounts(KnownControl control) {
        return control.method() != Method.CONDITION && control.method() != Method.MEDIATED_ACCESS;
    }

    private static ChoiceOutcome refused(String field, Message message) {
        return new ChoiceOutcome.Refused(List.of(new ValueProblem(field, message)));
    }

    private Project project() {
        return areas.project();
    }
}
