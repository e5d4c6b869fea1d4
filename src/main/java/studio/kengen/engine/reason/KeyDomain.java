package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Truth;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.condition.DomainCuts;
import studio.kengen.pattern.WildcardPattern;

/// The values of one condition key, as far as some conditions tell them apart: an example of every piece, the absent key
/// among them.
///
/// @param candidates what the key can be, each with the truth of every condition: empty for absent, otherwise its values
/// @param isExhaustive whether the candidates show every way in which the conditions can hold together
record KeyDomain(List<Candidate> candidates, boolean isExhaustive) {
    /// One way that a key can be.
    ///
    /// @param values empty for absent
    /// @param truths of the conditions, in their order
    record Candidate(List<String> values, List<Truth> truths) {}

    /// The domain of `key` under conditions on it.
    ///
    /// @param constants the condition keys that have the same values in every request in question
    /// @param otherwise what the key is where nothing is said about it; empty for absent
    static KeyDomain of(
            String key,
            List<ConditionTest> tests,
            Catalog catalog,
            RequestContext constants,
            List<String> otherwise) {
        DomainCuts cuts = new DomainCuts();
        tests.forEach(test -> test.cut(cuts, constants.variables()));
        boolean exhaustive =
                cuts.areExhaustive() && tests.stream().allMatch(ConditionTest::isKnown);
        int quantified = (int) tests.stream().filter(ConditionTest::hasQuantifier).count();
        List<String> samples = samples(cuts, quantified > 0);
        List<List<String>> ways = new ArrayList<>();
        ways.add(otherwise);
        samples.forEach(sample -> ways.add(List.of(sample)));
        boolean several =
                catalog.conditionKey(key).map(known -> known.multivalued()).orElse(quantified > 0);
        if (several) {
            ValueSets sets = ValueSets.of(samples, quantified + 1);
            ways.addAll(sets.sets());
            exhaustive &= sets.areAll() && tests.stream().allMatch(KeyDomain::takesSeveral);
        }
        return new KeyDomain(distinct(key, ways, tests, constants), exhaustive);
    }

    /// A value of every piece.
    ///
    /// @param withEmptyText whether empty text is a piece of its own: to set operators a key with nothing else is as good as
    ///     absent
    private static List<String> samples(DomainCuts cuts, boolean withEmptyText) {
        List<String> samples = new ArrayList<>(cuts.samples());
        if (!cuts.patterns().isEmpty() || samples.isEmpty()) {
            List<WildcardPattern> patterns = new ArrayList<>(cuts.patterns());
            if (withEmptyText) {
                patterns.add(WildcardPattern.literal(""));
            }
            samples.addAll(PatternCells.examples(patterns, List.of(), List.of()));
        }
        if (withEmptyText && !samples.contains("")) {
            samples.add("");
        }
        return samples;
    }

    /// Whether AWS says what the condition means for several values. Without a set operator it does not, but to `Null` it
    /// makes no difference.
    private static boolean takesSeveral(ConditionTest test) {
        return test.hasQuantifier() || test.asksOnlyForPresence();
    }

    /// Of ways that no condition tells apart, the first. A way in which a condition is unknown is left out.
    private static List<Candidate> distinct(
            String key,
            List<List<String>> ways,
            List<ConditionTest> tests,
            RequestContext constants) {
        Map<List<Truth>, Candidate> distinct = new LinkedHashMap<>();
        for (List<String> values : ways) {
            RequestContext context = constants.with(key, values);
            List<Truth> truths =
                    tests.stream()
                            .map(test -> test.isKnown() ? test.holds(context) : Truth.NO)
                            .toList();
            if (!truths.contains(Truth.UNKNOWN)) {
                distinct.putIfAbsent(truths, new Candidate(values, truths));
            }
        }
        return List.copyOf(distinct.values());
    }
}
