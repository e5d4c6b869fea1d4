package studio.kengen.check.design;

import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;

/// CONTROL_COVERS_NOTHING, CONTROL_WITHOUT_CONDITION, CONTROL_WITHOUT_MEDIATOR, MEDIATOR_IS_NO_WORKLOAD,
/// CONTROL_WITHOUT_MECHANISM: a control that lacks what its method needs.
final class IncompleteControl implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (Control control : design.project().controls()) {
            if (control.covers().isEmpty() && !bindsAccounts(control)) {
                report.warning(control, "covers", "CONTROL_COVERS_NOTHING");
            }
            switch (control.method()) {
                case CONDITION -> {
                    // What a control of the knowledge does may be a denial, or stand in another
                    // policy.
                    if (control.conditions().isEmpty() && !control.choice().isKnown()) {
                        report.error(control, "conditions", "CONTROL_WITHOUT_CONDITION");
                    }
                }
                case MEDIATED_ACCESS -> checkMediator(design, report, control);
                case PREDEFINED_FEATURE, MONITORING, AUTO_REMEDIATION -> {
                    if (control.mechanism().isBlank()) {
                        report.error(control, "mechanism", "CONTROL_WITHOUT_MECHANISM");
                    }
                }
            }
        }
    }

    /// A control of the knowledge that is neither a condition of a grant nor a mediator works on accounts as a whole.
    private static boolean bindsAccounts(Control control) {
        return control.choice().isKnown()
                && control.method() != Method.CONDITION
                && control.method() != Method.MEDIATED_ACCESS;
    }

    private static void checkMediator(Design design, Report report, Control control) {
        if (control.mediator().equals(RowId.NONE)) {
            report.error(control, "mediator", "CONTROL_WITHOUT_MEDIATOR");
        }
        design.project()
                .source(control.mediator())
                .filter(mediator -> mediator.kind() != SourceKind.WORKLOAD)
                .ifPresent(mediator ->
                        report.error(
                                control, "mediator", "MEDIATOR_IS_NO_WORKLOAD", mediator.name()));
    }
}
