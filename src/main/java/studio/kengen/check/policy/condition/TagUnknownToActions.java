package studio.kengen.check.policy.condition;

import java.util.List;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Listed;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.WrittenAction;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.Effect;

/// Two findings about actions in a statement that never holds for them, because their requests do not have the tags of
/// resources.
///
/// @param rule which of the findings
/// @param effect of the statements that it is about
record TagUnknownToActions(PolicyRule rule, Effect effect) implements StatementCheck {
    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.statement().effect() != effect || statement.isNotAction()) {
            return;
        }
        for (WrittenCondition condition : TagSupport.conditions(statement)) {
            List<String> without =
                    statement.actions().stream()
                            .filter(action -> !TagSupport.knows(action, condition))
                            .map(WrittenAction::text)
                            .toList();
            if (!without.isEmpty()) {
                findings.add(condition, condition.key(), Listed.of(without));
            }
        }
    }
}
