package studio.kengen.design.area;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.Action;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;

/// One permission as the Venn diagram counts it: (source, action, target).
///
/// @param source who has it; [RowId#NONE] in B − A, which holds for every source
/// @param action the action
/// @param target the row of the targets, or [studio.kengen.design.AccessTarget#WHOLE_SERVICE]
/// @param rows the rows it comes from: of Table 1 in A, of Table 3-1 in B − A
/// @param impact the worst impact of the unacceptable rows that it meets or comes from; null in A − B
public record AreaPermission(
        RowId source, Action action, RowId target, List<RowId> rows, @Nullable Impact impact) {
    public AreaPermission {
        rows = List.copyOf(rows);
    }
}
