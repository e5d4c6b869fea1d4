package studio.kengen.generate.basis;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import studio.kengen.catalog.Action;
import studio.kengen.design.RowId;
import studio.kengen.policy.Condition;

/// A permission that a source is to be given: one action, on one ARN pattern, under conditions.
///
/// @param conditions the lines of one `Condition` element, sorted; empty where it is given without conditions
/// @param rows the rows of Table 1 that ask for it and the controls that narrow it
public record Grant(
        Action action, String resource, List<Condition> conditions, NavigableSet<RowId> rows) {
    public Grant {
        conditions = List.copyOf(conditions);
        rows = Collections.unmodifiableNavigableSet(new TreeSet<>(rows));
    }

    /// Whether whoever has this has `other` as well.
    boolean covers(Grant other, ResourcePatterns patterns) {
        return other.conditions.containsAll(conditions)
                && patterns.contains(resource, other.resource);
    }

    /// This grant, asked for by more rows.
    Grant with(NavigableSet<RowId> moreRows) {
        NavigableSet<RowId> all = new TreeSet<>(rows);
        all.addAll(moreRows);
        return new Grant(action, resource, conditions, all);
    }
}
