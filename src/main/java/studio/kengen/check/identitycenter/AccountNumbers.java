package studio.kengen.check.identitycenter;

import java.util.HashMap;
import java.util.Map;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.RowId;
import studio.kengen.identitycenter.IdentityCenter;

/// INVALID_ACCOUNT_NUMBER: an account id is twelve digits. SAME_ACCOUNT_NUMBER: two accounts have the same.
///
/// Source: AWS Organizations API reference, Account, Id.
final class AccountNumbers implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        Map<String, RowId> known = new HashMap<>();
        for (OrganizationAccount account : center.organization().accounts()) {
            String number = account.number();
            if (number.isEmpty()) {
                continue;
            }
            if (!number.matches("[0-9]{12}")) {
                report.error(account, "number", "INVALID_ACCOUNT_NUMBER", number);
            }
            RowId first = known.putIfAbsent(number, account.id());
            if (first != null) {
                report.error(account, "number", "SAME_ACCOUNT_NUMBER", report.name(first));
            }
        }
    }
}
