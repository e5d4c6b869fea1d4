package studio.kengen.check.policy.trust;

import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.policy.PolicyKind;

/// What the checks of trust policies ask.
final class Trust {
    private Trust() {}

    static boolean isIn(LintedStatement statement) {
        return statement.policy().kind() == PolicyKind.TRUST;
    }

    /// Whether the statement lets somebody assume the role.
    static boolean isGiven(LintedStatement statement) {
        return isIn(statement) && statement.allows() && !statement.isNotPrincipal();
    }

    /// Whether the action is named in full.
    static boolean names(LintedStatement statement, String action) {
        return !statement.isNotAction()
                && statement.actions().stream()
                        .anyMatch(written -> written.text().equalsIgnoreCase(action));
    }
}
