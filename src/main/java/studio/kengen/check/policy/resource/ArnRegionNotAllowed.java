package studio.kengen.check.policy.resource;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;

/// ARN_REGION_NOT_ALLOWED: the service's ARNs have no Region.
final class ArnRegionNotAllowed implements ResourceCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.ARN_REGION_NOT_ALLOWED;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        ArnFit.of(resource)
                .filter(fit -> WrittenArn.isPlain(fit.arn().region()))
                .filter(fit -> fit.isAlwaysEmpty(WrittenArn::region))
                .ifPresent(fit -> findings.add(resource, fit.arn().service(), fit.arn().region()));
    }
}
