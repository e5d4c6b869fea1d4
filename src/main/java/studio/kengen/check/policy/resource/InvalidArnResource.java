package studio.kengen.check.policy.resource;

import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Service;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.Vocabulary;
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
            Vocabulary vocabulary = resource.statement().policy().vocabulary();
            if (vocabulary.service(service).map(Service::resourceTypes).orElse(List.of()).size()
                    > 0) {
                findings.add(resource, resource.text(), service);
            }
        }
    }
}
