package studio.kengen.check.policy.trust;

import java.util.List;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.WrittenPrincipal;

/// MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY: IAM Roles Anywhere needs three actions.
final class RolesAnywhere implements StatementCheck {
    private static final List<String> NEEDED =
            List.of("sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession");

    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (!Trust.isGiven(statement)) {
            return;
        }
        List<String> missing =
                NEEDED.stream().filter(action -> !statement.isAbout(action)).toList();
        for (WrittenPrincipal principal : statement.principals()) {
            if (principal.id().equals("rolesanywhere.amazonaws.com") && !missing.isEmpty()) {
                findings.add(
                        statement.element(statement.isNotAction() ? "NotAction" : "Action"),
                        String.join(", ", missing));
            }
        }
    }
}
