package studio.kengen.engine.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.engine.Truth.NO;
import static studio.kengen.engine.Truth.UNKNOWN;
import static studio.kengen.engine.Truth.YES;
import static studio.kengen.engine.condition.Conditions.holds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.kengen.policy.BaseOperator;

/// What all operators share: absent keys, several values, set operators, `IfExists` and `Null`.
class ConditionTestTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NULL")
    void withoutTheKeyOnlyNegatedOperatorsHold(BaseOperator operator) {
        assertThat(holds(operator.awsName(), "1").equals(YES)).isEqualTo(operator.negated());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NULL")
    void withoutTheKeyIfExistsAndForAllValuesHoldAndForAnyValueFails(BaseOperator operator) {
        assertThat(holds(operator.awsName() + "IfExists", "1")).isEqualTo(YES);
        assertThat(holds("ForAllValues:" + operator.awsName(), "1")).isEqualTo(YES);
        assertThat(holds("ForAnyValue:" + operator.awsName(), "1")).isEqualTo(NO);
        assertThat(holds("ForAnyValue:" + operator.awsName() + "IfExists", "1")).isEqualTo(YES);
    }

    @Test
    void anyOfTheValuesOfAConditionIsEnough() {
        assertThat(holds("StringEquals", List.of("a", "b"), "b")).isEqualTo(YES);
        assertThat(holds("StringNotEquals", List.of("a", "b"), "b")).isEqualTo(NO);
        assertThat(holds("StringNotEquals", List.of("a", "b"), "c")).isEqualTo(YES);
    }

    @Test
    void aConditionWithoutValuesMatchesNothing() {
        assertThat(holds("StringEquals", List.of(), "a")).isEqualTo(NO);
        assertThat(holds("StringNotEquals", List.of(), "a")).isEqualTo(YES);
    }

    @Test
    void forAllValuesNeedsEveryValueOfTheRequest() {
        assertThat(holds("ForAllValues:StringEquals", List.of("a", "b"), "a", "b")).isEqualTo(YES);
        assertThat(holds("ForAllValues:StringEquals", List.of("a", "b"), "a", "c")).isEqualTo(NO);
        assertThat(holds("ForAllValues:StringNotEquals", "a", "b", "c")).isEqualTo(YES);
        assertThat(holds("ForAllValues:StringNotEquals", "a", "a", "c")).isEqualTo(NO);
    }

    @Test
    void forAnyValueNeedsOneValueOfTheRequest() {
        assertThat(holds("ForAnyValue:StringEquals", "a", "a", "c")).isEqualTo(YES);
        assertThat(holds("ForAnyValue:StringEquals", "a", "b", "c")).isEqualTo(NO);
        assertThat(holds("ForAnyValue:StringNotEquals", "a", "a", "c")).isEqualTo(YES);
        assertThat(holds("ForAnyValue:StringNotEquals", "a", "a")).isEqualTo(NO);
    }

    @Test
    void aSetOfEmptyTextsIsAsGoodAsAbsent() {
        assertThat(holds("ForAllValues:StringEquals", "a", "", "")).isEqualTo(YES);
        assertThat(holds("ForAnyValue:StringEquals", "a", "")).isEqualTo(NO);
    }

    @Test
    void severalValuesWithoutASetOperatorAreLeftOpen() {
        assertThat(holds("StringEquals", "a", "a", "a")).isEqualTo(UNKNOWN);
        assertThat(holds("StringNotEquals", "a", "b", "c")).isEqualTo(UNKNOWN);
    }

    @Test
    void nullSaysWhetherTheKeyIsAbsent() {
        assertThat(holds("Null", "true")).isEqualTo(YES);
        assertThat(holds("Null", "false")).isEqualTo(NO);
        assertThat(holds("Null", "TRUE", "a")).isEqualTo(NO);
        assertThat(holds("null", "False", "a", "b")).isEqualTo(YES);
        assertThat(holds("Null", List.of("true", "false"))).isEqualTo(YES);
    }

    @Test
    void caseOfOperatorsDoesNotCount() {
        assertThat(holds("forallvalues:STRINGEQUALSifexists", "a", "a")).isEqualTo(YES);
    }

    @Test
    void anOperatorThatAwsDoesNotKnowIsLeftOpen() {
        assertThat(holds("StringMatches", "a", "a")).isEqualTo(UNKNOWN);
        assertThat(holds("ForSomeValues:StringEquals", "a", "a")).isEqualTo(UNKNOWN);
        assertThat(Conditions.test("StringMatches", List.of("a")).isKnown()).isFalse();
    }
}
