package studio.kengen.check.policy.trust;

import java.util.List;
import java.util.Locale;
import studio.kengen.check.policy.rule.ActionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenAction;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.PrincipalType;

/// MISMATCHED_ACTION_FOR_PRINCIPAL: each kind of principal has its own way of assuming a role.
final class MismatchedAction implements ActionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISMATCHED_ACTION_FOR_PRINCIPAL;
    }

    @Override
    public void check(WrittenAction action, Findings findings) {
        LintedStatement statement = action.statement();
        if (!Trust.isGiven(statement) || statement.isNotAction()) {
            return;
        }
        List<String> mismatched =
                statement.principals().stream()
                        .filter(principal ->
                                !suits(action.text().toLowerCase(Locale.ROOT), principal))
                        .map(WrittenPrincipal::id)
                        .toList();
        if (!mismatched.isEmpty()) {
            findings.add(action, action.text(), String.join(", ", mismatched));
        }
    }

    private static boolean suits(String action, WrittenPrincipal principal) {
        return switch (action) {
            case "sts:assumerolewithsaml" ->
                    IdentityProviders.isSaml(principal) || !WrittenArn.isPlain(principal.id());
            case "sts:assumerolewithwebidentity" ->
                    IdentityProviders.isOidc(principal) || !WrittenArn.isPlain(principal.id());
            case "sts:assumerole" -> !principal.is(PrincipalType.FEDERATED);
            default -> true;
        };
    }
}
