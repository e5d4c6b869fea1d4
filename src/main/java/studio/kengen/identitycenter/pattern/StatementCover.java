package studio.kengen.identitycenter.pattern;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.engine.condition.PolicyPattern;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.engine.statement.ResourceMatcher;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.policy.ActionElement;

/// Whether statement by statement, pattern by pattern, it can be seen that what one form allows another allows: most
/// inclusions can, and sets share their statements, so that an answer serves many pairs of sets.
final class StatementCover {
    private record Pair(int inner, int outer) {}

    private final StatementPool pool;
    private final Map<Pair, BitSet> answers = new HashMap<>();

    StatementCover(StatementPool pool) {
        this.pool = pool;
    }

    /// Whether each statement that allows is covered by the other form's, and by the other's boundary if that is not its own,
    /// and each denial of the other by its own. Where it is not so, the form may be included all the same.
    boolean isIncluded(SetForm inner, SetForm outer) {
        List<Integer> allowed =
                withEffect(inner.statements(), false).stream()
                        .filter(id -> !isCutAway(id, inner.boundary()))
                        .toList();
        return isWithinBoundary(allowed, inner, outer)
                && areCovered(allowed, withEffect(outer.statements(), false))
                && areCovered(
                        withEffect(outer.statements(), true), withEffect(inner.statements(), true));
    }

    /// Whether a boundary allows none of a statement's actions.
    private boolean isCutAway(int statement, Optional<List<Integer>> boundary) {
        return boundary.isPresent()
                && withEffect(boundary.get(), false).stream()
                        .noneMatch(id -> meets(pool.get(statement), pool.get(id)));
    }

    private static boolean meets(CompiledStatement one, CompiledStatement other) {
        return one.actions().isNegated()
                || other.actions().isNegated()
                || one.statement().actions().patterns().stream()
                        .map(WildcardPattern::ignoringCase)
                        .anyMatch(pattern ->
                                other.statement().actions().patterns().stream()
                                        .map(WildcardPattern::ignoringCase)
                                        .anyMatch(pattern::intersects));
    }

    private boolean isWithinBoundary(List<Integer> allowed, SetForm inner, SetForm outer) {
        if (outer.isUnbounded() || inner.hasBoundaryOf(outer)) {
            return true;
        }
        Optional<List<Integer>> boundary = outer.boundary();
        return inner.unknown().isEmpty()
                && boundary.isPresent()
                && withEffect(boundary.get(), true).isEmpty()
                && areCovered(allowed, boundary.get());
    }

    private List<Integer> withEffect(List<Integer> statements, boolean denying) {
        return statements.stream().filter(id -> pool.get(id).isDeny() == denying).toList();
    }

    /// Whether each action of the statements is covered by one of the others.
    private boolean areCovered(List<Integer> statements, List<Integer> others) {
        return statements.stream().allMatch(id -> isCovered(id, others));
    }

    private boolean isCovered(int statement, List<Integer> others) {
        if (others.contains(statement)) {
            return true;
        }
        BitSet covered = new BitSet();
        for (int other : others) {
            covered.or(answers.computeIfAbsent(new Pair(statement, other), this::covered));
        }
        return covered.cardinality() == places(pool.get(statement));
    }

    /// How many patterns of actions have to be covered.
    private static int places(CompiledStatement statement) {
        return statement.actions().isNegated()
                ? 1
                : statement.statement().actions().patterns().size();
    }

    /// The places of the inner statement's action patterns that the outer one covers.
    private BitSet covered(Pair pair) {
        CompiledStatement inner = pool.get(pair.inner());
        CompiledStatement outer = pool.get(pair.outer());
        BitSet covered = new BitSet();
        if (!isScopeCovered(inner, outer)) {
            return covered;
        }
        if (outer.actions().isNegated() || inner.actions().isNegated()) {
            boolean isSure =
                    inner.statement().actions().equals(outer.statement().actions())
                            || (outer.actions().listsEverything() && !outer.actions().isNegated());
            covered.set(0, isSure ? places(inner) : 0);
            return covered;
        }
        List<String> patterns = inner.statement().actions().patterns();
        for (int place = 0; place < patterns.size(); place++) {
            covered.set(place, isListed(patterns.get(place), outer.statement().actions()));
        }
        return covered;
    }

    private static boolean isListed(String pattern, ActionElement actions) {
        WildcardPattern wanted = WildcardPattern.ignoringCase(pattern);
        return actions.patterns().stream()
                .anyMatch(other -> WildcardPattern.ignoringCase(other).contains(wanted));
    }

    /// Whether a statement is about all resources, and holds under all conditions, that another is about and holds under.
    static boolean isScopeCovered(CompiledStatement inner, CompiledStatement outer) {
        return inner.version() == outer.version()
                && inner.statement().principal().equals(outer.statement().principal())
                && inner.statement().conditions().containsAll(outer.statement().conditions())
                && areResourcesCovered(inner.resources(), outer.resources());
    }

    private static boolean areResourcesCovered(ResourceMatcher inner, ResourceMatcher outer) {
        if (outer.listsEverything() && !outer.isNegated()) {
            return true;
        }
        if (inner.isNegated() || outer.isNegated() || inner.listsEverything()) {
            return inner.isNegated() == outer.isNegated() && sources(inner).equals(sources(outer));
        }
        return inner.patterns().stream()
                .allMatch(pattern ->
                        outer.patterns().stream().anyMatch(other -> isWithin(pattern, other)));
    }

    private static List<String> sources(ResourceMatcher resources) {
        return resources.patterns().stream().map(PolicyPattern::source).toList();
    }

    private static boolean isWithin(PolicyPattern inner, PolicyPattern outer) {
        return inner.source().equals(outer.source())
                || (inner.variables().isEmpty()
                        && outer.variables().isEmpty()
                        && outer.widest().contains(inner.widest()));
    }
}
