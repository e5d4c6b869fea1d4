package studio.kengen.check.policy.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ConditionOperator;
import studio.kengen.policy.ConditionOperator.Quantifier;
import studio.kengen.policy.JsonPointer;

/// A line of `Condition`: an operator, a key and values. A finding about it is shown at its key.
public final class WrittenCondition implements Located {
    private final LintedStatement statement;
    private final Condition condition;
    private final String lowerCaseKey;
    private final Optional<ConditionOperator> operator;

    WrittenCondition(LintedStatement statement, Condition condition) {
        this.statement = statement;
        this.condition = condition;
        this.lowerCaseKey = condition.key().toLowerCase(Locale.ROOT);
        this.operator = statement.policy().vocabulary().operator(condition.operator());
    }

    /// The statement that it is in.
    public LintedStatement statement() {
        return statement;
    }

    /// The operator as it was written.
    public String operatorText() {
        return condition.operator();
    }

    /// The operator; empty where there is no such one.
    public Optional<ConditionOperator> operator() {
        return operator;
    }

    /// Whether the operator compares values of `family`.
    public boolean compares(BaseOperator.Family family) {
        return operator.isPresent() && operator.get().base().family() == family;
    }

    /// Whether the operator is `base`, with or without set operator and `IfExists`.
    public boolean is(BaseOperator base) {
        return operator.isPresent() && operator.get().base() == base;
    }

    /// Whether the operator has this set operator.
    public boolean has(Quantifier quantifier) {
        return operator.isPresent() && operator.get().quantifier().equals(Optional.of(quantifier));
    }

    /// Whether the operator has a set operator.
    public boolean hasQuantifier() {
        return operator.isPresent() && operator.get().quantifier().isPresent();
    }

    /// Whether the operator ends in `IfExists`.
    public boolean ifExists() {
        return operator.isPresent() && operator.get().ifExists();
    }

    /// Whether the operator holds where no value matches.
    public boolean isNegated() {
        return operator.isPresent() && operator.get().base().negated();
    }

    /// The key as it was written.
    public String key() {
        return condition.key();
    }

    /// The key in lower case: that of a key does not count.
    public String lowerCaseKey() {
        return lowerCaseKey;
    }

    /// What stands before the first colon of the key, in lower case; empty without one.
    public String keyPrefix() {
        int colon = lowerCaseKey.indexOf(':');
        return colon < 0 ? "" : lowerCaseKey.substring(0, colon);
    }

    /// Whether the key is `wanted`, whatever its case.
    public boolean isOn(String wanted) {
        return condition.key().equalsIgnoreCase(wanted);
    }

    /// What is known of the key; empty where there is no such one.
    public Optional<ConditionKey> knownKey() {
        return statement.policy().vocabulary().conditionKey(condition.key());
    }

    /// The values to compare with.
    public List<String> values() {
        return condition.values();
    }

    /// The value at `index`, as a place.
    public Located value(int index) {
        return Located.at(pointer().child(index));
    }

    /// The operator, as a place.
    public Located operatorPlace() {
        return new Named(statement.pointer().child("Condition").child(condition.operator()));
    }

    @Override
    public JsonPointer pointer() {
        return statement
                .pointer()
                .child("Condition")
                .child(condition.operator())
                .child(condition.key());
    }

    @Override
    public boolean isName() {
        return true;
    }

    private record Named(JsonPointer pointer) implements Located {
        @Override
        public boolean isName() {
            return true;
        }
    }
}
