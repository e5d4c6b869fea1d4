package studio.kengen.check.policy.variable;

import java.util.List;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.policy.PolicyText.Fault;

/// The checks of this package.
public final class VariableChecks {
    private static final List<PolicyCheck> ALL =
            List.of(
                    new VariableInOldVersion(),
                    new VariableInOtherElement(),
                    new VariableForOtherOperator(),
                    new MalformedVariable(
                            PolicyRule.MISSING_BRACE_IN_VARIABLE, Fault.MISSING_BRACE_IN_VARIABLE),
                    new MalformedVariable(
                            PolicyRule.MISSING_QUOTE_IN_VARIABLE, Fault.MISSING_QUOTE_IN_VARIABLE),
                    new MalformedVariable(
                            PolicyRule.UNSUPPORTED_SPACE_IN_VARIABLE,
                            Fault.UNSUPPORTED_SPACE_IN_VARIABLE),
                    new MalformedVariable(PolicyRule.EMPTY_VARIABLE, Fault.EMPTY_VARIABLE));

    private VariableChecks() {}

    /// All of them.
    public static List<PolicyCheck> all() {
        return ALL;
    }
}
