package studio.kengen.control.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.design.Coverage;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;

/// The hidden reach of a project's sources: what their rows of Table 1 let them obtain although no row says so. Immutable.
///
/// It is told as Table 3-2 tells what rows do openly: whatever Table 4 says. Open is what is left of it without the rows
/// that a control or an accepted risk covers; as for what rows do openly, whether a control is good enough is not asked.
public final class HiddenReach {
    /// No project, no reach.
    public static final HiddenReach NONE = new HiddenReach(Meetings.NONE, List.of(), List.of());

    private final List<Escalation> all;
    private final Map<RowId, List<Escalation>> byRow;
    private final List<Escalation> open;
    private final Map<RowId, List<Escalation>> openByRow;
    private final Meetings meetings;

    private HiddenReach(Meetings meetings, List<Escalation> all, List<Escalation> open) {
        this.meetings = meetings;
        this.all = List.copyOf(all);
        this.byRow = byRow(all);
        this.open = List.copyOf(open);
        this.openByRow = byRow(open);
    }

    /// What the sources of the project behind `areas` can obtain.
    ///
    /// @param coverage what Table 4 covers: what it does not is open
    public static HiddenReach of(Areas areas, Coverage coverage) {
        Meetings meetings =
                new Meetings(areas.project().unacceptable(), areas.requestedPermissions());
        Analysis analysis = new Analysis(areas, meetings);
        List<Escalation> all = analysis.escalations(_ -> true);
        List<Escalation> left =
                analysis.looksAtAny(row -> coverage.covers(row.id()))
                        ? analysis.escalations(row -> !coverage.covers(row.id()))
                        : all;
        Impact threshold = areas.project().threshold();
        return new HiddenReach(
                meetings, all, left.stream().filter(each -> each.reachesB(threshold)).toList());
    }

    /// Every escalation, by source.
    public List<Escalation> all() {
        return all;
    }

    /// The escalations that a row of Table 1 supplies an action of, the worst first.
    public List<Escalation> of(RowId row) {
        return byRow.getOrDefault(row, List.of());
    }

    /// The worst that a row has a part in obtaining.
    public Optional<Outcome> worst(RowId row) {
        return of(row).stream().findFirst().map(Escalation::worst);
    }

    /// The rows of Table 3-1 that `source` meets by some outcomes of one of its escalations, and not as far by itself; each
    /// once, in the order of their table.
    public List<UnacceptablePermission> met(RowId source, List<Outcome> outcomes) {
        return meetings.rows(source, outcomes.stream().map(Outcome::gained).toList());
    }

    /// Whether a row has a part in obtaining something of B.
    ///
    /// @param threshold impacts as bad as this or worse are unacceptable
    public boolean reachesB(RowId row, Impact threshold) {
        return worst(row).filter(outcome -> outcome.impact().atLeast(threshold)).isPresent();
    }

    /// The escalations to something of B that rows which nothing covers are enough for, by source.
    public List<Escalation> open() {
        return open;
    }

    /// Those of [#open] that a row of Table 1 supplies an action of, the worst first.
    public List<Escalation> open(RowId row) {
        return openByRow.getOrDefault(row, List.of());
    }

    private static Map<RowId, List<Escalation>> byRow(List<Escalation> escalations) {
        Map<RowId, List<Escalation>> byRow = new HashMap<>();
        escalations.stream()
                .sorted(Escalation.WORST_FIRST)
                .forEach(escalation ->
                        escalation
                                .allRows()
                                .forEach(row ->
                                        byRow.computeIfAbsent(row, _ -> new ArrayList<>())
                                                .add(escalation)));
        return byRow;
    }
}
