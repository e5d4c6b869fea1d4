package studio.kengen.check.policy.structure;

import java.util.List;
import java.util.Set;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.policy.PolicyKind;

/// The checks of this package.
public final class StructureChecks {
    private static final List<PolicyCheck> ALL =
            List.of(
                    new MissingVersion(),
                    new EmptyStatementList(),
                    new MissingResource(),
                    new MissingPrincipal(),
                    new UnsupportedPrincipal(),
                    new EmptySid(),
                    new UnsupportedSid(),
                    new UniqueSidsRequired(),
                    new UniqueSidsRecommended(),
                    new EmptyActionList(),
                    new EmptyResourceList(),
                    new EmptyPrincipalList(),
                    new EmptyPrincipalObject(),
                    new RedundantStatement(),
                    new PolicySize(
                            PolicyRule.POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA,
                            Set.of(
                                    PolicyKind.IDENTITY,
                                    PolicyKind.PERMISSIONS_BOUNDARY,
                                    PolicyKind.SESSION)),
                    new PolicySize(
                            PolicyRule.POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA,
                            Set.of(PolicyKind.RESOURCE)),
                    new PolicySize(
                            PolicyRule.POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA,
                            Set.of(PolicyKind.TRUST)),
                    new PolicySize(
                            PolicyRule.POLICY_SIZE_EXCEEDS_SCP_QUOTA,
                            Set.of(PolicyKind.SERVICE_CONTROL)),
                    new PolicySize(
                            PolicyRule.POLICY_SIZE_EXCEEDS_RCP_QUOTA,
                            Set.of(PolicyKind.RESOURCE_CONTROL)));

    private StructureChecks() {}

    /// All of them.
    public static List<PolicyCheck> all() {
        return ALL;
    }
}
