package studio.kengen.check.policy.condition;

import studio.kengen.check.Nearest;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Vocabulary;
import studio.kengen.check.policy.rule.WrittenCondition;

/// INVALID_SERVICE: the key's prefix is of no service. Keys of identity providers begin with a host's name.
final class UnknownServiceInKey implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_SERVICE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        Vocabulary vocabulary = condition.statement().policy().vocabulary();
        String prefix = condition.keyPrefix();
        if (!prefix.isEmpty()
                && !prefix.equals("aws")
                && prefix.indexOf('.') < 0
                && condition.knownKey().isEmpty()
                && vocabulary.service(prefix).isEmpty()) {
            findings.add(
                    condition,
                    prefix,
                    Nearest.advice(prefix, vocabulary.catalog().servicePrefixes()));
        }
    }
}
