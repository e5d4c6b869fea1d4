package studio.kengen.generate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.design.Control;
import studio.kengen.design.Coverage;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RequestedPermission;

/// What the controls of Table 4 do to the rows of Table 1 that they cover.
///
/// - Method 1 narrows, by its conditions, the part of the row that meets area B.
/// - Method 2 withdraws the row from its source, unless that source is the mediator.
/// - The other methods leave the row as it is; they watch it or guard what is around it.
///
/// A control that covers a row of Table 3-1 is about B − A and changes no row of Table 1.
public final class AppliedControls {
    private final Project project;
    private final Coverage coverage;

    /// What the controls of `project` do.
    public AppliedControls(Project project) {
        this.project = project;
        coverage = Coverage.of(project);
    }

    /// Whether somebody else does the work, so that the row's source is not given it.
    public boolean isWithdrawn(NeededPermission row) {
        return !mediating(row).isEmpty();
    }

    /// The controls by which somebody else does the work of the row.
    public List<Control> mediating(NeededPermission row) {
        return coverage.mediating(row);
    }

    /// The controls that narrow the row's part in B by conditions.
    public List<Control> narrowing(NeededPermission row) {
        return coverage.narrowing(row);
    }

    /// The actions of the row that lie, on some resource, in B.
    public Set<String> actionsInB(RequestedPermission row) {
        Set<String> actions = new HashSet<>();
        row.encounters().stream()
                .filter(met -> met.unacceptable().isUnacceptable(project.threshold()))
                .flatMap(met -> met.common().stream())
                .forEach(grant -> actions.add(grant.action().qualifiedName()));
        return actions;
    }

    /// The rows of Table 1 that ask for what a control of method 1 or 2 covers in Table 3-1, without being covered by it
    /// themselves. Whoever wrote the control may think that those rows are under control.
    public Map<RowId, List<RowId>> missedRows(Areas areas) {
        Map<RowId, List<RowId>> missed = new LinkedHashMap<>();
        for (Control control : project.controls()) {
            if (control.method() == Method.CONDITION
                    || control.method() == Method.MEDIATED_ACCESS) {
                List<RowId> rows = missedRows(control, areas);
                if (!rows.isEmpty()) {
                    missed.put(control.id(), rows);
                }
            }
        }
        return missed;
    }

    private List<RowId> missedRows(Control control, Areas areas) {
        return areas.requestedPermissions().stream()
                .filter(requested -> !control.covers().contains(requested.row().id()))
                .filter(requested -> !requested.row().source().equals(control.mediator()))
                .filter(requested -> meetsCovered(requested, control))
                .map(requested -> requested.row().id())
                .toList();
    }

    private boolean meetsCovered(RequestedPermission requested, Control control) {
        return requested.encounters().stream()
                .filter(met -> met.unacceptable().isUnacceptable(project.threshold()))
                .anyMatch(met -> control.covers().contains(met.unacceptable().id()));
    }
}
