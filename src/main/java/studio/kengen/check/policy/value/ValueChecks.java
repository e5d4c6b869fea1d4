package studio.kengen.check.policy.value;

import java.util.List;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.policy.BaseOperator;

/// The checks of this package.
public final class ValueChecks {
    private static final List<PolicyCheck> ALL =
            List.of(
                    new InvalidRegion(),
                    new InvalidVpc(),
                    new InvalidVpcEndpoint(),
                    new InvalidKmsKey(),
                    new OpenWildcard(),
                    new OpenVariable(),
                    new EpochDate(),
                    new NoDate(),
                    new NoBoolean(),
                    new NoNumber(),
                    new NoBinary(),
                    new NoIpRange(),
                    new IgnoredBits(),
                    new WildcardWithoutLike(),
                    new OperatorOfOtherType(),
                    new RedundantNumber(),
                    new PrivateSource(PolicyRule.PRIVATE_IP_ADDRESS, BaseOperator.IP_ADDRESS, true),
                    new PrivateSource(
                            PolicyRule.PRIVATE_NOT_IP_ADDRESS, BaseOperator.NOT_IP_ADDRESS, true),
                    new PrivateSource(
                            PolicyRule.PRIVATE_IP_ADDRESS_SUBSET, BaseOperator.IP_ADDRESS, false),
                    new PrivateSource(
                            PolicyRule.PRIVATE_NOT_IP_ADDRESS_SUBSET,
                            BaseOperator.NOT_IP_ADDRESS,
                            false));

    private ValueChecks() {}

    /// All of them.
    public static List<PolicyCheck> all() {
        return ALL;
    }
}
