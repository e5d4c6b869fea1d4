package studio.kengen.check.identitycenter;

import java.util.List;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.identitycenter.IdentityCenter;

/// MISSING_PRINCIPAL, MISSING_SET, MISSING_PLACE: an assignment says nothing of who, what or where. NOT_THERE: it names
/// something that is not there, or of another table. UNIT_WITHOUT_ACCOUNTS: it is for a unit in which there is no account.
///
/// Source: IAM Identity Center API reference, CreateAccountAssignment.
final class AssignmentReferences implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        for (Assignment row : center.project().assignments()) {
            Cells cells = new Cells(center, report, row);
            cells.check(
                    "principal",
                    row.principal(),
                    "MISSING_PRINCIPAL",
                    List.of(DirectoryGroup.class, DirectoryUser.class));
            cells.check(
                    "permissionSet",
                    row.permissionSet(),
                    "MISSING_SET",
                    List.of(PermissionSet.class));
            cells.check(
                    "place",
                    row.place(),
                    "MISSING_PLACE",
                    List.of(OrganizationAccount.class, OrganizationalUnit.class));
            boolean isUnit =
                    center.project().find(row.place(), OrganizationalUnit.class).isPresent();
            if (isUnit && center.organization().accountsIn(row.place()).isEmpty()) {
                report.warning(row, "place", "UNIT_WITHOUT_ACCOUNTS", report.name(row.place()));
            }
        }
    }

    private record Cells(IdentityCenter center, Report report, Assignment row) {
        void check(String field, RowId reference, String missing, List<Class<?>> types) {
            if (reference.equals(RowId.NONE)) {
                report.error(row, field, missing);
            } else if (center.project()
                    .find(reference)
                    .filter(found -> types.stream().anyMatch(type -> type.isInstance(found)))
                    .isEmpty()) {
                report.error(row, field, "NOT_THERE", reference.value());
            }
        }
    }
}
