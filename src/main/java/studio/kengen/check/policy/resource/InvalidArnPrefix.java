package studio.kengen.check.policy.resource;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenResource;

/// INVALID_ARN_PREFIX: a resource is `*` or an ARN, and ARNs begin with `arn:`.
final class InvalidArnPrefix implements ResourceCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_ARN_PREFIX;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        String text = resource.text();
        int colon = text.indexOf(':');
        String prefix = colon < 0 ? text : text.substring(0, colon);
        if (!prefix.equals("arn") && !Wildcards.in(prefix) && !prefix.contains("${")) {
            findings.add(resource, text);
        }
    }
}
