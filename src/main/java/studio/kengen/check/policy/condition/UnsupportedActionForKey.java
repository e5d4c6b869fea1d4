package studio.kengen.check.policy.condition;

import java.util.List;
import java.util.Set;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Listed;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.Vocabulary;
import studio.kengen.check.policy.rule.WrittenAction;
import studio.kengen.check.policy.rule.WrittenCondition;

/// UNSUPPORTED_ACTION_FOR_CONDITION_KEY: an action whose requests never have a service's key, beside a condition that
/// demands it.
final class UnsupportedActionForKey implements StatementCheck {
    /// Keys of every call that is made with the credentials of an instance, whatever the service. Source: Amazon EC2 user
    /// guide, "Condition keys for Amazon EC2", `ec2:RoleDelivery` and `ec2:SourceInstanceARN`.
    private static final Set<String> OF_EVERY_CALL =
            Set.of("ec2:roledelivery", "ec2:sourceinstancearn");

    @Override
    public PolicyRule rule() {
        return PolicyRule.UNSUPPORTED_ACTION_FOR_CONDITION_KEY;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        for (WrittenCondition condition : statement.conditions()) {
            if (Guards.binds(condition)
                    && condition.knownKey().isPresent()
                    && !OF_EVERY_CALL.contains(condition.lowerCaseKey())) {
                List<String> unsupported =
                        statement.actions().stream()
                                .filter(action -> !supports(action, condition))
                                .map(WrittenAction::text)
                                .toList();
                if (!statement.isNotAction() && !unsupported.isEmpty()) {
                    findings.add(condition, condition.key(), Listed.of(unsupported));
                }
            }
        }
    }

    /// Patterns are passed over: that some of their actions lack the key is how patterns are.
    private static boolean supports(WrittenAction action, WrittenCondition condition) {
        if (!action.prefix().equalsIgnoreCase(condition.keyPrefix()) || action.hasWildcard()) {
            return true;
        }
        ConditionKey key = condition.knownKey().orElseThrow();
        Vocabulary vocabulary = condition.statement().policy().vocabulary();
        return action.actions().stream().allMatch(known -> vocabulary.supports(known, key));
    }
}
