package studio.kengen.check.identitycenter;

import java.util.List;
import studio.kengen.check.Severity;
import studio.kengen.design.AccountRole;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.Table;
import studio.kengen.identitycenter.IdentityCenter;

/// MISSING_MANAGEMENT_ACCOUNT, SEVERAL_MANAGEMENT_ACCOUNTS: an organization has one management account.
/// NO_DELEGATED_ADMINISTRATOR: Identity Center is administered from the management account, which should be used for what
/// only it can do. SEVERAL_DELEGATED_ADMINISTRATORS: one member account at a time can administer it.
///
/// Source: AWS Organizations user guide, "Best practices for the management account"; IAM Identity Center user guide,
/// "Delegated administration".
final class AccountRoles implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        if (center.organization().accounts().isEmpty()) {
            return;
        }
        List<OrganizationAccount> management =
                center.organization().accounts(AccountRole.MANAGEMENT);
        if (management.isEmpty()) {
            report.table(Severity.WARNING, Table.ACCOUNTS, "MISSING_MANAGEMENT_ACCOUNT");
        }
        others(management, "SEVERAL_MANAGEMENT_ACCOUNTS", report);
        List<OrganizationAccount> delegated =
                center.organization().accounts(AccountRole.DELEGATED_ADMINISTRATOR);
        if (delegated.isEmpty()) {
            report.table(Severity.SUGGESTION, Table.ACCOUNTS, "NO_DELEGATED_ADMINISTRATOR");
        }
        others(delegated, "SEVERAL_DELEGATED_ADMINISTRATORS", report);
    }

    private static void others(List<OrganizationAccount> accounts, String code, Report report) {
        accounts.stream()
                .skip(1)
                .forEach(other ->
                        report.error(other, "role", code, report.name(accounts.getFirst().id())));
    }
}
