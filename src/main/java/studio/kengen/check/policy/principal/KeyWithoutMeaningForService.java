package studio.kengen.check.policy.principal;

import java.util.Set;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PrincipalType;

/// UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: a service is in no organization and has no tags, so that such a
/// condition never holds for it.
final class KeyWithoutMeaningForService implements StatementCheck {
    private static final Set<String> KEYS =
            Set.of(
                    "aws:principalorgid",
                    "aws:principalorgpaths",
                    "aws:principalaccount",
                    "aws:principalarn",
                    "aws:principaltype",
                    "aws:userid",
                    "aws:username");

    @Override
    public PolicyRule rule() {
        return PolicyRule.UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        boolean onlyServices =
                !statement.principals().isEmpty()
                        && statement.principals().stream()
                                .allMatch(principal -> principal.is(PrincipalType.SERVICE));
        if (statement.policy().kind() == PolicyKind.RESOURCE
                && statement.allows()
                && onlyServices) {
            Guards.of(statement)
                    .filter(condition ->
                            KEYS.contains(condition.lowerCaseKey())
                                    || condition.lowerCaseKey().startsWith("aws:principaltag/"))
                    .forEach(condition -> findings.add(condition, condition.key()));
        }
    }
}
