package studio.kengen.check.policy.risk;

import java.util.List;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;

/// The checks of this package.
public final class RiskChecks {
    private static final List<PolicyCheck> ALL =
            List.of(
                    new EscalationPath(),
                    new NotActionWithAllow(),
                    new PublicPrincipal(),
                    new CrossAccountPrincipal(),
                    new ConfusedDeputy(),
                    new RiskyActions(PolicyRule.KENGEN_RESOURCE_EXPOSURE, Risk.RESOURCE_EXPOSURE),
                    new RiskyActions(PolicyRule.KENGEN_DATA_EXFILTRATION, Risk.DATA_EXFILTRATION),
                    new RiskyActions(
                            PolicyRule.KENGEN_CREDENTIALS_EXPOSURE, Risk.CREDENTIALS_EXPOSURE));

    private RiskChecks() {}

    /// All of them.
    public static List<PolicyCheck> all() {
        return ALL;
    }
}
