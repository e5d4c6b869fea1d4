package studio.kengen.check.identitycenter;

import java.util.List;
import studio.kengen.design.PermissionSet;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.QuotaUses;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Quotas.Name;

/// TOO_MANY_POLICIES: the set names more managed policies than a set can attach. MORE_POLICIES_THAN_A_ROLE: it names more than
/// a role can have unless the quota is raised in every account where the set is assigned. Policies that are generated for
/// its sources come on top; the generator counts those.
///
/// Source: IAM Identity Center user guide, "Quotas"; IAM user guide, "IAM and AWS STS quotas".
final class SetPolicyCount implements IdentityCenterCheck {
    private static final Attachments<GeneratedDocument> NONE = new Attachments<>(List.of());

    private final Quotas quotas;

    SetPolicyCount(Quotas quotas) {
        this.quotas = quotas;
    }

    @Override
    public void check(IdentityCenter center, Report report) {
        long perSet = quotas.value(Name.POLICIES_PER_PERMISSION_SET);
        long perRole = quotas.value(Name.MANAGED_POLICIES_PER_ROLE);
        for (PermissionSet set : center.sets()) {
            long count = QuotaUses.policies(set, NONE);
            if (count > perSet) {
                report.error(set, "managedPolicies", "TOO_MANY_POLICIES", count, perSet);
            } else if (count > perRole) {
                report.warning(set, "managedPolicies", "MORE_POLICIES_THAN_A_ROLE", count, perRole);
            }
        }
    }
}
