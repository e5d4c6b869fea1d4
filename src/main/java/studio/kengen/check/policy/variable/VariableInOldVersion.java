package studio.kengen.check.policy.variable;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyText;
import studio.kengen.policy.PolicyVersion;

/// VARIABLE_UNSUPPORTED_IN_VERSION: the old version of the language takes variables as plain text.
final class VariableInOldVersion implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.VARIABLE_UNSUPPORTED_IN_VERSION;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.policy().document().effectiveVersion().hasVariables()) {
            return;
        }
        for (VariableTexts.Placed text : VariableTexts.of(statement)) {
            PolicyText.parse(text.text(), PolicyVersion.V2012_10_17).variables().stream()
                    .map(PolicyText.Variable::key)
                    .filter(key -> key.indexOf(':') > 0)
                    .findFirst()
                    .ifPresent(key -> findings.add(text.place(), key));
        }
    }
}
