package studio.kengen.check.policy.trust;

import java.util.Map;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// MISSING_ACTION_FOR_CONDITION_KEY: session tags and a source identity can be set only where the actions for that are
/// allowed.
final class MissingActionForKey implements ConditionCheck {
    private static final Map<String, String> ACTIONS =
            Map.of(
                    "aws:tagkeys", "sts:TagSession",
                    "sts:transitivetagkeys", "sts:TagSession",
                    "sts:sourceidentity", "sts:SetSourceIdentity");

    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_ACTION_FOR_CONDITION_KEY;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        String action =
                condition.lowerCaseKey().startsWith("aws:requesttag/")
                        ? "sts:TagSession"
                        : ACTIONS.get(condition.lowerCaseKey());
        if (action != null
                && Trust.isGiven(condition.statement())
                && !condition.statement().isAbout(action)) {
            findings.add(condition, condition.key(), action);
        }
    }
}
