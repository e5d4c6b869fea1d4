package studio.kengen.check.policy.structure;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.Principals;

/// EMPTY_ARRAY_PRINCIPAL: a kind of principals without any.
final class EmptyPrincipalList implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.EMPTY_ARRAY_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.statement().principal().map(PrincipalElement::principals).orElse(null)
                instanceof Principals.Listed(var byType)) {
            byType.forEach((type, ids) -> {
                Located place = Located.at(statement.principalPointer().child(type.awsName()));
                if (ids.isEmpty() && statement.policy().isEmptyList(place)) {
                    findings.add(place, type.awsName());
                }
            });
        }
    }
}
