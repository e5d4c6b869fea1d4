package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import studio.kengen.control.reach.Arns;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Truth;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.policy.PolicyVersion;

/// What sources have by their rows of Table 1, of the actions that some companion needs. For one analysis, and one thread.
///
/// A row that gives an action on something that the companion is about counts, also where it may be too narrow: whoever
/// wrote it has thought of it. So nothing is told to be missing that is not missing for sure.
final class HeldActions {
    /// How much of what is wanted is there.
    ///
    /// @param missing the actions that no row gives
    /// @param suppliedBy the rows that give the others
    record Supply(List<String> missing, List<RowId> suppliedBy) {
        Supply {
            missing = List.copyOf(missing);
        }
    }

    private record Held(NeededPermission row, List<String> resources) {}

    private final Map<RowId, Map<String, List<Held>>> bySource = new HashMap<>();
    private final Arns arns;

    private HeldActions(Arns arns) {
        this.arns = arns;
    }

    /// @param counts which rows give anything
    /// @param wanted the actions that are asked for
    static HeldActions of(
            List<RowExpansion<NeededPermission>> rows,
            Predicate<NeededPermission> counts,
            Set<String> wanted,
            Arns arns) {
        // Most actions are of other services, which is told without making their full names.
        Set<String> services = new HashSet<>();
        wanted.forEach(action -> services.add(action.substring(0, action.indexOf(':'))));
        HeldActions held = new HeldActions(arns);
        for (RowExpansion<NeededPermission> expansion : rows) {
            if (counts.test(expansion.row())) {
                for (GrantedAction grant : expansion.grants()) {
                    if (services.contains(grant.action().service())) {
                        held.add(expansion.row(), grant, wanted);
                    }
                }
            }
        }
        return held;
    }

    private void add(NeededPermission row, GrantedAction grant, Set<String> wanted) {
        String name = grant.action().qualifiedName();
        if (wanted.contains(name)) {
            bySource.computeIfAbsent(row.source(), _ -> new HashMap<>())
                    .computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(new Held(row, grant.resources()));
        }
    }

    /// How much of what is wanted `source` has.
    Supply of(RowId source, List<Wanted> wanted) {
        List<String> missing = new ArrayList<>();
        SequencedSet<RowId> suppliedBy = new LinkedHashSet<>();
        for (Wanted each : wanted) {
            List<RowId> rows = rows(source, each);
            suppliedBy.addAll(rows);
            if (rows.isEmpty()) {
                missing.add(each.action());
            }
        }
        return new Supply(missing, List.copyOf(suppliedBy));
    }

    private List<RowId> rows(RowId source, Wanted wanted) {
        return bySource
                .getOrDefault(source, Map.of())
                .getOrDefault(wanted.action(), List.of())
                .stream()
                .filter(held -> wanted.on().isEmpty() || arns.meet(held.resources, wanted.on()))
                .filter(held ->
                        wanted.context().filter(context -> !admits(held.row, context)).isEmpty())
                .map(held -> held.row.id())
                .toList();
    }

    private static boolean admits(NeededPermission row, Wanted.Context context) {
        RequestContext request =
                context.values().isEmpty()
                        ? RequestContext.EMPTY
                        : RequestContext.EMPTY.with(context.key(), context.values());
        return row.conditions().stream()
                .filter(condition -> condition.key().equalsIgnoreCase(context.key()))
                .map(condition -> ConditionTest.of(condition, PolicyVersion.V2012_10_17))
                .allMatch(test -> test.holds(request) != Truth.NO);
    }
}
