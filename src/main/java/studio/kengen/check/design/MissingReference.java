package studio.kengen.check.design;

import java.util.List;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.Control;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;

/// MISSING_SOURCE, MISSING_TARGET: a cell that must name a row is empty. NO_SUCH_ROW: it names a row that is not there, or
/// one of another table than those that it may lead to.
final class MissingReference implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        Project project = design.project();
        for (NeededPermission row : project.needed()) {
            if (row.source().equals(RowId.NONE)) {
                report.error(row, "source", "MISSING_SOURCE");
            } else if (project.source(row.source()).isEmpty()) {
                report.error(row, "source", "NO_SUCH_ROW", row.source().value());
            }
        }
        for (ActionSelection row : design.selections()) {
            checkTarget(project, report, row);
        }
        for (UnacceptablePermission row : project.unacceptable()) {
            checkAll(project, report, row, "threats", row.threats(), Threat.class);
        }
        for (AcceptedRisk row : project.acceptedRisks()) {
            checkAll(project, report, row, "covers", row.covers(), ActionSelection.class);
        }
        for (Control row : project.controls()) {
            checkAll(project, report, row, "covers", row.covers(), ActionSelection.class);
            List<RowId> mediator =
                    row.mediator().equals(RowId.NONE) ? List.of() : List.of(row.mediator());
            checkAll(project, report, row, "mediator", mediator, AccessSource.class);
        }
    }

    private static void checkTarget(Project project, Report report, ActionSelection row) {
        if (row.target().equals(RowId.NONE)) {
            report.error(Report.row(row), "target", "MISSING_TARGET");
        } else if (!row.target().equals(AccessTarget.WHOLE_SERVICE)
                && project.target(row.target()).isEmpty()) {
            report.error(Report.row(row), "target", "NO_SUCH_ROW", row.target().value());
        }
    }

    private static void checkAll(
            Project project,
            Report report,
            Row row,
            String field,
            List<RowId> references,
            Class<?> type) {
        references.stream()
                .filter(reference -> project.find(reference).filter(type::isInstance).isEmpty())
                .forEach(reference -> report.error(row, field, "NO_SUCH_ROW", reference.value()));
    }
}
