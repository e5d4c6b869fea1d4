package studio.kengen.engine.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import studio.kengen.engine.RequestContext;
import studio.kengen.policy.BaseOperator;

/// `NumericEquals` and its kin: whole numbers and decimals.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators", Numeric condition operators.
record NumericComparison(List<BigDecimal> numbers, Ordering ordering) implements Comparison {
    /// Beyond this nothing that AWS counts is written, and arithmetic with such numbers would take for ever.
    private static final int LONGEST = 100;

    /// No exponent, and no digits but those of ASCII, which [BigDecimal] would take.
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    static Comparison of(BaseOperator operator, List<String> values) {
        List<BigDecimal> numbers = values.stream().flatMap(value -> parse(value).stream()).toList();
        return new NumericComparison(numbers, Ordering.of(operator));
    }

    @Override
    public boolean holds(String value, RequestContext context) {
        return parse(value).filter(number -> ordering.holds(number, numbers)).isPresent();
    }

    @Override
    public void cut(DomainCuts cuts, Function<String, Optional<String>> valueOf) {
        numbers.forEach(cuts::addNumber);
        if (numbers.isEmpty()) {
            cuts.addNumber(BigDecimal.ZERO);
        }
    }

    private static Optional<BigDecimal> parse(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
