package studio.kengen.check.policy.variable;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyText;
import studio.kengen.policy.PolicyText.Fault;
import studio.kengen.policy.PolicyVersion;

/// Four findings about text that begins as a variable and is none.
///
/// @param rule which of the findings
/// @param fault what is wrong with the variable
record MalformedVariable(PolicyRule rule, Fault fault) implements StatementCheck {
    @Override
    public void check(LintedStatement statement, Findings findings) {
        PolicyVersion version = statement.policy().document().effectiveVersion();
        for (VariableTexts.Placed text : VariableTexts.of(statement)) {
            for (PolicyText.Malformed found : PolicyText.parse(text.text(), version).malformed()) {
                if (found.fault() == fault) {
                    findings.add(text.place(), found.text());
                }
            }
        }
    }
}
