package studio.kengen.check.identitycenter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import studio.kengen.design.PermissionSet;
import studio.kengen.generate.CustomerPolicyName;
import studio.kengen.generate.PermissionSetForm;
import studio.kengen.identitycenter.IdentityCenter;

/// INVALID_MANAGED_POLICY, INVALID_CUSTOMER_POLICY, INVALID_BOUNDARY: not the name of a policy that a set can attach.
/// REPEATED_POLICY: the set attaches it twice; an account compares the names of its own policies without regard to path and
/// case. SET_GRANTS_NOTHING: the set has neither sources nor policies.
///
/// Source: IAM Identity Center API reference, AttachManagedPolicyToPermissionSet, CustomerManagedPolicyReference,
/// PermissionsBoundary; IAM user guide, "IAM identifiers" (names are unique whatever their case).
final class SetPolicies implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        for (PermissionSet set : center.sets()) {
            checkManaged(set, report);
            checkCustomer(set, report);
            if (!set.boundary().isEmpty() && !PermissionSetForm.isBoundary(set.boundary())) {
                report.error(set, "boundary", "INVALID_BOUNDARY", set.boundary());
            }
            boolean grantsNothing =
                    set.sources().isEmpty()
                            && set.managedPolicies().isEmpty()
                            && set.customerPolicies().isEmpty()
                            && set.inlinePolicy().isBlank();
            if (grantsNothing) {
                report.warning(set, "sources", "SET_GRANTS_NOTHING");
            }
        }
    }

    private static void checkManaged(PermissionSet set, Report report) {
        Set<String> known = new HashSet<>();
        for (String policy : set.managedPolicies()) {
            if (!PermissionSetForm.isManagedPolicy(policy)) {
                report.error(set, "managedPolicies", "INVALID_MANAGED_POLICY", policy);
            } else if (!known.add(policy)) {
                report.error(set, "managedPolicies", "REPEATED_POLICY", policy);
            }
        }
    }

    private static void checkCustomer(PermissionSet set, Report report) {
        Set<String> known = new HashSet<>();
        for (String policy : set.customerPolicies()) {
            Optional<CustomerPolicyName> name = CustomerPolicyName.parse(policy);
            if (name.isEmpty()) {
                report.error(set, "customerPolicies", "INVALID_CUSTOMER_POLICY", policy);
            } else if (!known.add(name.get().inAnyCase())) {
                report.error(set, "customerPolicies", "REPEATED_POLICY", policy);
            }
        }
    }
}
