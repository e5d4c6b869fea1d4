package studio.kengen.engine.condition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Truth;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ConditionOperator;
import studio.kengen.policy.ConditionOperator.Quantifier;
import studio.kengen.policy.PolicyVersion;

/// One line of a `Condition` element, ready to be asked about requests.
///
/// - An absent key: a condition fails, unless its operator is negated or ends in `IfExists`, or it says `ForAllValues`.
///   `ForAnyValue` fails also with a negated operator.
/// - For a set operator, a key whose values are all empty text is as good as absent.
/// - A key with several values requires a set operator; what happens without one AWS does not say, so it is
///   [Truth#UNKNOWN].
/// - An operator that AWS does not know is [Truth#UNKNOWN].
/// - What `IpAddress` makes of an address of version 4 in the notation of version 6 (`::ffff:203.0.113.0/120`) AWS does not
///   say, so it is [Truth#UNKNOWN].
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators", "Set operators for multivalued context keys" and
/// "Single-valued vs. multivalued context keys".
public final class ConditionTest {
    private final Condition condition;
    private final PolicyVersion version;
    private final String key;
    private final @Nullable ConditionOperator operator;

    /// Null for `Null` and where the operator is null.
    private final @Nullable Comparison comparison;

    private ConditionTest(Condition condition, PolicyVersion version) {
        this.condition = condition;
        this.version = version;
        this.key = condition.key().toLowerCase(Locale.ROOT);
        this.operator =
                ConditionOperator.parse(condition.operator())
                        .filter(known -> !comparesMappedAddresses(known, condition))
                        .orElse(null);
        this.comparison =
                operator == null || operator.base() == BaseOperator.NULL
                        ? null
                        : Comparison.of(operator.base(), condition, version);
    }

    private static boolean comparesMappedAddresses(
            ConditionOperator operator, Condition condition) {
        return operator.base().family() == BaseOperator.Family.IP_ADDRESS
                && condition.values().stream().anyMatch(AddressRange::isMapped);
    }

    /// The test that `condition` is in a document of this version.
    public static ConditionTest of(Condition condition, PolicyVersion version) {
        return new ConditionTest(condition, version);
    }

    /// The condition as it was written.
    public Condition condition() {
        return condition;
    }

    /// The condition key in lower case.
    public String key() {
        return key;
    }

    /// Whether a request meets the condition.
    public Truth holds(RequestContext context) {
        if (operator == null) {
            return Truth.UNKNOWN;
        }
        List<String> values = context.valuesOfLowerCase(key);
        if (comparison == null) {
            return Truth.of(saysNull(values.isEmpty()));
        }
        return values.isEmpty()
                ? Truth.of(holdsWithoutKey(operator))
                : holdsFor(values, operator, comparison, context);
    }

    /// Whether the condition holds where the key is absent; false for `Null` and unknown operators.
    private static boolean holdsWithoutKey(ConditionOperator operator) {
        if (operator.ifExists()) {
            return true;
        }
        return operator.quantifier()
                .map(quantifier -> quantifier == Quantifier.FOR_ALL_VALUES)
                .orElse(operator.base().negated());
    }

    private static Truth holdsFor(
            List<String> values,
            ConditionOperator operator,
            Comparison comparison,
            RequestContext context) {
        if (operator.quantifier().isEmpty()) {
            return values.size() == 1
                    ? Truth.of(comparison.holds(values.getFirst(), context))
                    : Truth.UNKNOWN;
        }
        if (values.stream().allMatch(String::isEmpty)) {
            return Truth.of(holdsWithoutKey(operator));
        }
        Predicate<String> matches = value -> comparison.holds(value, context);
        return Truth.of(
                switch (operator.quantifier().get()) {
                    case FOR_ALL_VALUES -> values.stream().allMatch(matches);
                    case FOR_ANY_VALUE -> values.stream().anyMatch(matches);
                });
    }

    private boolean saysNull(boolean absent) {
        return condition.values().stream()
                .anyMatch(value -> value.equalsIgnoreCase(Boolean.toString(absent)));
    }

    /// Whether the engine knows what the operator does with the values.
    public boolean isKnown() {
        return operator != null;
    }

    /// Whether it asks about a set of values, with `ForAllValues` or `ForAnyValue`.
    public boolean hasQuantifier() {
        return operator != null && operator.quantifier().isPresent();
    }

    /// Whether it asks only if the key is there, with `Null`.
    public boolean asksOnlyForPresence() {
        return operator != null && operator.base() == BaseOperator.NULL;
    }

    /// The condition keys of the policy variables in its values.
    public Set<String> variables() {
        return comparison == null ? Set.of() : comparison.variables();
    }

    /// Adds where the condition cuts the values of its key.
    ///
    /// @param valueOf the value of a condition key in every request in question; empty if it is not the same in all
    public void cut(DomainCuts cuts, Function<String, Optional<String>> valueOf) {
        if (comparison != null) {
            comparison.cut(cuts, valueOf);
        }
    }

    /// Two tests are equal if they are the same operator, key and values in the same version.
    @Override
    public boolean equals(Object other) {
        return other instanceof ConditionTest test
                && key.equals(test.key)
                && version == test.version
                && condition.operator().equalsIgnoreCase(test.condition.operator())
                && condition.values().equals(test.condition.values());
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + condition.values().hashCode();
    }
}
