package studio.kengen.design.area;

import java.util.List;
import studio.kengen.design.UnacceptablePermission;

/// Where a row of Table 1 meets a row of Table 3-1.
///
/// @param unacceptable the row of Table 3-1
/// @param common the part of the Table 1 row that meets it: the actions of both, each on those of the needed resources
///     that have an ARN in common with an unacceptable one; never empty
public record Encounter(UnacceptablePermission unacceptable, List<GrantedAction> common) {
    public Encounter {
        common = List.copyOf(common);
    }
}
