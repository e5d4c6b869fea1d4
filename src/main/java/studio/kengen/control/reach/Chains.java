package studio.kengen.control.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import studio.kengen.control.reach.Gained.RightsOf;
import studio.kengen.design.RowId;
import studio.kengen.engine.Truth;

/// Follows the steps from source to source: whoever obtains the rights of a source can take that source's steps, too.
final class Chains {
    /// Where a chain leads.
    ///
    /// @param via the sources on the way
    record End(Gained gained, List<RowId> via, boolean sure) {}

    private final Map<RowId, Map<Gained, Truth>> next = new HashMap<>();

    /// @param steps the steps of each source
    Chains(Map<RowId, List<Step>> steps) {
        steps.forEach((source, some) -> {
            Map<Gained, Truth> gains = new LinkedHashMap<>();
            some.forEach(step ->
                    step.gains().forEach((gained, sure) -> gains.merge(gained, sure, Truth::or)));
            next.put(source, gains);
        });
    }

    /// Everything that `source` obtains by a step with these gains, each once: by a chain that is sure where there is one, and of these by a
    /// shortest.
    List<End> from(RowId source, Map<Gained, Truth> gains) {
        Map<Gained, End> ends = new LinkedHashMap<>();
        follow(source, gains, true, ends);
        follow(source, gains, false, ends);
        return List.copyOf(ends.values());
    }

    private void follow(
            RowId source, Map<Gained, Truth> gains, boolean sure, Map<Gained, End> ends) {
        Map<Gained, End> found = new LinkedHashMap<>();
        Queue<End> open = new ArrayDeque<>();
        gains.forEach((gained, certainty) -> {
            if (!sure || certainty == Truth.YES) {
                visit(new End(gained, List.of(), sure), found, open);
            }
        });
        for (End end = open.poll(); end != null; end = open.poll()) {
            if (end.gained() instanceof RightsOf(var reached)) {
                List<RowId> via = new ArrayList<>(end.via());
                via.add(reached);
                next.getOrDefault(reached, Map.of())
                        .forEach((gained, certainty) -> {
                            boolean returns = gained.equals(new RightsOf(source));
                            if (!returns && (!sure || certainty == Truth.YES)) {
                                visit(new End(gained, via, sure), found, open);
                            }
                        });
            }
        }
        found.forEach(ends::putIfAbsent);
    }

    private static void visit(End end, Map<Gained, End> found, Queue<End> open) {
        if (found.putIfAbsent(end.gained(), end) == null) {
            open.add(end);
        }
    }
}
