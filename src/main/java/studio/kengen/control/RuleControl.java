package studio.kengen.control;

import java.util.List;
import studio.kengen.design.Method;

/// Method 5: a rule of AWS Config that finds what is not compliant, with the runbook that repairs it where there is one.
///
/// It is a deployment of one's own: rules that Control Tower deploys take no parameters and have no remediation.
public record RuleControl(ControlSource source, List<String> actions, ConfigRule rule)
        implements KnownControl {
    public RuleControl {
        actions = List.copyOf(actions);
    }

    @Override
    public Method method() {
        return Method.AUTO_REMEDIATION;
    }

    @Override
    public String kind() {
        return "config-rule";
    }
}
