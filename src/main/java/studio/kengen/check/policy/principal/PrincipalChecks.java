package studio.kengen.check.policy.principal;

import java.util.List;
import studio.kengen.check.policy.rule.PolicyCheck;

/// The checks of this package.
public final class PrincipalChecks {
    private static final List<PolicyCheck> ALL =
            List.of(
                    new WildcardInPrincipal(),
                    new RoleId(),
                    new UserId(),
                    new InvalidServicePrincipal(),
                    new FederatedPrincipal(),
                    new AllowWithNotPrincipal(),
                    new UnboundService(),
                    new WeaklyBoundService(),
                    new KeyWithoutMeaningForService(),
                    new IrrelevantKey(),
                    new ActionOfOtherResource(),
                    new ArnOfOtherResource());

    private PrincipalChecks() {}

    /// All of them.
    public static List<PolicyCheck> all() {
        return ALL;
    }
}
