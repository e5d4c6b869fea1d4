package studio.kengen.control.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.ConditionOperator;
import studio.kengen.policy.ConditionOperator.Quantifier;

/// Turns the condition of a permission into the denials of whatever lacks it.
///
/// The lines of a condition must all hold, so each line is denied by a statement of its own. A request without the key
/// lacks the condition: negated operators hold where the key is absent; where there is none, `IfExists` says so.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators", negated operators, `IfExists`, set operators.
final class Negation {
    private static final Map<BaseOperator, BaseOperator> OPPOSITES =
            Map.ofEntries(
                    Map.entry(BaseOperator.STRING_EQUALS, BaseOperator.STRING_NOT_EQUALS),
                    Map.entry(
                            BaseOperator.STRING_EQUALS_IGNORE_CASE,
                            BaseOperator.STRING_NOT_EQUALS_IGNORE_CASE),
                    Map.entry(BaseOperator.STRING_LIKE, BaseOperator.STRING_NOT_LIKE),
                    Map.entry(BaseOperator.NUMERIC_EQUALS, BaseOperator.NUMERIC_NOT_EQUALS),
                    Map.entry(
                            BaseOperator.NUMERIC_LESS_THAN,
                            BaseOperator.NUMERIC_GREATER_THAN_EQUALS),
                    Map.entry(
                            BaseOperator.NUMERIC_LESS_THAN_EQUALS,
                            BaseOperator.NUMERIC_GREATER_THAN),
                    Map.entry(BaseOperator.DATE_EQUALS, BaseOperator.DATE_NOT_EQUALS),
                    Map.entry(BaseOperator.DATE_LESS_THAN, BaseOperator.DATE_GREATER_THAN_EQUALS),
                    Map.entry(BaseOperator.DATE_LESS_THAN_EQUALS, BaseOperator.DATE_GREATER_THAN),
                    Map.entry(BaseOperator.IP_ADDRESS, BaseOperator.NOT_IP_ADDRESS),
                    Map.entry(BaseOperator.ARN_EQUALS, BaseOperator.ARN_NOT_EQUALS),
                    Map.entry(BaseOperator.ARN_LIKE, BaseOperator.ARN_NOT_LIKE));

    private Negation() {}

    /// For each of `conditions` the lines that hold together where that one does not; empty where some condition has no
    /// opposite.
    static Optional<List<List<ConditionTemplate>>> of(List<ConditionTemplate> conditions) {
        List<List<ConditionTemplate>> opposites = new ArrayList<>();
        for (ConditionTemplate condition : conditions) {
            Optional<List<ConditionTemplate>> opposite =
                    ConditionOperator.parse(condition.operator())
                            .flatMap(operator -> opposite(operator, condition));
            if (opposite.isEmpty()) {
                return Optional.empty();
            }
            opposites.add(opposite.get());
        }
        return Optional.of(List.copyOf(opposites));
    }

    private static Optional<List<ConditionTemplate>> opposite(
            ConditionOperator operator, ConditionTemplate condition) {
        return switch (operator.base().family()) {
            case NULL -> flipped(condition, "Null").map(List::of);
            case BOOLEAN ->
                    flipped(condition, operator.ifExists() ? "Bool" : "BoolIfExists").map(List::of);
            default -> opposite(operator.base()).map(base -> opposite(operator, base, condition));
        };
    }

    private static List<ConditionTemplate> opposite(
            ConditionOperator operator, BaseOperator base, ConditionTemplate condition) {
        ConditionTemplate opposite =
                new ConditionTemplate(text(operator, base), condition.key(), condition.values());
        // A negated operator holds without the key, where `IfExists` let the request pass.
        return operator.ifExists() && base.negated()
                ? List.of(opposite, withValue(condition, "Null", "false"))
                : List.of(opposite);
    }

    private static Optional<BaseOperator> opposite(BaseOperator base) {
        for (Map.Entry<BaseOperator, BaseOperator> pair : OPPOSITES.entrySet()) {
            if (pair.getKey() == base) {
                return Optional.of(pair.getValue());
            }
            if (pair.getValue() == base) {
                return Optional.of(pair.getKey());
            }
        }
        return Optional.empty();
    }

    /// `ForAllValues` fails where some value does not match, and `ForAnyValue` where all do not.
    private static String text(ConditionOperator operator, BaseOperator opposite) {
        Optional<Quantifier> quantifier =
                operator.quantifier()
                        .map(given ->
                                given == Quantifier.FOR_ALL_VALUES
                                        ? Quantifier.FOR_ANY_VALUE
                                        : Quantifier.FOR_ALL_VALUES);
        boolean absentMustMatch =
                quantifier.isEmpty()
                        && !operator.ifExists()
                        && !operator.base().negated()
                        && !opposite.negated();
        return new ConditionOperator(quantifier, opposite, absentMustMatch).text();
    }

    /// `Bool` and `Null` compare with one of two values, so the other value is the opposite.
    private static Optional<ConditionTemplate> flipped(
            ConditionTemplate condition, String operator) {
        if (condition.values().size() != 1) {
            return Optional.empty();
        }
        return switch (condition.values().getFirst().text()) {
            case "true" -> Optional.of(withValue(condition, operator, "false"));
            case "false" -> Optional.of(withValue(condition, operator, "true"));
            default -> Optional.empty();
        };
    }

    private static ConditionTemplate withValue(
            ConditionTemplate condition, String operator, String value) {
        return new ConditionTemplate(operator, condition.key(), List.of(new TemplateText(value)));
    }
}
