package studio.kengen.generate.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.generate.kind.Design.condition;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.policy.Condition;

class ConjunctionTest {
    private static final String VPC = "aws:SourceVpc";

    @Test
    void conditionsOnDifferentKeysStandSideBySide() {
        assertThat(
                        lines(
                                condition("StringEquals", VPC, "vpc-1"),
                                condition("Bool", "aws:SecureTransport", "true")))
                .containsExactly(
                        condition("Bool", "aws:SecureTransport", "true"),
                        condition("StringEquals", VPC, "vpc-1"));
    }

    @Test
    void valuesDemandedTwiceAreIntersectedAndNeverPouredTogether() {
        assertThat(
                        lines(
                                condition("StringEquals", VPC, "vpc-1", "vpc-2"),
                                condition("StringEquals", VPC, "vpc-2", "vpc-3")))
                .containsExactly(condition("StringEquals", VPC, "vpc-2"));
    }

    @Test
    void fewerValuesWinOverMoreForEveryOperatorThatIsNotNegated() {
        assertThat(
                        lines(
                                condition("StringLike", "s3:prefix", "a/*", "b/*"),
                                condition("StringLike", "s3:prefix", "b/*")))
                .containsExactly(condition("StringLike", "s3:prefix", "b/*"));
    }

    @Test
    void whatIsExcludedTwiceIsExcludedTogether() {
        assertThat(
                        lines(
                                condition("StringNotEquals", VPC, "vpc-1"),
                                condition("StringNotEquals", VPC, "vpc-2")))
                .containsExactly(condition("StringNotEquals", VPC, "vpc-1", "vpc-2"));
    }

    @Test
    void patternsThatCannotBeIntersectedStandUnderATwinOfTheOperator() {
        assertThat(
                        lines(
                                condition("StringLike", "s3:prefix", "a*"),
                                condition("StringLike", "s3:prefix", "*z")))
                .containsExactly(
                        condition("StringLike", "s3:prefix", "*z"),
                        condition("StringLikeIfExists", "s3:prefix", "a*"));
    }

    @Test
    void twoLimitsOnANumberBothHold() {
        assertThat(
                        lines(
                                condition("NumericLessThan", "s3:max-keys", "10"),
                                condition("NumericLessThan", "s3:max-keys", "5")))
                .hasSize(2);
    }

    @Test
    void anyOfTheseAndAnyOfThoseCanBeDifferentValues() {
        assertThat(
                        lines(
                                condition("ForAnyValue:StringEquals", "aws:TagKeys", "a", "b"),
                                condition("ForAnyValue:StringEquals", "aws:TagKeys", "b", "c")))
                .as("not the intersection: one value may be a and another one c")
                .hasSize(2);
    }

    @Test
    void aPolicyVariableIsNotComparedAsText() {
        assertThat(
                        lines(
                                condition("StringEquals", "s3:prefix", "${aws:username}"),
                                condition("StringEquals", "s3:prefix", "bob")))
                .extracting(Condition::operator)
                .containsExactly("StringEquals", "StringEqualsIfExists");
    }

    @Test
    void valuesWithNothingInCommonAreAContradiction() {
        assertThat(
                        impossible(
                                condition("StringEquals", VPC, "vpc-1"),
                                condition("StringEquals", VPC, "vpc-2")))
                .isEqualTo("generate.condition.contradiction");
        assertThat(impossible(condition("Null", VPC, "true"), condition("Null", VPC, "false")))
                .isEqualTo("generate.condition.contradiction");
    }

    @Test
    void whatNoOperatorCanSayIsRefused() {
        assertThat(
                        impossible(
                                condition("ForAllValues:StringLike", "aws:TagKeys", "a*"),
                                condition("ForAllValues:StringLike", "aws:TagKeys", "*z")))
                .isEqualTo("generate.condition.clash");
    }

    @Test
    void aConditionThatAwsWouldRefuseIsRefused() {
        assertThat(impossible(condition("StringEqual", VPC, "vpc-1")))
                .isEqualTo("generate.condition.unknownOperator");
        assertThat(impossible(condition("StringEquals", " ", "vpc-1")))
                .isEqualTo("generate.condition.incomplete");
        assertThat(impossible(condition("StringEquals", VPC)))
                .isEqualTo("generate.condition.incomplete");
    }

    @Test
    void spellingAndOrderDoNotMatter() {
        assertThat(
                        lines(
                                condition("stringequals", "AWS:SourceVpc", "vpc-2", "vpc-1"),
                                condition("StringEquals", VPC, "vpc-1", "vpc-2"),
                                condition("Bool", "aws:SecureTransport", "True")))
                .isEqualTo(
                        lines(
                                condition("Bool", "aws:SecureTransport", "true"),
                                condition("StringEquals", VPC, "vpc-1", "vpc-2"),
                                condition("stringequals", "AWS:SourceVpc", "vpc-2", "vpc-1")));
    }

    private static List<Condition> lines(Condition... conditions) {
        assertThat(Conjunction.of(List.of(conditions))).isInstanceOf(Conjunction.Lines.class);
        return ((Conjunction.Lines) Conjunction.of(List.of(conditions))).conditions();
    }

    private static String impossible(Condition... conditions) {
        assertThat(Conjunction.of(List.of(conditions))).isInstanceOf(Conjunction.Impossible.class);
        return ((Conjunction.Impossible) Conjunction.of(List.of(conditions))).why().key();
    }
}
