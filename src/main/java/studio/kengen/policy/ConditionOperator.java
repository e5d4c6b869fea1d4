package studio.kengen.policy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An operator of a `Condition` element, taken apart: `ForAllValues:StringLikeIfExists`.
///
/// `IfExists` with `Null` is a mistake that AWS refuses; it can be represented so that a check can name it.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators" and "Set operators for multivalued context
/// keys".
///
/// @param quantifier how a key with several values is compared; empty for a single-valued comparison
/// @param base the comparison
/// @param ifExists whether the condition holds where the key is absent
public record ConditionOperator(
        Optional<Quantifier> quantifier, BaseOperator base, boolean ifExists) {
    private static final String IF_EXISTS = "IfExists";
    private static final Map<String, BaseOperator> BY_LOWER_CASE_NAME =
            Stream.of(BaseOperator.values())
                    .collect(Collectors.toMap(o -> lowerCase(o.awsName()), Function.identity()));

    /// The set operators.
    public enum Quantifier {
        /// Every value of the key must match; holds where the key is absent or has no values.
        FOR_ALL_VALUES("ForAllValues"),

        /// At least one value of the key must match.
        FOR_ANY_VALUE("ForAnyValue");

        private final String awsName;

        Quantifier(String awsName) {
            this.awsName = awsName;
        }

        /// In AWS's spelling, without the colon.
        public String awsName() {
            return awsName;
        }
    }

    /// Takes an operator apart. AWS does not distinguish case here; a document may say `stringequals`.
    ///
    /// @return empty if there is no such operator
    public static Optional<ConditionOperator> parse(String text) {
        String rest = text;
        Optional<Quantifier> quantifier = Optional.empty();
        for (Quantifier candidate : Quantifier.values()) {
            String prefix = candidate.awsName() + ':';
            if (rest.regionMatches(true, 0, prefix, 0, prefix.length())) {
                quantifier = Optional.of(candidate);
                rest = rest.substring(prefix.length());
                break;
            }
        }
        String name = lowerCase(rest);
        boolean ifExists = name.endsWith(lowerCase(IF_EXISTS));
        if (ifExists) {
            name = name.substring(0, name.length() - IF_EXISTS.length());
        }
        BaseOperator base = BY_LOWER_CASE_NAME.get(name);
        return base == null
                ? Optional.empty()
                : Optional.of(new ConditionOperator(quantifier, base, ifExists));
    }

    /// In AWS's spelling.
    public String text() {
        return quantifier.map(q -> q.awsName() + ':').orElse("")
                + base.awsName()
                + (ifExists ? IF_EXISTS : "");
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
