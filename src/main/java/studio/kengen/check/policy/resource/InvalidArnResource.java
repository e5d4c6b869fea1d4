package studio.kengen.check.policy.resource;

import java.util.Optional;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.WrittenResource;

/// INVALID_ARN_RESOURCE: the last part of the ARN fits no resource type of the service.
final class InvalidArnResource implements ResourceCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_ARN_RESOURCE;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        Optional<ArnFit> fit = ArnFit.of(resource);
        if (fit.isPresent() && fit.get().forms().isEmpty()) {
            String service = fit.get().arn().service();
            resource.statement()
                    .policy()
                    .vocabulary()
                    .service(service)
                    .filter(known -> !known.resourceTypes().isEmpty())
                    .ifPresent(_ -> findings.add(resource, resource.text(), service));
        }
    }
}
