package studio.kengen.identitycenter.pattern;

import java.util.List;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.i18n.Message;

/// Asks the engine whether one set allows all that another does.
///
/// Policies of which only the name is known are equal only to themselves. With the same of them on both sides an inclusion
/// still holds where the known statements that allow are included in the others, and the denials the other way about: then
/// it holds whatever the unknown policies say. That it fails cannot be told then, because they may allow the rest.
final class SetComparison {
    private final StatementPool pool;
    private final Excess excess;

    /// Whether one set of policies allows what another does not.
    @FunctionalInterface
    private interface Excess {
        Answer of(PolicySet granting, PolicySet refusing);
    }

    private SetComparison(StatementPool pool, Excess excess) {
        this.pool = pool;
        this.excess = excess;
    }

    /// Compares sets wherever they are assigned.
    SetComparison(StatementPool pool, PolicyComparison engine) {
        this(pool, engine::excess);
    }

    /// Compares sets as they are in one account.
    ///
    /// @param pool [part by part][StatementPool#partByPart]
    static SetComparison in(String account, StatementPool pool, PolicyComparison engine) {
        return new SetComparison(
                pool, (granting, refusing) -> engine.excessIn(account, granting, refusing));
    }

    /// Whether all that `inner` allows is allowed by `outer`.
    Inclusion included(SetForm inner, SetForm outer) {
        if (inner.equals(outer)) {
            return new Inclusion.Holds();
        }
        if (!inner.unknown().equals(outer.unknown())) {
            return unknown(differing(inner.unknown(), outer.unknown()));
        }
        if (inner.isKnown() && outer.isKnown()) {
            return ofKnownPolicies(inner, outer);
        }
        return canBeTold(inner, outer) && isIncludedWhateverElse(inner, outer)
                ? new Inclusion.Holds()
                : unknown(nameOf(inner, outer));
    }

    /// Whether all that `inner` allows is allowed by `outer`, as far as their policies and boundaries are known. Where it
    /// fails, [#included] does not hold.
    Inclusion ofKnownPolicies(SetForm inner, SetForm outer) {
        return switch (excess.of(policies(inner), policies(outer))) {
            case Answer.None() -> new Inclusion.Holds();
            case Answer.Found(AccessRequest witness) -> new Inclusion.Fails(witness);
            case Answer.Open(String what, _) ->
                    new Inclusion.Unknown(Message.of("pattern.undecided.engine", what));
        };
    }

    /// Whether it may be possible to tell that a form is included in another: not where that other is cut by a boundary of
    /// which nothing but the name is known, or cuts what is not known.
    boolean canBeTold(SetForm inner, SetForm outer) {
        return inner.unknown().equals(outer.unknown())
                && (inner.hasBoundaryOf(outer)
                        || outer.isUnbounded()
                        || (outer.isKnown() && inner.unknown().isEmpty()));
    }

    private boolean isIncludedWhateverElse(SetForm inner, SetForm outer) {
        if (inner.unknown().isEmpty()) {
            // An unknown boundary only takes away from the inner form; from the outer one the same.
            return ofKnownPolicies(inner, outer) instanceof Inclusion.Holds;
        }
        return isNone(allowing(inner), allowing(outer)) && isNone(denying(outer), denying(inner));
    }

    private boolean isNone(List<Integer> granting, List<Integer> refusing) {
        return excess.of(bare(granting), bare(refusing)) instanceof Answer.None;
    }

    private PolicySet bare(List<Integer> statements) {
        return PolicyComparison.attached(List.of(pool.policy(statements)), List.of());
    }

    private List<Integer> allowing(SetForm form) {
        return form.statements().stream().filter(id -> !pool.get(id).isDeny()).toList();
    }

    /// The denials, as if they allowed what they deny.
    private List<Integer> denying(SetForm form) {
        return form.statements().stream()
                .filter(id -> pool.get(id).isDeny())
                .map(pool::flipped)
                .toList();
    }

    /// What one set of policies allows and another does not.
    Answer excess(PolicySet granting, PolicySet refusing) {
        return excess.of(granting, refusing);
    }

    /// The known policies of a form, as the engine takes them.
    PolicySet policies(SetForm form) {
        List<CompiledPolicy> boundary =
                form.boundary().map(pool::policy).map(List::of).orElse(List.of());
        return PolicyComparison.attached(List.of(pool.policy(form.statements())), boundary);
    }

    private static String differing(List<String> some, List<String> others) {
        return some.stream()
                .filter(name -> !others.contains(name))
                .findFirst()
                .orElseGet(() ->
                        others.stream()
                                .filter(name -> !some.contains(name))
                                .findFirst()
                                .orElseThrow());
    }

    private static String nameOf(SetForm inner, SetForm outer) {
        return inner.unknown().stream()
                .findFirst()
                .or(outer::unknownBoundary)
                .or(inner::unknownBoundary)
                .orElseThrow();
    }

    private static Inclusion unknown(String policy) {
        return new Inclusion.Unknown(Message.of("pattern.undecided.policy", policy));
    }
}
