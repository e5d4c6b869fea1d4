package studio.kengen.check.identitycenter;

import studio.kengen.design.PermissionSet;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.SetFamily;

/// SET_OF_BOTH_FAMILIES: a set is assigned in the management account and in member accounts, so that the delegated
/// administrator cannot manage it. [studio.kengen.identitycenter.SetSplit] is the fix.
///
/// Source: IAM Identity Center user guide, "Delegated administration".
final class BothFamilies implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        for (PermissionSet set : center.sets()) {
            if (center.family(set.id()) == SetFamily.BOTH) {
                report.warning(set, "name", "SET_OF_BOTH_FAMILIES");
            }
        }
    }
}
