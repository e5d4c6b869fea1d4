package studio.kengen.check.policy.principal;

import java.util.Set;
import java.util.function.Predicate;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.BaseOperator.Family;
import studio.kengen.policy.PrincipalType;

/// INVALID_SERVICE_PRINCIPAL_FORMAT: a service principal is a name such as `lambda.amazonaws.com`, in `Principal` and
/// in the keys that hold one.
final class InvalidServicePrincipal implements StatementCheck {
    private static final Set<String> KEYS =
            Set.of(
                    "aws:principalservicename",
                    "aws:principalservicenameslist",
                    "aws:calledvia",
                    "aws:calledviafirst",
                    "aws:calledvialast",
                    "iam:passedtoservice",
                    "iam:awsservicename");
    private static final String FORM = "service.amazonaws.com";
    private static final String FORM_WITH_REGION = "service.region.amazonaws.com";

    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_SERVICE_PRINCIPAL_FORMAT;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        for (WrittenPrincipal principal : statement.principals()) {
            if (principal.is(PrincipalType.SERVICE)
                    && WrittenArn.isPlain(principal.id())
                    && !ServicePrincipals.isName(principal.id())) {
                findings.add(principal, principal.id(), FORM);
            }
        }
        for (WrittenCondition condition : statement.conditions()) {
            if (KEYS.contains(condition.lowerCaseKey())) {
                check(condition, ServicePrincipals::isName, FORM, findings);
            } else if (condition.isOn("kms:ViaService")) {
                check(condition, ServicePrincipals::isNameWithRegion, FORM_WITH_REGION, findings);
            }
        }
    }

    private static void check(
            WrittenCondition condition, Predicate<String> right, String form, Findings findings) {
        for (int i = 0; i < condition.values().size(); i++) {
            String value = condition.values().get(i);
            if (condition.compares(Family.STRING)
                    && WrittenArn.isPlain(value)
                    && !right.test(value)) {
                findings.add(condition.value(i), value, form);
            }
        }
    }
}
