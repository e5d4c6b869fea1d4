package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.RowId;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.identitycenter.SetFamily;
import studio.kengen.identitycenter.pattern.Patterns.EqualSets;
import studio.kengen.task.Progress;

/// Finds permission sets that are equal, contained in one another or nearly equal. Safe to share between threads.
public final class PatternFinder {
    /// Sets are nearly equal where at most every tenth action differs.
    public static final double NEAR = 0.1;

    private final Catalog catalog;
    private final PolicyComparison engine;

    public PatternFinder(Catalog catalog) {
        this.catalog = catalog;
        this.engine = new PolicyComparison(catalog);
    }

    /// The patterns among sets; the same for the same sets.
    ///
    /// @param families the family of each set. Those of [SetFamily#BOTH] are left out, because they are to be split first;
    ///     those that are assigned nowhere are taken for sets of member accounts
    /// @param near the share of differing actions up to which sets are nearly equal
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public Patterns find(
            List<SetGrant> sets,
            Function<RowId, SetFamily> families,
            double near,
            Progress progress) {
        Patterns found = Patterns.NONE;
        for (Map.Entry<SetFamily, List<SetGrant>> family : byFamily(sets, families).entrySet()) {
            found =
                    together(
                            found,
                            new FamilyPatterns(family.getKey(), family.getValue(), catalog, engine)
                                    .find(near, progress));
        }
        return found;
    }

    /// Of the patterns, the sets that are equal; parameters as of [#find].
    List<EqualSets> equal(
            List<SetGrant> sets, Function<RowId, SetFamily> families, Progress progress) {
        List<EqualSets> found = new ArrayList<>();
        byFamily(sets, families)
                .forEach((family, some) ->
                        found.addAll(
                                new FamilyPatterns(family, some, catalog, engine).equal(progress)));
        return found;
    }

    private static Map<SetFamily, List<SetGrant>> byFamily(
            List<SetGrant> sets, Function<RowId, SetFamily> families) {
        Map<SetFamily, List<SetGrant>> byFamily = new LinkedHashMap<>();
        for (SetGrant set : sets) {
            byFamily.computeIfAbsent(family(families.apply(set.set())), _ -> new ArrayList<>())
                    .add(set);
        }
        byFamily.remove(SetFamily.BOTH);
        return byFamily;
    }

    /// How far two sets are apart: the actions that not both allow on the same resources under the same conditions, of all
    /// that one of them allows, as far as their policies are known. Boundaries do not count.
    public Distance distance(SetGrant one, SetGrant other) {
        return new FamilyPatterns(SetFamily.MEMBER, List.of(one, other), catalog, engine)
                .distance();
    }

    /// How two sets compare, whatever their families.
    public Comparison compare(SetGrant one, SetGrant other) {
        StatementPool pool = new StatementPool();
        return compare(one, other, pool, new SetComparison(pool, engine));
    }

    /// How two sets compare in one account, on its own resources and on those of others; for resources whose names do not look
    /// like the ends of ARNs.
    Comparison compareIn(String account, SetGrant one, SetGrant other) {
        StatementPool pool = StatementPool.partByPart();
        return compare(one, other, pool, SetComparison.in(account, pool, engine));
    }

    private static Comparison compare(
            SetGrant one, SetGrant other, StatementPool pool, SetComparison comparison) {
        SetForm first = SetForm.of(one, pool);
        SetForm second = SetForm.of(other, pool);
        return new Comparison(
                comparison.included(first, second), comparison.included(second, first));
    }

    /// How two sets compare.
    ///
    /// @param within whether the second allows all that the first does
    /// @param around whether the first allows all that the second does
    public record Comparison(Inclusion within, Inclusion around) {
        /// The relation of the first to the second.
        public SetRelation relation() {
            return SetRelation.of(within, around);
        }
    }

    private static SetFamily family(SetFamily family) {
        return family == SetFamily.UNASSIGNED ? SetFamily.MEMBER : family;
    }

    private static Patterns together(Patterns some, Patterns more) {
        return new Patterns(
                joined(some.equal(), more.equal()),
                joined(some.copied(), more.copied()),
                joined(some.contained(), more.contained()),
                joined(some.nearlyEqual(), more.nearlyEqual()),
                joined(some.undecided(), more.undecided()));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
