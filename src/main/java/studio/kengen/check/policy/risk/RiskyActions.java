package studio.kengen.check.policy.risk;

import java.util.BitSet;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Listed;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// Three findings about risky actions on all resources.
///
/// @param rule which of the findings
/// @param risk what can come of the actions
record RiskyActions(PolicyRule rule, Risk risk) implements StatementCheck {
    @Override
    public void check(LintedStatement statement, Findings findings) {
        BitSet granted = OpenGrants.of(statement);
        granted.and(RiskKnowledge.bundled().of(risk));
        if (!granted.isEmpty()) {
            String element = statement.isNotAction() ? "NotAction" : "Action";
            findings.add(
                    statement.element(element), Listed.of(RiskKnowledge.bundled().names(granted)));
        }
    }
}
