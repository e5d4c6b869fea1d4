package studio.kengen.engine.reason;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.condition.ConditionTest;
import studio.kengen.engine.condition.PolicyPattern;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.pattern.WildcardPattern;

/// What is known of policy variables in a search.
///
/// @param constants the condition keys that have the same values in every request
/// @param settled keys, in lower case, that are the same in every request: they have a constant value or are absent
/// @param othersAreOpen whether a variable of another key can stand for anything; otherwise that key is absent
record Variables(RequestContext constants, Set<String> settled, boolean othersAreOpen) {
    /// What is known in a universe.
    static Variables of(Universe universe) {
        RequestContext named = RequestContext.of(universe.constants());
        return universe.isRequesterExample()
                ? new Variables(named, Set.of(), true)
                : new Variables(
                        named.completedFor(universe.requester()),
                        RequestContext.PRINCIPAL_KEYS,
                        true);
    }

    /// This knowledge, with an example value for each of some keys; all other keys are absent.
    Variables with(Set<String> keys, String example) {
        RequestContext context = constants;
        for (String key : keys) {
            context = context.with(key, List.of(example));
        }
        return new Variables(context, settled, false);
    }

    /// Of the variables in `statements`, the keys of those that are open.
    Set<String> openIn(List<CompiledStatement> statements) {
        Set<String> keys = new LinkedHashSet<>();
        for (CompiledStatement statement : statements) {
            statement.resources().patterns().forEach(p -> keys.addAll(p.variables()));
            statement.conditions().forEach(test -> keys.addAll(test.variables()));
        }
        return keys.stream()
                .map(key -> key.toLowerCase(Locale.ROOT))
                .filter(this::isOpen)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isOpen(String key) {
        return othersAreOpen
                && constants.single(key).isEmpty()
                && !settled.contains(key.toLowerCase(Locale.ROOT));
    }

    /// Whether what variables stand for differs between requests. A default value does not help: it counts only where the
    /// key is absent.
    ///
    /// @param keys the variables' condition keys
    boolean areOpen(Set<String> keys) {
        return othersAreOpen && keys.stream().anyMatch(key -> constants.single(key).isEmpty());
    }

    /// A set that contains what the pattern matches in any request; empty if it matches nothing.
    WildcardPattern widest(PolicyPattern pattern) {
        return areOpen(pattern.variables())
                ? pattern.widest()
                : pattern.pattern(constants.variables()).orElseGet(pattern::widest);
    }

    /// Whether nothing about the condition differs between requests.
    boolean isConstant(ConditionTest test) {
        return !isOpen(test)
                && (settled.contains(test.key())
                        || !constants.valuesOfLowerCase(test.key()).isEmpty());
    }

    /// Whether it takes more than the value of its key to tell if the condition holds.
    boolean isOpen(ConditionTest test) {
        return !test.isKnown() || areOpen(test.variables());
    }
}
