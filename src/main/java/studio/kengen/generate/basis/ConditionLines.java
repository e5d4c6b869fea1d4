package studio.kengen.generate.basis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ConditionOperator;
import studio.kengen.policy.ConditionOperator.Quantifier;

/// Collects the lines of one `Condition` element; see [Conjunction].
final class ConditionLines {
    private record Slot(String operator, String key) {}

    private final TreeMap<Slot, Condition> lines =
            new TreeMap<>(Comparator.comparing(Slot::operator).thenComparing(Slot::key));

    /// The lines collected so far, sorted by operator and key.
    List<Condition> conditions() {
        return List.copyOf(lines.values());
    }

    /// Demands that `condition` holds too; the reason where that cannot be said.
    Optional<Message> add(Condition condition) {
        Optional<ConditionOperator> operator = ConditionOperator.parse(condition.operator());
        if (operator.isEmpty()) {
            return refuse("generate.condition.unknownOperator", condition.operator());
        }
        if (condition.key().isBlank() || condition.values().isEmpty()) {
            return refuse("generate.condition.incomplete", condition.operator());
        }
        return add(
                operator.get(),
                condition.key().strip(),
                values(operator.get().base(), condition.values()));
    }

    private Optional<Message> add(ConditionOperator operator, String key, List<String> values) {
        Slot slot = new Slot(operator.text(), key.toLowerCase(Locale.ROOT));
        Condition there = lines.get(slot);
        if (there == null) {
            lines.put(slot, new Condition(operator.text(), key, values));
            return Optional.empty();
        }
        Optional<List<String>> both = both(operator, there.values(), values);
        if (both.isPresent()) {
            lines.put(slot, new Condition(operator.text(), there.key(), both.get()));
            return both.get().isEmpty()
                    ? refuse("generate.condition.contradiction", operator.text(), key)
                    : Optional.empty();
        }
        return twin(operator)
                .map(other -> add(other, key, values))
                .orElseGet(() -> refuse("generate.condition.clash", operator.text(), key));
    }

    /// Sorted, each once; `True` and `true` are one.
    private static List<String> values(BaseOperator operator, List<String> written) {
        boolean truth = operator == BaseOperator.BOOL || operator == BaseOperator.NULL;
        return written.stream()
                .map(value -> truth && !isVariable(value) ? value.toLowerCase(Locale.ROOT) : value)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isVariable(String value) {
        return value.contains("${");
    }

    /// The values of one line that holds where both lines hold; empty where no one line does.
    private static Optional<List<String>> both(
            ConditionOperator operator, List<String> some, List<String> others) {
        boolean any = operator.quantifier().equals(Optional.of(Quantifier.FOR_ANY_VALUE));
        if (operator.base().negated() && !any) {
            // Not one of these, and not one of those.
            TreeSet<String> all = new TreeSet<>(some);
            all.addAll(others);
            return Optional.of(List.copyOf(all));
        }
        if (others.containsAll(some)) {
            return Optional.of(operator.base().negated() ? others : some);
        }
        if (some.containsAll(others)) {
            return Optional.of(operator.base().negated() ? some : others);
        }
        if (!any && comparesExactly(operator.base(), some, others)) {
            return Optional.of(some.stream().filter(others::contains).toList());
        }
        return Optional.empty();
    }

    /// Whether two values match in common only if they are the same text. Not so for wildcards, ranges and networks,
    /// for numbers and dates that can be written in several ways, and for policy variables.
    private static boolean comparesExactly(
            BaseOperator operator, List<String> some, List<String> others) {
        return switch (operator) {
            case STRING_EQUALS, BOOL, NULL ->
                    Stream.concat(some.stream(), others.stream())
                            .noneMatch(ConditionLines::isVariable);
            default -> false;
        };
    }

    /// Another operator that, next to `operator` on the same key, compares in the same way: where the key is absent,
    /// `operator` fails already, so `IfExists` adds nothing.
    private static Optional<ConditionOperator> twin(ConditionOperator operator) {
        boolean failsWhereAbsent =
                !operator.ifExists()
                        && !operator.quantifier().equals(Optional.of(Quantifier.FOR_ALL_VALUES))
                        && !operator.base().negated()
                        && operator.base() != BaseOperator.NULL;
        return failsWhereAbsent
                ? Optional.of(new ConditionOperator(operator.quantifier(), operator.base(), true))
                : Optional.empty();
    }

    private static Optional<Message> refuse(String key, String... arguments) {
        return Optional.of(Message.of(key, (Object[]) arguments));
    }
}
