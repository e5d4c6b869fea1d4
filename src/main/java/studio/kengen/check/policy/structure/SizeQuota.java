package studio.kengen.check.policy.structure;

import java.util.Optional;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.PolicyStorage.SizeLimit;

/// Which limit holds for the size of a policy.
final class SizeQuota {
    private SizeQuota() {}

    /// The limit; empty for a resource policy of a service whose limit is not known.
    static Optional<SizeLimit> of(LintedPolicy policy) {
        return switch (policy.kind()) {
            case IDENTITY, PERMISSIONS_BOUNDARY -> only(PolicyStorage.MANAGED);
            case SESSION -> only(PolicyStorage.SESSION);
            case TRUST -> only(PolicyStorage.ROLE_TRUST);
            case SERVICE_CONTROL -> only(PolicyStorage.SERVICE_CONTROL);
            case RESOURCE_CONTROL -> only(PolicyStorage.RESOURCE_CONTROL);
            case RESOURCE, VPC_ENDPOINT -> policy.attachedTo().map(service -> service.sizeLimit());
        };
    }

    private static Optional<SizeLimit> only(PolicyStorage storage) {
        return Optional.of(storage.limits().getFirst());
    }
}
