package studio.kengen.generate.basis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;

/// Conditions that must all hold, written so that one statement can say them.
///
/// In a statement the lines of a `Condition` element are joined by AND, and the values of one line by OR (for negated
/// operators: by NOR). There can be one line for an operator and a key. Two lines for the same operator and key must
/// therefore become one line, or lines of different operators; pouring their values together would turn AND into OR.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition", Conditions with multiple context keys or values.
public sealed interface Conjunction {
    /// Any fixed order will do.
    Comparator<Condition> WRITTEN =
            Comparator.comparing(Condition::operator)
                    .thenComparing(Condition::key)
                    .thenComparing(condition -> condition.values().toString());

    /// The lines of one `Condition` element, sorted by operator and key; values sorted, each once.
    record Lines(List<Condition> conditions) implements Conjunction {
        public Lines {
            conditions = List.copyOf(conditions);
        }
    }

    /// No `Condition` element says this, or none that can hold.
    record Impossible(Message why) implements Conjunction {}

    /// All of `conditions` together, in whatever order they come.
    static Conjunction of(List<Condition> conditions) {
        ConditionLines lines = new ConditionLines();
        for (Condition condition : conditions.stream().sorted(WRITTEN).toList()) {
            Optional<Message> problem = lines.add(condition);
            if (problem.isPresent()) {
                return new Impossible(problem.get());
            }
        }
        return new Lines(lines.conditions());
    }
}
