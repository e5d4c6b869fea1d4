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

    /// Values of keys for which the formula holds, as far as keys were chosen: a key that does not matter is left out, and
    /// atoms without a domain may have to be as they are not.
    ///
    /// @return empty if there are none
    Optional<Map<String, List<String>>> solve(Formula formula) {
        return solve(formula, Map.of());
    }

    private Optional<Map<String, List<String>>> solve(
            Formula formula, Map<String, List<String>> chosen) {
        if (formula.equals(Formula.Constant.FALSE)) {
            return Optional.empty();
        }
        if (formula.equals(Formula.Constant.TRUE)) {
            return Optional.of(chosen);
        }
        Atom next =
                formula.atoms().stream()
                        .filter(this::hasDomain)
                        .findFirst()
                        .orElseGet(() -> formula.atoms().iterator().next());
        if (next instanceof Atom.OnKey(var test) && hasDomain(next)) {
            return choose(test.key(), formula, chosen);
        }
        return solve(with(formula, next, Truth.YES), chosen)
                .or(() -> solve(with(formula, next, Truth.NO), chosen));
    }

    private static Formula with(Formula formula, Atom known, Truth truth) {
        return formula.given(atom -> atom.equals(known) ? truth : Truth.UNKNOWN);
    }

    private boolean hasDomain(Atom atom) {
        return atom instanceof Atom.OnKey(var test)
                && domains.containsKey(test.key())
                && tests.getOrDefault(test.key(), List.of()).contains(test);
    }

    private Optional<Map<String, List<String>>> choose(
            String key, Formula formula, Map<String, List<String>> chosen) {
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
            Optional<Map<String, List<String>>> solution = solve(rest, more);
            if (solution.isPresent()) {
                return solution;
            }
        }
        return Optional.empty();
    }
}
