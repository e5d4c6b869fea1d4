package studio.kengen.check.policy.resource;

import java.util.Set;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;

/// MISSING_ARN_ACCOUNT: the service's ARNs have an account. What AWS itself offers to all accounts has none: the public
/// documents and parameters of Systems Manager, the products of Security Hub.
final class MissingArnAccount implements ResourceCheck {
    private static final Set<String> WITH_PUBLIC_RESOURCES = Set.of("ssm", "securityhub");

    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_ARN_ACCOUNT;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        ArnFit.of(resource)
                .filter(fit -> fit.arn().account().isEmpty())
                .filter(fit -> fit.isNeverEmpty(WrittenArn::account))
                .filter(fit -> !WITH_PUBLIC_RESOURCES.contains(fit.arn().service()))
                .ifPresent(fit -> findings.add(resource, fit.arn().service()));
    }
}
