package studio.kengen.control.reach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.kengen.design.RowId;

/// Takes out the steps of one source that tell nothing beside another one.
record Superfluous(List<Step> steps) {
    List<Step> removed() {
        return steps.stream()
                .filter(step -> steps.stream().noneMatch(other -> replaces(other, step)))
                .toList();
    }

    /// Replaced is a step by one with fewer actions that obtains the same; by a surer one that the same rows are part of; and
    /// by the same step with other actions of the same rows, of which the first is told.
    private boolean replaces(Step other, Step step) {
        if (other.equals(step) || !other.obtainsAllOf(step)) {
            return false;
        }
        if (isPart(other, step)) {
            return rows(step).containsAll(rows(other)) && !isLessDirect(other, step);
        }
        if (isPart(step, other)) {
            return rows(other).containsAll(rows(step))
                    && (!step.obtainsAllOf(other) || isLessDirect(step, other));
        }
        return other.known().id().equals(step.known().id())
                && rows(other).equals(rows(step))
                && steps.indexOf(other) < steps.indexOf(step);
    }

    private static boolean isPart(Step some, Step more) {
        return some.known().actions().size() < more.known().actions().size()
                && more.known().actions().containsAll(some.known().actions());
    }

    private static boolean isLessDirect(Step one, Step other) {
        return one.known().needsOthers() && !other.known().needsOthers();
    }

    private static Set<RowId> rows(Step step) {
        Set<RowId> rows = new HashSet<>();
        step.rows().values().forEach(rows::addAll);
        return rows;
    }
}
