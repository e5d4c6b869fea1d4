package studio.kengen.control;

import java.util.List;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.design.Method;
import studio.kengen.policy.Effect;

/// Method 1: a condition that narrows the permission, in the policy that grants it; or a denial there of what lacks the
/// condition.
///
/// @param template the statement that grants (or denies) the covered actions under the condition
public record ConditionControl(
        ControlSource source, List<String> actions, StatementTemplate template)
        implements KnownControl {
    public ConditionControl {
        actions = List.copyOf(actions);
    }

    @Override
    public Method method() {
        return Method.CONDITION;
    }

    @Override
    public String kind() {
        return "condition";
    }

    /// What an SCP says so that nobody has the actions without the condition; any of them denies. Empty where the control
    /// is a denial itself, or where the condition has no opposite.
    public List<StatementTemplate> matchingGuardrail() {
        return template.effect() == Effect.DENY ? List.of() : template.denialOfTheRest();
    }
}
