package studio.kengen.check.policy.condition;

import java.util.Map;
import studio.kengen.check.policy.rule.WrittenCondition;

/// Global condition keys that there were once, and what takes their place.
final class OutdatedKeys {
    /// Never supported in the form that people remember.
    static final String UNSUPPORTED = "aws:ARN";

    /// Source: Amazon SNS developer guide, "Example cases for Amazon SNS access control" (`aws:SourceOwner`).
    static final Map<String, String> SUCCESSORS = Map.of("aws:sourceowner", "aws:SourceAccount");

    private OutdatedKeys() {}

    static boolean contain(WrittenCondition condition) {
        return condition.isOn(UNSUPPORTED) || SUCCESSORS.containsKey(condition.lowerCaseKey());
    }
}
