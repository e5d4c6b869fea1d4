package studio.kengen.ui.identitycenter.matrix;

import java.util.List;
import studio.kengen.design.AccountRole;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.RowId;

/// A column of the matrix: an account, or a unit that is folded.
///
/// @param place the account or unit
/// @param name what stands above it
/// @param accounts the accounts that it stands for
/// @param isFolded whether it is a unit
public record MatrixColumn(
        RowId place, String name, List<OrganizationAccount> accounts, boolean isFolded) {
    public MatrixColumn {
        accounts = List.copyOf(accounts);
    }

    /// Whether it is the management account.
    public boolean isManagement() {
        return !isFolded && accounts.getFirst().role() == AccountRole.MANAGEMENT;
    }
}
