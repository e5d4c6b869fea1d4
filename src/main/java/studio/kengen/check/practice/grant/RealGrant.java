package studio.kengen.check.practice.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.Requester;
import studio.kengen.engine.Truth;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.OwnAccountPolicy;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.engine.reason.Universe;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Asks the engine whether a grant is real: whether there is a request that some statements allow and that no denial and no
/// boundary takes back. Remembers its answers. Safe to share between threads.
final class RealGrant {
    private static final int MOST = 20_000;

    private final PolicyComparison comparison;
    private final Map<Asked, Truth> answers = new ConcurrentHashMap<>();

    /// A question.
    ///
    /// @param allows the allowing statements
    /// @param actions the only actions that are asked about, as patterns
    /// @param isOtherThan whether all actions but those are asked about
    /// @param denies what takes back
    /// @param boundary the statements of the permissions boundary; empty where there is none
    /// @param constants what is the same in every request
    record Asked(
            List<Statement> allows,
            List<String> actions,
            boolean isOtherThan,
            List<Statement> denies,
            Optional<List<Statement>> boundary,
            Requester requester,
            Map<String, List<String>> constants) {}

    RealGrant(Catalog catalog) {
        comparison = new PolicyComparison(catalog);
    }

    /// Yes if there is such a request, confirmed by a decision; no if there is none; unknown where it depends on what the
    /// engine does not understand.
    Truth isReal(Asked asked) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        return answers.computeIfAbsent(asked, this::find);
    }

    private Truth find(Asked asked) {
        ActionElement outside =
                asked.isOtherThan()
                        ? new ActionElement.Action(asked.actions())
                        : new ActionElement.NotAction(asked.actions());
        List<Statement> statements = new ArrayList<>(asked.allows());
        statements.addAll(asked.denies());
        statements.add(Statement.deny(outside, ResourceElement.of("*")));
        String account = asked.requester() instanceof Requester.OfAccount of ? of.account() : "";
        PolicySet nothing = PolicySet.NONE.withResource(Optional.of(OwnAccountPolicy.of(account)));
        PolicySet policies =
                nothing.withIdentity(
                        List.of(CompiledPolicy.of("grant", PolicyDocument.of(statements))));
        PolicySet bounded =
                asked.boundary()
                        .map(limit ->
                                policies.withBoundary(
                                        List.of(
                                                CompiledPolicy.of(
                                                        "boundary", PolicyDocument.of(limit)))))
                        .orElse(policies);
        Universe universe = new Universe(asked.requester(), account, false, asked.constants());
        return truth(comparison.compare(nothing, bounded, universe).newAccess());
    }

    private static Truth truth(Answer answer) {
        return switch (answer) {
            case Answer.Found _ -> Truth.YES;
            case Answer.None _ -> Truth.NO;
            case Answer.Open _ -> Truth.UNKNOWN;
        };
    }
}
