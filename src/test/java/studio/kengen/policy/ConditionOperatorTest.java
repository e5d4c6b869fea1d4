package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.policy.ConditionOperator.Quantifier;

class ConditionOperatorTest {
    @ParameterizedTest
    @EnumSource(BaseOperator.class)
    void everyOperatorIsKnownWithEveryPrefixAndSuffix(BaseOperator base) {
        for (String prefix : new String[] {"", "ForAllValues:", "ForAnyValue:"}) {
            for (String suffix : new String[] {"", "IfExists"}) {
                String text = prefix + base.awsName() + suffix;
                ConditionOperator operator = ConditionOperator.parse(text).orElseThrow();
                assertThat(operator.base()).isEqualTo(base);
                assertThat(operator.ifExists()).isEqualTo(!suffix.isEmpty());
                assertThat(operator.text()).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stringequals, StringEquals",
        "forallvalues:STRINGLIKEIFEXISTS, ForAllValues:StringLikeIfExists"
    })
    void caseDoesNotMatter(String text, String meant) {
        assertThat(ConditionOperator.parse(text).map(ConditionOperator::text)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IfExists",
                "ForAllValues:",
                "ForSomeValues:StringEquals",
                "StringMatches",
                "StringEquals ",
                "StringEqualsIfExistsIfExists",
                "ForAllValues:ForAnyValue:StringEquals"
            })
    void whatIsNoOperatorIsNotGuessed(String text) {
        assertThat(ConditionOperator.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ForAllValues:ArnLike, FOR_ALL_VALUES", "foranyvalue:Bool, FOR_ANY_VALUE", "Null,"})
    void theSetPrefixSaysHowSeveralValuesAreCompared(String text, Quantifier quantifier) {
        assertThat(ConditionOperator.parse(text).orElseThrow().quantifier())
                .isEqualTo(Optional.ofNullable(quantifier));
    }
}
