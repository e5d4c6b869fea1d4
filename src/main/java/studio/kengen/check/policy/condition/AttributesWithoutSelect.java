package studio.kengen.check.policy.condition;

import java.util.List;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// DYNAMODB_ATTRIBUTES_WITHOUT_SELECT: a read that names no attributes returns all of them, unless `dynamodb:Select`
/// forbids that.
final class AttributesWithoutSelect implements StatementCheck {
    private static final List<String> READS =
            List.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:Scan");

    @Override
    public PolicyRule rule() {
        return PolicyRule.DYNAMODB_ATTRIBUTES_WITHOUT_SELECT;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.allows()
                && statement.hasConditionOn("dynamodb:Attributes")
                && READS.stream().anyMatch(statement::isAbout)
                && statement
                        .conditionsOn("dynamodb:Select")
                        .noneMatch(select -> select.values().contains("SPECIFIC_ATTRIBUTES"))) {
            statement.conditionsOn("dynamodb:Attributes").findFirst().ifPresent(findings::add);
        }
    }
}
