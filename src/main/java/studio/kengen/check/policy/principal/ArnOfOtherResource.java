package studio.kengen.check.policy.principal;

import java.util.Optional;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;
import studio.kengen.policy.ResourcePolicyService;

/// UNSUPPORTED_RESOURCE_ARN_IN_POLICY: a resource policy is about its resource and what is in it.
final class ArnOfOtherResource implements ResourceCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.UNSUPPORTED_RESOURCE_ARN_IN_POLICY;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        Optional<ResourcePolicyService> service = resource.statement().policy().attachedTo();
        String namespace = resource.arn().map(WrittenArn::service).orElse("");
        if (service.isPresent()
                && WrittenArn.isPlain(namespace)
                && !namespace.equalsIgnoreCase(service.get().prefix())) {
            findings.add(resource, resource.text(), service.get().awsName());
        }
    }
}
