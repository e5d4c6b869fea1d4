package studio.kengen.check.policy.trust;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;

/// SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED: a wildcard in the subject lets more repositories or branches in than
/// one. A condition on the branch makes up for one behind the repository.
final class OpenGithubSubject implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        String prefix = IdentityProviders.GITHUB;
        if (!condition.isOn(prefix + ":sub")
                || !condition.is(BaseOperator.STRING_LIKE)
                || !Trust.isGiven(condition.statement())) {
            return;
        }
        boolean branchIsNamed = Guards.bind(condition.statement(), prefix + ":ref");
        for (int i = 0; i < condition.values().size(); i++) {
            String value = condition.values().get(i);
            int branch = value.indexOf(':', value.indexOf('/') + 1);
            boolean repositoryIsNamed = branch > 0 && !Wildcards.in(value.substring(0, branch));
            if (Wildcards.in(value) && !(repositoryIsNamed && branchIsNamed)) {
                findings.add(condition.value(i), value);
            }
        }
    }
}
