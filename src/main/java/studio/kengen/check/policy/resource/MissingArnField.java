package studio.kengen.check.policy.resource;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.WrittenResource;

/// MISSING_ARN_FIELD: an ARN with fewer than six parts. One that ends in `*` may mean the rest by it.
final class MissingArnField implements ResourceCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_ARN_FIELD;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        if (resource.text().startsWith("arn:")
                && resource.arn().isEmpty()
                && !resource.text().endsWith("*")) {
            findings.add(resource, resource.text());
        }
    }
}
