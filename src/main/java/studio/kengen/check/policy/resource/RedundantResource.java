package studio.kengen.check.policy.resource;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Redundancy;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenResource;

/// REDUNDANT_RESOURCE: all that a pattern stands for, another one of the same list stands for too.
final class RedundantResource implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.REDUNDANT_RESOURCE;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        Redundancy.find(
                        statement.policy(),
                        statement.resources(),
                        WrittenResource::text,
                        resource -> Wildcards.in(resource.text()),
                        (pattern, other) -> pattern.pattern().contains(other.pattern()))
                .forEach(pair ->
                        findings.add(pair.redundant(), pair.redundant().text(), pair.by().text()));
    }
}
