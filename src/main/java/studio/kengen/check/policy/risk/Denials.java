package studio.kengen.check.policy.risk;

import java.util.List;
import java.util.Set;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Vocabulary;
import studio.kengen.check.policy.rule.WrittenCondition;

/// Denying statements of the same policy that take back what another one allows.
final class Denials {
    private static final Set<String> EXCEPTIONS =
            Set.of("aws:principalisawsservice", "aws:viaawsservice");

    private Denials() {}

    /// Whether some statement denies what `allowed` allows, to everyone or to all but certain callers.
    static boolean protect(LintedStatement allowed) {
        return allowed.policy().statements().stream()
                .anyMatch(statement ->
                        !statement.allows()
                                && (statement.isForEveryone() || statement.isNotPrincipal())
                                && (statement.conditions().isEmpty() || isUnless(statement))
                                && covers(statement, allowed));
    }

    /// Whether the conditions deny all but certain callers: one negated comparison that names them, and exceptions for
    /// AWS's services at most.
    private static boolean isUnless(LintedStatement statement) {
        List<WrittenCondition> others =
                statement.conditions().stream()
                        .filter(condition -> !EXCEPTIONS.contains(condition.lowerCaseKey()))
                        .toList();
        return others.size() == 1
                && others.getFirst().isNegated()
                && !others.getFirst().hasQuantifier()
                && CallerLimits.isKey(others.getFirst())
                && CallerLimits.isSpecific(others.getFirst());
    }

    private static boolean covers(LintedStatement deny, LintedStatement allowed) {
        if (deny.isNotAction()
                || deny.isNotResource()
                || allowed.isNotAction()
                || allowed.isNotResource()) {
            return false;
        }
        Vocabulary vocabulary = deny.policy().vocabulary();
        boolean actions =
                allowed.actions().stream()
                        .map(action -> vocabulary.action(action.text()))
                        .allMatch(wanted ->
                                deny.actions().stream()
                                        .anyMatch(action ->
                                                vocabulary.action(action.text()).contains(wanted)));
        return actions
                && allowed.resources().stream()
                        .allMatch(wanted ->
                                deny.resources().stream()
                                        .anyMatch(resource ->
                                                resource.pattern().contains(wanted.pattern())));
    }
}
