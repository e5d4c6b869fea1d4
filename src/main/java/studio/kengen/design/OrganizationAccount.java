package studio.kengen.design;

/// An AWS account of the organization.
///
/// @param name what people call it
/// @param number its 12 digits; empty where it does not exist yet
/// @param role what it is in the organization
/// @param unit the [OrganizationalUnit] that it is in; [RowId#NONE] directly under the root
/// @param note free text
public record OrganizationAccount(
        RowId id, String name, String number, AccountRole role, RowId unit, String note)
        implements Row {
    /// This account in another role.
    public OrganizationAccount withRole(AccountRole newRole) {
        return new OrganizationAccount(id, name, number, newRole, unit, note);
    }
}
