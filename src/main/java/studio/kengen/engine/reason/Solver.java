package studio.kengen.engine.reason;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.engine.Truth;
import studio.kengen.engine.condition.ConditionTest;

/// Looks for values of condition keys for which a formula holds. Key by key: each of the ways a key can be is put in, and
/// what is left is asked again.
final class Solver {
    private final Map<String, KeyDomain> domains;
    private final Map<String, List<ConditionTest>> tests;

    /// @param domains the domains of keys, in lower case; the atoms of a key without one can be anything
    /// @param tests the conditions of each domain, in the order of its candidates' truths
    Solver(Map<String, KeyDomain> domains, Map<String, List<ConditionTest>> tests) {
        this.domains = domains;
        this.tests = tests;
    }

    /// Values for which the formula holds.
    ///
    /// @param values the keys that were chosen, with their values; a key that does not matter is left out
    /// @param isConcrete whether the values alone make it hold; false if it takes an atom that could not be chosen
    record Solution(Map<String, List<String>> values, boolean isConcrete) {}

    /// A solution; empty if there is none. One that is concrete is preferred where the first choices give one.
    Optional<Solution> solve(Formula formula) {
        return solve(formula, Map.of(), true);
    }

    private Optional<Solution> solve(
            Formula formula, Map<String, List<String>> chosen, boolean concrete) {
        if (formula.equals(Formula.Constant.FALSE)) {
            return Optional.empty();
        }
        if (formula.equals(Formula.Constant.TRUE)) {
            return Optional.of(new Solution(chosen, concrete));
        }
        Atom next =
                formula.atoms().stream()
                        .filter(this::hasDomain)
                        .findFirst()
                        .orElseGet(() -> formula.atoms().iterator().next());
        if (next instanceof Atom.OnKey(var test) && hasDomain(next)) {
            return choose(test.key(), formula, chosen, concrete);
        }
        return solve(
                        formula.given(atom -> atom.equals(next) ? Truth.YES : Truth.UNKNOWN),
                        chosen,
                        false)
                .or(() ->
                        solve(
                                formula.given(atom -> atom.equals(next) ? Truth.NO : Truth.UNKNOWN),
                                chosen,
                                false));
    }

    private boolean hasDomain(Atom atom) {
        return atom instanceof Atom.OnKey(var test)
                && domains.containsKey(test.key())
                && tests.getOrDefault(test.key(), List.of()).contains(test);
    }

    private Optional<Solution> choose(
            String key, Formula formula, Map<String, List<String>> chosen, boolean concrete) {
        KeyDomain domain = domains.getOrDefault(key, new KeyDomain(List.of(), false));
        List<ConditionTest> ofKey = tests.getOrDefault(key, List.of());
        for (KeyDomain.Candidate candidate : domain.candidates()) {
            Map<ConditionTest, Truth> truths = new HashMap<>();
            for (int i = 0; i < ofKey.size(); i++) {
                truths.put(ofKey.get(i), candidate.truths().get(i));
            }
            Formula rest =
                    formula.given(atom ->
                            atom instanceof Atom.OnKey(var test)
                                    ? truths.getOrDefault(test, Truth.UNKNOWN)
                                    : Truth.UNKNOWN);
            Map<String, List<String>> more = new LinkedHashMap<>(chosen);
            if (!candidate.values().isEmpty()) {
                more.put(key, candidate.values());
            }
            Optional<Solution> solution = solve(rest, more, concrete);
            if (solution.isPresent()) {
                return solution;
            }
        }
        return Optional.empty();
    }
}
