package studio.kengen.identitycenter;

import java.util.List;
import studio.kengen.design.RowId;

/// That somebody has a permission set in an account: what IAM Identity Center itself calls an account assignment.
///
/// @param principal the group or user
/// @param permissionSet the set
/// @param account the account
/// @param assignments the rows that say so, at least one; of an organizational unit above the account, or of the account
public record EffectiveAssignment(
        RowId principal, RowId permissionSet, RowId account, List<RowId> assignments) {
    public EffectiveAssignment {
        assignments = List.copyOf(assignments);
    }
}
