package studio.kengen.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.Truth;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.condition.PolicyPattern.Reading;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyVersion;
import studio.kengen.policy.Statement;

/// A statement, ready to be asked about requests. Immutable and safe to share between threads.
public final class CompiledStatement {
    private final StatementRef ref;
    private final Statement statement;
    private final PolicyVersion version;
    private final ActionMatcher actions;
    private final ResourceMatcher resources;
    private final Optional<PrincipalMatcher> principals;
    private final List<ConditionTest> conditions;

    CompiledStatement(
            StatementRef ref, Statement statement, PolicyVersion version, Reading resourceReading) {
        this.ref = ref;
        this.statement = statement;
        this.version = version;
        this.actions = new ActionMatcher(statement.actions());
        this.resources = new ResourceMatcher(statement.resources(), version, resourceReading);
        this.principals =
                statement.principal().map(p -> new PrincipalMatcher(p, statement.effect()));
        List<ConditionTest> tests = new ArrayList<>(statement.conditions().size());
        for (Condition condition : statement.conditions()) {
            tests.add(ConditionTest.of(condition, version));
        }
        this.conditions = List.copyOf(tests);
    }

    /// Which statement it is.
    public StatementRef ref() {
        return ref;
    }

    /// The statement as it was written.
    public Statement statement() {
        return statement;
    }

    /// The version of its policy, whose rules hold for it.
    public PolicyVersion version() {
        return version;
    }

    public boolean isDeny() {
        return statement.effect() == Effect.DENY;
    }

    public ActionMatcher actions() {
        return actions;
    }

    public ResourceMatcher resources() {
        return resources;
    }

    /// Empty in policies that are attached to a principal.
    public Optional<PrincipalMatcher> principals() {
        return principals;
    }

    public List<ConditionTest> conditions() {
        return conditions;
    }

    /// Whether another one is the same statement, sids apart, in a document of the same version.
    public boolean isLike(CompiledStatement other) {
        return version == other.version
                && statement.effect() == other.statement.effect()
                && statement.actions().equals(other.statement.actions())
                && statement.resources().equals(other.statement.resources())
                && statement.principal().equals(other.statement.principal())
                && statement.conditions().equals(other.statement.conditions());
    }

    /// How it names a requester; a statement without principals is about whomever its policy is attached to.
    ///
    /// @param hasBoundary whether the requester has a permissions boundary
    public PrincipalMatch principalMatch(Requester requester, boolean hasBoundary) {
        return principals.map(p -> p.match(requester, hasBoundary)).orElse(PrincipalMatch.DIRECT);
    }

    /// Whether its actions, resources and conditions fit a request. Principals are another question, because it matters
    /// how they are named.
    ///
    /// @param action in lower case
    public Truth matches(String action, String resource, RequestContext context) {
        return actions.matches(action) && resources.matches(resource, context)
                ? conditionsHold(context)
                : Truth.NO;
    }

    /// Whether all conditions hold.
    public Truth conditionsHold(RequestContext context) {
        Truth all = Truth.YES;
        for (ConditionTest condition : conditions) {
            all = all.and(condition.holds(context));
            if (all == Truth.NO) {
                return all;
            }
        }
        return all;
    }
}
