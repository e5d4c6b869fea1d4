package studio.kengen.check.policy.principal;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL: a service may act, whoever makes it act.
final class UnboundService implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (ServiceSources.weaker(statement).isEmpty()) {
            ServiceSources.unboundServices(statement)
                    .forEach(service -> findings.add(service, service.id()));
        }
    }
}
