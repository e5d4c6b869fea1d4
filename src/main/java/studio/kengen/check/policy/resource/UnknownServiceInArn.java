package studio.kengen.check.policy.resource;

import java.util.Locale;
import studio.kengen.check.Nearest;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.Vocabulary;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;

/// INVALID_SERVICE: no service has ARNs with this name in them.
final class UnknownServiceInArn implements ResourceCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_SERVICE;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        String service = resource.arn().map(WrittenArn::service).orElse("");
        Vocabulary vocabulary = resource.statement().policy().vocabulary();
        if (WrittenArn.isPlain(service)
                && !vocabulary.isArnNamespace(service.toLowerCase(Locale.ROOT))) {
            findings.add(
                    resource,
                    service,
                    Nearest.advice(service, vocabulary.catalog().servicePrefixes()));
        }
    }
}
