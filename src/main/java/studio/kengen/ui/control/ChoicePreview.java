package studio.kengen.ui.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.design.RowId;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Protection;

/// What a choice would change. Made in the background.
///
/// @param before the project as it is
/// @param outcome what comes of the choice
/// @param after the project as it would be; empty where it would stay as it is
/// @param rows what changes in the tables, line by line
record ChoicePreview(
        ControlBasis before,
        ChoiceOutcome outcome,
        Optional<ControlBasis> after,
        List<DiffLine> rows) {
    ChoicePreview {
        rows = List.copyOf(rows);
    }

    static ChoicePreview of(ControlBasis basis, ChoiceRequest request, Messages messages) {
        ChoiceOutcome outcome = request.on(basis);
        if (!(outcome instanceof ChoiceOutcome.Changed changed)) {
            return new ChoicePreview(basis, outcome, Optional.empty(), List.of());
        }
        ControlBasis after = basis.after(changed.preview(basis.project()));
        return new ChoicePreview(
                basis,
                outcome,
                Optional.of(after),
                StepLines.of(changed.step(), basis.project(), after.project(), messages));
    }

    /// The same with what is known now of how that is protected which nobody needs.
    ChoicePreview proved(Map<RowId, Protection> unneeded) {
        return unneeded.equals(before.unneeded())
                ? this
                : new ChoicePreview(
                        before.proved(unneeded),
                        outcome,
                        after.map(then -> then.proved(unneeded)),
                        rows);
    }

    /// The step to make; empty where nothing would change.
    Optional<ChangeSet> step() {
        return outcome instanceof ChoiceOutcome.Changed(var step)
                ? Optional.of(step)
                : Optional.empty();
    }

    /// What changes in the documents. Takes as long as generating them twice.
    Optional<DocumentsDiff> documents() {
        return after.map(then -> DocumentsDiff.between(before.documents(), then.documents()));
    }
}
