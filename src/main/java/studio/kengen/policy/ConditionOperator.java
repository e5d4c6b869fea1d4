package studio.kengen.policy;

import java.util.List;
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
    private static final Map<String, ConditionOperator> BY_LOWER_CASE_TEXT =
            all().collect(Collectors.toMap(o -> lowerCase(o.text()), Function.identity()));

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

    /// The operator that is written as `text`. AWS does not distinguish case here; a document may say `stringequals`.
    ///
    /// @return empty if there is no such operator
    public static Optional<ConditionOperator> parse(String text) {
        return Optional.ofNullable(BY_LOWER_CASE_TEXT.get(lowerCase(text)));
    }

    /// In AWS's spelling.
    public String text() {
        return quantifier.map(q -> q.awsName() + ':').orElse("")
                + base.awsName()
                + (ifExists ? IF_EXISTS : "");
    }

    private static Stream<ConditionOperator> all() {
        List<Optional<Quantifier>> quantifiers =
                List.of(
                        Optional.empty(),
                        Optional.of(Quantifier.FOR_ALL_VALUES),
                        Optional.of(Quantifier.FOR_ANY_VALUE));
        return quantifiers.stream()
                .flatMap(quantifier ->
                        Stream.of(BaseOperator.values())
                                .flatMap(base ->
                                        Stream.of(true, false)
                                                .map(ifExists ->
                                                        new ConditionOperator(
                                                                quantifier, base, ifExists))));
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
