package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTextTest {
    @Test
    void aConditionReadsAsOperatorKeyAndValues() {
        Condition condition =
                new Condition("StringEquals", "aws:SourceVpc", List.of("vpc-1", "vpc-2"));

        assertThat(ConditionText.format(condition))
                .isEqualTo("StringEquals aws:SourceVpc = vpc-1, vpc-2");
    }

    @Test
    void eachLineIsACondition() {
        assertThat(
                        ConditionText.parse(
                                """
                                Bool aws:MultiFactorAuthPresent=true

                                  ForAllValues:StringLike aws:TagKeys = team , "cost, centre"
                                """))
                .containsExactly(
                        new Condition("Bool", "aws:MultiFactorAuthPresent", List.of("true")),
                        new Condition(
                                "ForAllValues:StringLike",
                                "aws:TagKeys",
                                List.of("team", "cost, centre")));
    }

    @Test
    void valuesKeepTheirSpacesInside() {
        assertThat(ConditionText.parse("StringEquals aws:ResourceTag/team = map makers"))
                .containsExactly(
                        new Condition(
                                "StringEquals", "aws:ResourceTag/team", List.of("map makers")));
    }

    @Test
    void valuesThatTheSyntaxWouldSplitAreQuoted() {
        Condition condition =
                new Condition("StringLike", "s3:prefix", List.of("", "a, b", "\"q\""));

        assertThat(ConditionText.format(condition))
                .isEqualTo("StringLike s3:prefix = \"\", \"a, b\", \"\\\"q\\\"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "StringEquals aws:SourceVpc",
                "= x",
                "a b c = d",
                "a \"b",
                "\"",
                ","
            })
    void whatIsNotAConditionIsReadAndWrittenAgain(String text) {
        List<Condition> read = ConditionText.parse(text);

        assertThat(read).hasSize(1);
        assertThat(ConditionText.parse(ConditionText.format(read))).isEqualTo(read);
    }

    @Test
    void everyConditionIsReadBackAsItWas() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            List<Condition> conditions = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                conditions.add(condition(random));
            }
            assertThat(ConditionText.parse(ConditionText.format(conditions))).isEqualTo(conditions);
        }
    }

    private static Condition condition(Random random) {
        List<String> values = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            values.add(text(random));
        }
        return new Condition(text(random), text(random), values);
    }

    private static String text(Random random) {
        String alphabet = "ab=,: \\\"\n\r\t\u2028\u3000\u0085\u0000権";
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(5); n > 0; n--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
