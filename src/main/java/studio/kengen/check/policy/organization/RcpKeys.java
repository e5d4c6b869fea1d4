package studio.kengen.check.policy.organization;

import java.util.List;
import java.util.Set;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.PolicyKind;

/// The keys of RCPs that hold for callers or for services only, and those that tell the two apart.
final class RcpKeys {
    private static final Set<String> OF_PRINCIPAL =
            Set.of(
                    "aws:principalorgid",
                    "aws:principalorgpaths",
                    "aws:principalaccount",
                    "aws:principalarn");
    private static final Set<String> OF_SOURCE =
            Set.of("aws:sourceorgid", "aws:sourceorgpaths", "aws:sourceaccount", "aws:sourcearn");
    private static final List<String> TELLING =
            List.of(
                    "aws:PrincipalIsAWSService",
                    "aws:PrincipalServiceName",
                    "aws:PrincipalServiceNamesList");

    private RcpKeys() {}

    /// Whether the condition, in a denying statement of an RCP, is about the caller.
    static boolean isOfPrincipal(WrittenCondition condition) {
        return isDenied(condition) && OF_PRINCIPAL.contains(condition.lowerCaseKey());
    }

    /// Whether the condition, in a denying statement of an RCP, is about whom a service acts for.
    static boolean isOfSource(WrittenCondition condition) {
        return isDenied(condition)
                && !condition.is(BaseOperator.NULL)
                && OF_SOURCE.contains(condition.lowerCaseKey());
    }

    /// Whether the statement tells services and other callers apart.
    static boolean areTold(LintedStatement statement) {
        return TELLING.stream().anyMatch(statement::hasConditionOn);
    }

    private static boolean isDenied(WrittenCondition condition) {
        return condition.statement().policy().kind() == PolicyKind.RESOURCE_CONTROL
                && !condition.statement().allows();
    }
}
