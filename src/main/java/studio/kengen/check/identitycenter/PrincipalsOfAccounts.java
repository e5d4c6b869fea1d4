package studio.kengen.check.identitycenter;

import java.util.List;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.Organization;

/// USER_IN_MEMBER_ACCOUNT: a user is assigned where a group would do, which keeps access by function. GROUP_IN_MANAGEMENT_ACCOUNT:
/// a group is assigned in the management account, so that whoever administers groups decides who gets in there.
///
/// Source: IAM Identity Center user guide, "Assign user or group access to AWS accounts", and "Delegated administration", best
/// practices.
final class PrincipalsOfAccounts implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        for (Assignment row : center.assignments().rows()) {
            List<OrganizationAccount> accounts = center.organization().accountsIn(row.place());
            boolean isUser =
                    center.project().find(row.principal(), DirectoryUser.class).isPresent();
            if (isUser && !accounts.stream().allMatch(Organization::isManagement)) {
                report.warning(
                        row, "principal", "USER_IN_MEMBER_ACCOUNT", report.name(row.principal()));
            } else if (!isUser && accounts.stream().anyMatch(Organization::isManagement)) {
                report.securityWarning(
                        row,
                        "principal",
                        "GROUP_IN_MANAGEMENT_ACCOUNT",
                        report.name(row.principal()));
            }
        }
    }
}
