package studio.kengen.check.identitycenter;

import studio.kengen.design.PermissionSet;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.SetFamily;

/// UNASSIGNED_SET: nobody has the set. It counts against the quota of the instance all the same.
///
/// Source: IAM Identity Center user guide, "Quotas".
final class UnassignedSet implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        for (PermissionSet set : center.sets()) {
            if (center.family(set.id()) == SetFamily.UNASSIGNED) {
                report.suggestion(set, "name", "UNASSIGNED_SET");
            }
        }
    }
}
