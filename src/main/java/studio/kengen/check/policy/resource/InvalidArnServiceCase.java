package studio.kengen.check.policy.resource;

import java.util.Locale;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;

/// INVALID_ARN_SERVICE_CASE: the service of an ARN is written in lower case.
final class InvalidArnServiceCase implements ResourceCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_ARN_SERVICE_CASE;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        String service = resource.arn().map(WrittenArn::service).orElse("");
        if (WrittenArn.isPlain(service) && !service.equals(service.toLowerCase(Locale.ROOT))) {
            findings.add(resource, service, service.toLowerCase(Locale.ROOT));
        }
    }
}
