package studio.kengen.check.policy.resource;

import java.util.List;
import studio.kengen.check.policy.rule.PolicyCheck;

/// The checks of this package.
public final class ResourceChecks {
    private static final List<PolicyCheck> ALL =
            List.of(
                    new InvalidArnPrefix(),
                    new MissingArnField(),
                    new InvalidPartition(),
                    new InvalidArnServiceCase(),
                    new UnknownServiceInArn(),
                    new InvalidArnResource(),
                    new ArnRegionNotAllowed(),
                    new MissingArnRegion(),
                    new InvalidArnRegion(),
                    new ArnAccountNotAllowed(),
                    new MissingArnAccount(),
                    new InvalidArnAccount(),
                    new RedundantResource());

    private ResourceChecks() {}

    /// All of them.
    public static List<PolicyCheck> all() {
        return ALL;
    }
}
