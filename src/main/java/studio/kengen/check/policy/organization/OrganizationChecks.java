package studio.kengen.check.policy.organization;

import java.util.List;
import studio.kengen.check.policy.rule.PolicyCheck;

/// The checks of this package.
public final class OrganizationChecks {
    private static final List<PolicyCheck> ALL =
            List.of(
                    new ScpWithPrincipal(),
                    new RcpPrincipal(),
                    new RcpAllow(),
                    new RcpNotAction(),
                    new RcpAction(),
                    new PrincipalKeyWithoutService(),
                    new SourceKeyWithoutService(),
                    new SourceKeyWithoutNullCheck());

    private OrganizationChecks() {}

    /// All of them.
    public static List<PolicyCheck> all() {
        return ALL;
    }
}
