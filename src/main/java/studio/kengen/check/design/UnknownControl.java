package studio.kengen.check.design;

import studio.kengen.control.choice.EmptyChoice;
import studio.kengen.design.Control;

/// UNKNOWN_CONTROL: a control of Table 4 chooses something that the project does not know, because it was never known, is
/// no longer, or was withdrawn. Nothing comes of it in the documents.
final class UnknownControl implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (Control control : design.project().controls()) {
            if (EmptyChoice.isUnknown(control, design.knowledge())) {
                report.error(control, "mechanism", "UNKNOWN_CONTROL", control.choice().control());
            }
        }
    }
}
