package studio.kengen.check.policy.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// REDUNDANT_STATEMENT: a statement that says nothing but what an earlier one says, whatever their names and the order
/// of values.
final class RedundantStatement implements PolicyCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.REDUNDANT_STATEMENT;
    }

    @Override
    public void check(LintedPolicy policy, Findings findings) {
        Map<Object, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < policy.statements().size(); i++) {
            LintedStatement statement = policy.statements().get(i);
            Integer first = firstWith.putIfAbsent(meaningOf(statement.statement()), i);
            if (first != null) {
                findings.add(statement, first + 1);
            }
        }
    }

    private static Object meaningOf(Statement statement) {
        return List.of(
                statement.effect(),
                statement.principal(),
                statement.actions() instanceof ActionElement.NotAction,
                statement.actions().patterns().stream()
                        .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                statement.resources().map(RedundantStatement::meaningOf),
                statement.conditions().stream()
                        .map(condition ->
                                List.of(
                                        condition.operator().toLowerCase(Locale.ROOT),
                                        condition.key().toLowerCase(Locale.ROOT),
                                        Set.copyOf(condition.values())))
                        .collect(Collectors.toSet()));
    }

    private static Object meaningOf(ResourceElement resources) {
        return List.of(
                resources instanceof ResourceElement.NotResource, Set.copyOf(resources.patterns()));
    }
}
