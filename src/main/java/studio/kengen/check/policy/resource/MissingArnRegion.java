package studio.kengen.check.policy.resource;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;

/// MISSING_ARN_REGION: the service's ARNs have a Region.
final class MissingArnRegion implements ResourceCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_ARN_REGION;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        ArnFit.of(resource)
                .filter(fit -> fit.arn().region().isEmpty())
                .filter(fit -> fit.isNeverEmpty(WrittenArn::region))
                .ifPresent(fit -> findings.add(resource, fit.arn().service()));
    }
}
