package studio.kengen.check.policy.resource;

import java.util.List;
import studio.kengen.check.policy.rule.AccountIds;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.ResourceCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;

/// INVALID_ARN_ACCOUNT: an account is twelve digits, or `aws` for what AWS itself owns.
final class InvalidArnAccount implements ResourceCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_ARN_ACCOUNT;
    }

    @Override
    public void check(WrittenResource resource, Findings findings) {
        resource.arn()
                .map(WrittenArn::account)
                .filter(account -> WrittenArn.isPlain(account))
                .filter(account -> !AccountIds.isAccountId(account))
                .filter(account -> !isOfForm(account, resource))
                .ifPresent(account -> findings.add(resource, account));
    }

    private static boolean isOfForm(String account, WrittenResource resource) {
        return account.equals("aws")
                || ArnFit.of(resource).map(ArnFit::forms).orElse(List.of()).stream()
                        .anyMatch(form -> form.account().equals(account));
    }
}
