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

/// The values of one condition key, as far as some conditions tell them apart: an example of every piece, the absent key
/// among them.
///
/// @param candidates what the key can be, each with the truth of every condition: empty for absent, otherwise its values
/// @param isExhaustive whether the candidates show every way in which the conditions can hold together
record KeyDomain(List<Candidate> candidates, boolean isExhaustive) {
    /// A set of more values than this is not looked at, and so not everything is known.
    private static final int MOST_SAMPLES = 8;

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
        List<String> samples = new ArrayList<>(cuts.samples());
        if (!cuts.patterns().isEmpty() || samples.isEmpty()) {
            samples.addAll(PatternCells.examples(cuts.patterns(), List.of(), List.of()));
        }
        boolean exhaustive =
                cuts.areExhaustive() && tests.stream().allMatch(ConditionTest::isKnown);
        List<List<String>> ways = new ArrayList<>();
        ways.add(otherwise);
        samples.forEach(sample -> ways.add(List.of(sample)));
        boolean single = catalog.conditionKey(key).map(known -> !known.multivalued()).orElse(false);
        if (!single && tests.stream().anyMatch(ConditionTest::hasQuantifier)) {
            exhaustive &= samples.size() <= MOST_SAMPLES;
            addSets(samples.subList(0, Math.min(samples.size(), MOST_SAMPLES)), ways);
        }
        return new KeyDomain(distinct(key, ways, tests, constants), exhaustive);
    }

    private static void addSets(List<String> samples, List<List<String>> ways) {
        for (int set = 1; set < 1 << samples.size(); set++) {
            if (Integer.bitCount(set) > 1) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < samples.size(); i++) {
                    if ((set & 1 << i) != 0) {
                        values.add(samples.get(i));
                    }
                }
                ways.add(values);
            }
        }
    }

    /// Of ways that no condition tells apart, the first. A way in which a condition is unknown is left out: it takes a key
    /// with several values under an operator for one, which no request has.
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
