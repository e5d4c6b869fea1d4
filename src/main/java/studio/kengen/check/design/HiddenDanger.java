package studio.kengen.check.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.kengen.control.reach.Escalation;
import studio.kengen.control.reach.ReachWording;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.i18n.Message;

/// HIDDEN_REACH: rows that nothing covers let their source obtain something of B that no row gives it. Told once for each
/// row whose resources say whose rights are obtained, by the worst of its ways.
final class HiddenDanger implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        RowNames names = RowNames.of(design.project());
        Map<RowId, List<Escalation>> byRow = new LinkedHashMap<>();
        for (Escalation escalation : design.reach().open()) {
            byRow.merge(
                    escalation.mainRow(),
                    List.of(escalation),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        byRow.forEach((id, escalations) -> {
            Escalation worst = escalations.stream().min(Escalation.WORST_FIRST).orElseThrow();
            design.project()
                    .find(id, NeededPermission.class)
                    .ifPresent(row ->
                            report.securityWarning(
                                    row,
                                    "actions",
                                    "HIDDEN_REACH",
                                    arguments(worst, escalations.size() - 1, names)));
        });
    }

    private static Object[] arguments(Escalation escalation, int more, RowNames names) {
        ReachWording wording = new ReachWording(names);
        return new Object[] {
            names.name(escalation.source()),
            escalation.known().phrase(),
            wording.supplies(escalation),
            wording.worst(escalation),
            Message.of("wording.impact." + escalation.worst().impact().name()),
            more
        };
    }
}
