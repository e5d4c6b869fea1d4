package studio.kengen.check.identitycenter;

import java.util.Optional;
import java.util.Set;
import studio.kengen.design.PermissionSet;
import studio.kengen.identitycenter.IdentityCenter;

/// BROAD_ADMINISTRATION: a set with an AWS managed policy that allows all or nearly all, or every change of IAM, is assigned in
/// more than half of the accounts, and in more than one. Whoever has it there has no least privilege anywhere.
///
/// Source: IAM user guide, "Security best practices in IAM", Apply least-privilege permissions.
final class BroadAdministration implements IdentityCenterCheck {
    private static final Set<String> ADMINISTERING =
            Set.of("AdministratorAccess", "PowerUserAccess", "IAMFullAccess");

    @Override
    public void check(IdentityCenter center, Report report) {
        int all = center.organization().accounts().size();
        for (PermissionSet set : center.sets()) {
            int accounts = center.assignments().accounts(set.id()).size();
            if (accounts > 1 && 2 * accounts > all) {
                administering(set)
                        .ifPresent(policy ->
                                report.securityWarning(
                                        set,
                                        "managedPolicies",
                                        "BROAD_ADMINISTRATION",
                                        policy,
                                        accounts,
                                        all));
            }
        }
    }

    private static Optional<String> administering(PermissionSet set) {
        return set.managedPolicies().stream()
                .map(String::strip)
                .map(arn -> arn.substring(arn.lastIndexOf('/') + 1))
                .filter(ADMINISTERING::contains)
                .findFirst();
    }
}
