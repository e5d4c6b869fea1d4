package studio.kengen.engine.reason;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.Requester;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.statement.CompiledStatement;

/// The domains of all condition keys that statements ask about.
///
/// @param solver looks through what is known of every key
/// @param wideSolver takes conditions on keys whose domain shows not every way as true or false at will: what it does not
///     find does not exist
record KeyDomains(Solver solver, Solver wideSolver) {
    /// The domains of the keys in the conditions of `statements`.
    static KeyDomains of(
            List<CompiledStatement> statements,
            Variables variables,
            Requester requester,
            Catalog catalog) {
        Map<String, List<ConditionTest>> tests = new HashMap<>();
        Map<String, KeyDomain> all = new HashMap<>();
        Map<String, KeyDomain> exhaustive = new HashMap<>();
        testsByKey(statements, variables)
                .forEach((key, ofKey) -> {
                    List<ConditionTest> list = List.copyOf(ofKey);
                    List<String> otherwise =
                            variables.constants().completedFor(requester).valuesOfLowerCase(key);
                    KeyDomain domain =
                            KeyDomain.of(key, list, catalog, variables.constants(), otherwise);
                    tests.put(key, list);
                    all.put(key, domain);
                    if (domain.isExhaustive()) {
                        exhaustive.put(key, domain);
                    }
                });
        Solver solver = new Solver(all, tests);
        boolean allShown = exhaustive.size() == all.size();
        return new KeyDomains(solver, allShown ? solver : new Solver(exhaustive, tests));
    }

    private static Map<String, Set<ConditionTest>> testsByKey(
            List<CompiledStatement> statements, Variables variables) {
        Map<String, Set<ConditionTest>> byKey = new LinkedHashMap<>();
        for (CompiledStatement statement : statements) {
            for (ConditionTest test : statement.conditions()) {
                if (!variables.isOpen(test) && !variables.isConstant(test)) {
                    byKey.computeIfAbsent(test.key(), _ -> new LinkedHashSet<>()).add(test);
                }
            }
        }
        return byKey;
    }
}
