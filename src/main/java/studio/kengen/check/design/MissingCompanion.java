package studio.kengen.check.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.kengen.control.companion.Cause;
import studio.kengen.control.companion.Companion;
import studio.kengen.control.companion.CompanionWording;
import studio.kengen.control.companion.Necessity;
import studio.kengen.control.companion.Proposal;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;

/// MISSING_COMPANION, ADVISABLE_COMPANION: a row fails, or works worse, for something that no row gives its source. Told once
/// for each row and kind of cause; what only some uses need is not told.
final class MissingCompanion implements DesignCheck {
    private record Kind(RowId row, Class<? extends Cause> cause, Necessity necessity) {}

    @Override
    public void check(Design design, Report report) {
        Map<Kind, List<Companion>> missing = new LinkedHashMap<>();
        for (Companion companion : design.companions().all()) {
            if (companion.isWanted()) {
                missing.merge(
                        new Kind(
                                companion.row(),
                                companion.cause().getClass(),
                                companion.necessity()),
                        List.of(companion),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        CompanionWording wording = new CompanionWording(RowNames.of(design.project()));
        missing.forEach((kind, companions) ->
                design.project()
                        .find(kind.row, NeededPermission.class)
                        .ifPresent(row -> tell(row, kind, companions, wording, report)));
    }

    private static void tell(
            NeededPermission row,
            Kind kind,
            List<Companion> companions,
            CompanionWording wording,
            Report report) {
        Companion first = companions.getFirst();
        Proposal proposal = first.missing().orElseThrow();
        Object[] arguments = {
            wording.proposal(proposal), wording.reason(first.cause()), companions.size() - 1
        };
        if (kind.necessity == Necessity.REQUIRED) {
            report.warning(row, "actions", "MISSING_COMPANION", arguments);
        } else {
            report.suggestion(row, "actions", "ADVISABLE_COMPANION", arguments);
        }
    }
}
