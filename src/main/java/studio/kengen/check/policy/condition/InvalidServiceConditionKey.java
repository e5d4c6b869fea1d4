package studio.kengen.check.policy.condition;

import java.util.Optional;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.catalog.Service;
import studio.kengen.check.Nearest;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// INVALID_SERVICE_CONDITION_KEY: the service has no key of this name.
final class InvalidServiceConditionKey implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_SERVICE_CONDITION_KEY;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        Optional<Service> service =
                condition.keyPrefix().equals("aws")
                        ? Optional.empty()
                        : condition
                                .statement()
                                .policy()
                                .vocabulary()
                                .service(condition.keyPrefix());
        if (service.isPresent() && condition.knownKey().isEmpty()) {
            findings.add(
                    condition,
                    condition.key(),
                    Nearest.advice(
                            condition.key(),
                            service.get().conditionKeys().stream()
                                    .map(ConditionKey::name)
                                    .toList()));
        }
    }
}
