package studio.kengen.engine.condition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Truth;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyVersion;

/// Asks single conditions about single keys.
final class Conditions {
    private static final String KEY = "kengen:Key";

    private Conditions() {}

    /// Whether the operator with one value holds for a request in which the key has `inRequest`; no value is an absent key.
    static Truth holds(String operator, String value, String... inRequest) {
        return holds(operator, List.of(value), inRequest);
    }

    static Truth holds(String operator, List<String> values, String... inRequest) {
        RequestContext context = RequestContext.of(Map.of(KEY, List.of(inRequest)));
        return test(operator, values).holds(context);
    }

    static ConditionTest test(String operator, List<String> values) {
        return ConditionTest.of(
                new Condition(operator, KEY.toUpperCase(Locale.ROOT), values),
                PolicyVersion.V2012_10_17);
    }
}
