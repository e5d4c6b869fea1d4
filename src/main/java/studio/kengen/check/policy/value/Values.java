package studio.kengen.check.policy.value;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.WrittenCondition;

/// Goes through the values of a condition that are plain text: what policy variables stand for nobody knows here.
final class Values {
    private Values() {}

    /// Gives each plain value that `wanted` takes to `found`, with its place.
    static void find(
            WrittenCondition condition,
            Predicate<String> wanted,
            BiConsumer<Located, String> found) {
        List<String> values = condition.values();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).contains("${") && wanted.test(values.get(i))) {
                found.accept(condition.value(i), values.get(i));
            }
        }
    }
}
