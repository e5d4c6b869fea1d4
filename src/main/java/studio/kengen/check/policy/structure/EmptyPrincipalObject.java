package studio.kengen.check.policy.structure;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.Principals;

/// EMPTY_OBJECT_PRINCIPAL: an object of principals without any kind of them.
final class EmptyPrincipalObject implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.EMPTY_OBJECT_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.statement().principal().map(PrincipalElement::principals).orElse(null)
                        instanceof Principals.Listed(var byType)
                && byType.isEmpty()
                && statement.policy().isEmptyObject(Located.at(statement.principalPointer()))) {
            findings.add(Located.at(statement.principalPointer()));
        }
    }
}
