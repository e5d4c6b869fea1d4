package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.Effect;

/// Two findings about `NotAction` with the tags of resources, which many of the actions it means do not know.
///
/// @param rule which of the findings
/// @param effect of the statements that it is about
record TagWithNotAction(PolicyRule rule, Effect effect) implements StatementCheck {
    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.statement().effect() == effect && statement.isNotAction()) {
            TagSupport.conditions(statement)
                    .forEach(condition -> findings.add(condition, condition.key()));
        }
    }
}
