package studio.kengen.prove;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.Truth;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.condition.PolicyPattern;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.OwnAccountPolicy;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.PrincipalMatch;
import studio.kengen.engine.statement.StatementRef;
import studio.kengen.policy.ArnPattern;

/// Finds the statements of documents that are about a part of B and a requester. It tells them to people; that they do
/// what is said of them, the proof says.
final class BearingStatements {
    private static final String PRINCIPAL_ARN = "aws:principalarn";

    private final Map<String, ArnPattern> patterns = new HashMap<>();

    /// Those about some of the part, each once.
    ///
    /// @param policies what holds for the requester
    List<StatementRef> on(
            List<CompiledStatement> part,
            PolicySet policies,
            Requester requester,
            Predicate<CompiledStatement> wanted) {
        RequestContext context = RequestContext.EMPTY.completedFor(requester);
        boolean hasBoundary = !policies.boundary().isEmpty();
        return policies.attachedPolicies()
                .filter(policy -> !Guardrails.isOfAws(policy))
                .map(CompiledPolicy::statements)
                .flatMap(List::stream)
                .filter(wanted)
                .filter(statement -> !OwnAccountPolicy.has(statement))
                .filter(statement ->
                        statement.principalMatch(requester, hasBoundary) != PrincipalMatch.NONE)
                .filter(statement ->
                        statement.conditions().stream().noneMatch(test -> fails(test, context)))
                .filter(statement -> part.stream().anyMatch(each -> meets(statement, each)))
                .map(CompiledStatement::ref)
                .distinct()
                .toList();
    }

    private static boolean fails(ConditionTest test, RequestContext context) {
        return test.key().equals(PRINCIPAL_ARN)
                && test.variables().isEmpty()
                && test.holds(context) == Truth.NO;
    }

    private boolean meets(CompiledStatement statement, CompiledStatement part) {
        return part.actions().names().stream().anyMatch(statement.actions()::matches)
                && part.resources().patterns().stream()
                        .anyMatch(resource -> isAbout(statement, resource));
    }

    private boolean isAbout(CompiledStatement statement, PolicyPattern resource) {
        if (statement.resources().listsEverything()) {
            return !statement.resources().isNegated();
        }
        ArnPattern own = pattern(resource);
        return statement.resources().isNegated()
                ? statement.resources().patterns().stream()
                        .noneMatch(pattern -> pattern(pattern).contains(own))
                : statement.resources().patterns().stream()
                        .anyMatch(pattern -> pattern(pattern).intersects(own));
    }

    private ArnPattern pattern(PolicyPattern pattern) {
        return patterns.computeIfAbsent(
                pattern.source(), _ -> ArnPattern.ofResource(pattern.widest()));
    }
}
