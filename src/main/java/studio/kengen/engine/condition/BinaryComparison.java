package studio.kengen.engine.condition;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.kengen.engine.RequestContext;

/// `BinaryEquals`: bytes in base64, compared byte by byte.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators", Binary condition operators.
record BinaryComparison(List<String> values) implements Comparison {
    static Comparison of(List<String> values) {
        return new BinaryComparison(values);
    }

    @Override
    public boolean holds(String value, RequestContext context) {
        Optional<byte[]> bytes = decode(value);
        return bytes.isPresent()
                && values.stream()
                        .flatMap(wanted -> decode(wanted).stream())
                        .anyMatch(wanted -> Arrays.equals(wanted, bytes.get()));
    }

    @Override
    public void cut(DomainCuts cuts, Function<String, Optional<String>> valueOf) {
        values.forEach(cuts::addBinary);
    }

    private static Optional<byte[]> decode(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
