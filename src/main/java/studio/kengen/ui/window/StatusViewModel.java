package studio.kengen.ui.window;

import java.util.Optional;
import studio.kengen.design.area.AreaCounts;
import studio.kengen.design.area.Region;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.project.ProofSummary;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.wording.ResultSign;

/// What the status bar says.
public record StatusViewModel(StudioModel model, Messages messages) {
    /// `A 212 · B 480 · A∩B 37 (2 open)`; empty until it was counted.
    public String counts() {
        Optional<Derived> derived = model.derived();
        if (derived.isEmpty()) {
            return "";
        }
        AreaCounts counts = derived.get().counts();
        return messages.text(
                "shell.status.counts",
                counts.neededPermissions(),
                counts.unacceptablePermissions(),
                counts.permissions(Region.NEEDED_AND_UNACCEPTABLE),
                derived.get().openPermissions());
    }

    /// `✓ proved`.
    public String proof() {
        return messages.text(summary().signed());
    }

    /// The style class that colours it.
    public String proofStyle() {
        return summary().result().map(ResultSign::styleClass).orElse("result-open");
    }

    private ProofSummary summary() {
        return ProofSummary.of(model.proof().stateProperty().get());
    }

    /// `catalogue 2026-09-26`.
    public String catalog() {
        return messages.text("shell.status.catalog", model.catalog().info().date().toString());
    }

    /// Whether work is going on.
    public String work() {
        return messages.text(
                model.derivingProperty().get() ? "shell.status.deriving" : "shell.status.ready");
    }
}
