package studio.kengen.check.policy.resource;

import studio.kengen.check.Nearest;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Regions;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;

/// INVALID_ARN_REGION: there is no such Region.
final class InvalidArnRegion implements ResourceCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_ARN_REGION;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        ArnFit.of(resource)
                .map(ArnFit::arn)
                .map(WrittenArn::region)
                .filter(region -> WrittenArn.isPlain(region) && !Regions.isKnown(region))
                .ifPresent(region ->
                        findings.add(resource, region, Nearest.advice(region, Regions.all())));
    }
}
