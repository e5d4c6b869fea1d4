package studio.kengen.ui.identitycenter.matrix;

import java.util.List;
import studio.kengen.design.RowId;

/// What a cell says.
///
/// @param named the groups and users, or the permission sets, in the order of assignments
/// @param isDirect whether an assignment names the very account or unit, and none only a unit above
/// @param isPartial whether it is a folded unit of which some accounts have less
public record MatrixCell(List<RowId> named, boolean isDirect, boolean isPartial) {
    static final MatrixCell EMPTY = new MatrixCell(List.of(), false, false);

    public MatrixCell {
        named = List.copyOf(named);
    }

    boolean isEmpty() {
        return named.isEmpty();
    }
}
