package studio.kengen.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Which rows of Table 4 cover which rows of Tables 1 and 3-1. Immutable.
///
/// A row that meets B and that nothing covers is an open risk. Whether a control is good enough is not asked here.
public final class Coverage {
    private final Map<RowId, List<Control>> controls;
    private final Map<RowId, List<AcceptedRisk>> acceptedRisks;

    private Coverage(
            Map<RowId, List<Control>> controls, Map<RowId, List<AcceptedRisk>> acceptedRisks) {
        this.controls = controls;
        this.acceptedRisks = acceptedRisks;
    }

    /// What Table 4 of `project` covers.
    public static Coverage of(Project project) {
        return of(project, _ -> true);
    }

    /// What Table 4 of `project` covers, of its controls only those that are wanted.
    public static Coverage of(Project project, Predicate<Control> wanted) {
        Map<RowId, List<Control>> controls = new HashMap<>();
        project.controls().stream()
                .filter(wanted)
                .forEach(control -> index(controls, control.covers(), control));
        Map<RowId, List<AcceptedRisk>> accepted = new HashMap<>();
        for (AcceptedRisk risk : project.acceptedRisks()) {
            index(accepted, risk.covers(), risk);
        }
        return new Coverage(controls, accepted);
    }

    private static <R> void index(Map<RowId, List<R>> byRow, List<RowId> covers, R by) {
        for (RowId row : new LinkedHashSet<>(covers)) {
            byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(by);
        }
    }

    /// The controls that cover a row, in their order.
    public List<Control> controls(RowId row) {
        return List.copyOf(controls.getOrDefault(row, List.of()));
    }

    /// The accepted risks that cover a row, in their order.
    public List<AcceptedRisk> acceptedRisks(RowId row) {
        return List.copyOf(acceptedRisks.getOrDefault(row, List.of()));
    }

    /// The controls by which somebody else does the work of the row (method 2), so that its source is not given it. A
    /// mediator's own rows are not withdrawn by the control that it mediates.
    public List<Control> mediating(NeededPermission row) {
        return controls(row.id()).stream()
                .filter(control -> control.method() == Method.MEDIATED_ACCESS)
                .filter(control -> !control.mediator().equals(row.source()))
                .toList();
    }

    /// The controls that narrow the row's part in B by conditions (method 1).
    public List<Control> narrowing(NeededPermission row) {
        return controls(row.id()).stream()
                .filter(control -> control.method() == Method.CONDITION)
                .filter(control -> !control.conditions().isEmpty())
                .toList();
    }

    /// Whether any control or accepted risk covers the row.
    public boolean covers(RowId row) {
        return controls.containsKey(row) || acceptedRisks.containsKey(row);
    }
}
