package studio.kengen.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.kengen.design.Control;
import studio.kengen.design.Coverage;
import studio.kengen.design.Method;
import studio.kengen.design.RowId;
import studio.kengen.prove.Protection;

/// What has become of a dangerous row, the most urgent first.
enum MatterState {
    /// Nobody has done anything about it.
    OPEN("○"),
    /// Misuse would be found, not prevented: methods 4 and 5 only.
    WATCHED("◐"),
    /// Nobody needs it and it should be denied, but there is no proof, or not yet.
    UNPROVED("?"),
    /// Somebody answers for the risk.
    ACCEPTED("≈"),
    /// Controls of methods 1 to 3 are chosen for what is needed; what nobody needs is proved to be prevented.
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

    /// The state of a permission that nobody needs.
    ///
    /// @param proved how it is protected; empty where that is not known
    static MatterState ofUnneeded(Optional<Protection> proved) {
        return proved.map(protection ->
                        switch (protection) {
                            case PREVENTED, RESTRICTED -> CONTROLLED;
                            case ACCEPTED -> ACCEPTED;
                            case UNDECIDED -> UNPROVED;
                            case WATCHED -> WATCHED;
                            case OPEN -> OPEN;
                        })
                .orElse(UNPROVED);
    }

    /// The state of a permission that somebody needs.
    static MatterState ofNeeded(RowId row, Coverage coverage) {
        List<Control> controls = coverage.controls(row);
        if (controls.stream().map(Control::method).anyMatch(MatterState::prevents)) {
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
