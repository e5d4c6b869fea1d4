package studio.kengen.check.policy.condition;

import java.util.List;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.policy.Effect;

/// The checks of this package.
public final class ConditionChecks {
    private static final List<PolicyCheck> ALL =
            List.of(
                    new InvalidConditionOperator(),
                    new InvalidConditionKeyFormat(),
                    new InvalidGlobalConditionKey(),
                    new UnsupportedGlobalConditionKey(),
                    new DeprecatedGlobalConditionKey(),
                    new UnknownServiceInKey(),
                    new InvalidServiceConditionKey(),
                    new MissingTagKey(),
                    new MixedDataTypes(),
                    new MultipleBooleans(),
                    new MissingQualifier(),
                    new NullWithIfExists(),
                    new NullWithQualifier(),
                    new ForAllValuesOfOneValue(),
                    new UnsupportedActionForKey(),
                    new MissingPairedKeys(),
                    new UntrustworthyKey(),
                    new KeyOfFewServices(),
                    new AttributesWithoutSelect(),
                    new StringLikeWithArnKey(),
                    new EmptyValues(PolicyRule.EMPTY_ARRAY_CONDITION, EmptyValues.Shape.PLAIN),
                    new EmptyValues(
                            PolicyRule.EMPTY_ARRAY_CONDITION_IFEXISTS, EmptyValues.Shape.IF_EXISTS),
                    new EmptyValues(
                            PolicyRule.EMPTY_ARRAY_CONDITION_FORALLVALUES,
                            EmptyValues.Shape.FOR_ALL_VALUES),
                    new EmptyValues(
                            PolicyRule.EMPTY_ARRAY_CONDITION_FORANYVALUE,
                            EmptyValues.Shape.FOR_ANY_VALUE),
                    new StarComparison(
                            PolicyRule.EQUIVALENT_TO_NULL_FALSE, StarMeaning.KEY_IS_THERE),
                    new StarComparison(
                            PolicyRule.EQUIVALENT_TO_NULL_TRUE, StarMeaning.KEY_IS_ABSENT),
                    new StarComparison(
                            PolicyRule.REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION,
                            StarMeaning.ALWAYS),
                    new StarComparison(
                            PolicyRule.REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION,
                            StarMeaning.NEVER),
                    new TagUnknownToActions(
                            PolicyRule.ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
                            Effect.ALLOW),
                    new TagUnknownToActions(
                            PolicyRule.DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
                            Effect.DENY),
                    new TagWithNotAction(
                            PolicyRule
                                    .ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
                            Effect.ALLOW),
                    new TagWithNotAction(
                            PolicyRule
                                    .DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
                            Effect.DENY));

    private ConditionChecks() {}

    /// All of them.
    public static List<PolicyCheck> all() {
        return ALL;
    }
}
