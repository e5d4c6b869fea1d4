package studio.kengen.control.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.Set;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.MediatedAccess;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.Coverage;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.change.Draft;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;

/// What mediated access (method 2) does to the tables: in Table 1 the mediator gets what people lose, and people get the
/// invocation; in Table 4 the control withdraws the rows of the people.
final class MediationStep {
    /// Where a row of Table 1 gives something.
    private static final String LAMBDA = "lambda";

    private record Place(String service, RowId target) {}

    private final Draft draft;
    private final DangerousActions dangerous;
    private final MediatedAccess control;
    private final Mediating through;
    private final NeededRows rows;
    private final RowParting parting;

    MediationStep(
            Project project,
            Catalog catalog,
            DangerousActions dangerous,
            MediatedAccess control,
            Mediating through) {
        this.draft = new Draft(project);
        this.dangerous = dangerous;
        this.control = control;
        this.through = through;
        this.rows = new NeededRows(draft, catalog);
        this.parting = new RowParting(draft, catalog, dangerous);
    }

    /// @param chosen rows of Table 1 that the control is about
    /// @param controls makes the row of Table 4
    ChoiceOutcome outcome(List<NeededPermission> chosen, ControlRows controls) {
        List<NeededPermission> people =
                chosen.stream()
                        .filter(row -> !row.source().equals(through.mediator().id()))
                        .toList();
        List<ValueProblem> problems = problems(people);
        if (!problems.isEmpty()) {
            return new ChoiceOutcome.Refused(problems);
        }
        RowId mediator = added(through.mediator());
        List<AccessTarget> entrances = through.entrances().stream().map(this::added).toList();
        Set<RowId> covers = new LinkedHashSet<>();
        for (NeededPermission row : people) {
            covers.add(row.id());
            parting.leave(row, dangerous.of(row.id(), control));
        }
        for (NeededPermission row : people) {
            covers.addAll(give(mediator, row));
        }
        invocations(people, entrances);
        Control row = controls.row(control, control.actions(), Map.of());
        ControlRows.add(draft, mediated(row, List.copyOf(covers), mediator));
        return ChoiceOutcome.of(
                draft,
                Message.of("choice.step.choose", ControlRows.title(control, control.actions())));
    }

    private List<ValueProblem> problems(List<NeededPermission> people) {
        List<ValueProblem> problems = new ArrayList<>();
        AccessSource mediator = through.mediator();
        if (people.isEmpty()) {
            problems.add(new ValueProblem("covers", Message.of("choice.covers.mediator")));
        }
        if (mediator.name().isBlank()) {
            problems.add(new ValueProblem("mediator", Message.of("choice.mediator.missing")));
        } else if (mediator.kind() != SourceKind.WORKLOAD) {
            problems.add(
                    new ValueProblem(
                            "mediator", Message.of("choice.mediator.noWorkload", mediator.name())));
        }
        for (String action : control.mediation().instead()) {
            if (rows.place(action, through.entrances()).isEmpty()) {
                problems.add(
                        new ValueProblem(
                                "entrance", Message.of("choice.entrance.missing", action)));
            }
        }
        return problems;
    }

    private RowId added(AccessSource source) {
        if (!source.id().equals(RowId.NONE)) {
            return source.id();
        }
        RowId id = draft.project().newId(Table.SOURCES);
        draft.add(
                new AccessSource(
                        id,
                        source.name(),
                        source.kind(),
                        source.arn(),
                        source.account(),
                        trustedServices(source),
                        source.note()));
        return id;
    }

    /// Who assumes the role of a mediator that is new: where people invoke a function, Lambda.
    private List<String> trustedServices(AccessSource mediator) {
        boolean isFunction =
                through.entrances().stream()
                        .anyMatch(entrance -> entrance.service().equals(LAMBDA));
        return mediator.trustedServices().isEmpty() && isFunction
                ? List.of(LAMBDA + ".amazonaws.com")
                : mediator.trustedServices();
    }

    private AccessTarget added(AccessTarget target) {
        if (!target.id().equals(RowId.NONE)) {
            return target;
        }
        AccessTarget added =
                new AccessTarget(
                        draft.project().newId(Table.TARGETS),
                        target.name(),
                        target.service(),
                        target.resourceType(),
                        target.arns(),
                        target.account(),
                        target.dataClass(),
                        target.encryptionKey(),
                        target.note());
        draft.add(added);
        return added;
    }

    /// Gives the mediator what the row loses, without the conditions that people have it under. What it has already is not
    /// given again.
    ///
    /// @return the mediator's rows that nothing else controls: they are dangerous as the people's were
    private List<RowId> give(RowId mediator, NeededPermission row) {
        NavigableSet<String> withdrawn = dangerous.of(row.id(), control);
        rows.add(mediator, row.service(), withdrawn, row.target(), List.of());
        Coverage coverage = Coverage.of(draft.project());
        return rows.having(mediator, withdrawn, row.target())
                .filter(id -> !coverage.covers(id))
                .toList();
    }

    private void invocations(List<NeededPermission> people, List<AccessTarget> entrances) {
        SequencedMap<RowId, List<NeededPermission>> bySource = new LinkedHashMap<>();
        people.forEach(
                row -> bySource.computeIfAbsent(row.source(), _ -> new ArrayList<>()).add(row));
        bySource.forEach((source, lost) -> {
            List<Condition> conditions = CallerConditions.common(lost);
            instead(entrances)
                    .forEach((place, actions) ->
                            rows.add(source, place.service(), actions, place.target(), conditions));
        });
    }

    /// What people get instead, by where it goes.
    private SequencedMap<Place, List<String>> instead(List<AccessTarget> entrances) {
        SequencedMap<Place, List<String>> instead = new LinkedHashMap<>();
        for (String action : control.mediation().instead()) {
            String service = action.substring(0, action.indexOf(':'));
            rows.place(action, entrances)
                    .ifPresent(target ->
                            instead.computeIfAbsent(
                                            new Place(service, target), _ -> new ArrayList<>())
                                    .add(action));
        }
        return instead;
    }

    private static Control mediated(Control row, List<RowId> covers, RowId mediator) {
        return new Control(
                row.id(),
                covers,
                row.method(),
                row.mechanism(),
                row.conditions(),
                mediator,
                row.choice(),
                row.note());
    }
}
