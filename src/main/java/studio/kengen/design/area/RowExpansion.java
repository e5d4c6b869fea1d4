package studio.kengen.design.area;

import java.util.List;
import studio.kengen.design.ActionSelection;

/// What a row of Table 1 or 3-1 stands for.
///
/// @param row the row
/// @param grants its actions with their resources, sorted by action; empty where nothing in the row can be understood
public record RowExpansion<S extends ActionSelection>(S row, List<GrantedAction> grants) {
    public RowExpansion {
        grants = List.copyOf(grants);
    }

    /// How many (action, ARN) pairs the row stands for.
    public int size() {
        return grants.stream().mapToInt(grant -> grant.resources().size()).sum();
    }
}
