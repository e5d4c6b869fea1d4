package studio.kengen.ui.control;

import java.util.List;
import java.util.Locale;
import studio.kengen.design.Control;
import studio.kengen.design.Coverage;
import studio.kengen.design.Method;
import studio.kengen.design.RowId;

/// What has become of a dangerous row, the most urgent first.
enum MatterState {
    /// Nobody has done anything about it.
    OPEN("○"),
    /// Misuse would be found, not prevented: methods 4 and 5 only.
    WATCHED("◐"),
    /// Somebody answers for the risk.
    ACCEPTED("≈"),
    /// Misuse is prevented: methods 1 to 3, or nobody needs the permission and the guardrail denies it.
    CONTROLLED("✓");

    private final String sign;

    MatterState(String sign) {
        this.sign = sign;
    }

    /// How it is told apart without its colour.
    String sign() {
        return sign;
    }

    /// The style class that colours it.
    String styleClass() {
        return "matter-" + name().toLowerCase(Locale.ROOT);
    }

    /// @param isNeeded whether somebody needs the row's permission
    static MatterState of(RowId row, boolean isNeeded, Coverage coverage) {
        List<Control> controls = coverage.controls(row);
        if (!isNeeded || controls.stream().map(Control::method).anyMatch(MatterState::prevents)) {
            return CONTROLLED;
        }
        if (!coverage.acceptedRisks(row).isEmpty()) {
            return ACCEPTED;
        }
        return controls.isEmpty() ? OPEN : WATCHED;
    }

    private static boolean prevents(Method method) {
        return method != Method.MONITORING && method != Method.AUTO_REMEDIATION;
    }
}
