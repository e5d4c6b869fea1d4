package studio.kengen.check.policy.action;

import java.util.Locale;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Redundancy;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.Vocabulary;
import studio.kengen.check.policy.rule.WrittenAction;

/// REDUNDANT_ACTION: all that a pattern means, another one of the same list means too.
final class RedundantAction implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.REDUNDANT_ACTION;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        Redundancy.find(
                        statement.policy(),
                        statement.actions(),
                        action -> action.text().toLowerCase(Locale.ROOT),
                        WrittenAction::hasWildcard,
                        RedundantAction::covers)
                .forEach(pair ->
                        findings.add(pair.redundant(), pair.redundant().text(), pair.by().text()));
    }

    private static boolean covers(WrittenAction pattern, WrittenAction other) {
        Vocabulary vocabulary = pattern.statement().policy().vocabulary();
        return vocabulary.action(pattern.text()).contains(vocabulary.action(other.text()));
    }
}
