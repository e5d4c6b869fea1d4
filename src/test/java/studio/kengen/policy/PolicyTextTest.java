package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.policy.PolicyText.Fault;
import studio.kengen.policy.PolicyText.Malformed;
import studio.kengen.policy.PolicyText.Plain;
import studio.kengen.policy.PolicyText.Symbol;
import studio.kengen.policy.PolicyText.Variable;

class PolicyTextTest {
    @Test
    void variablesDefaultsAndSymbolsAreTakenApart() {
        assertThat(parse("x/${aws:username}/${aws:userid, 'any}one'}${*}$*").parts())
                .containsExactly(
                        new Plain("x/"),
                        new Variable("aws:username", Optional.empty()),
                        new Plain("/"),
                        new Variable("aws:userid", Optional.of("any}one")),
                        new Symbol('*'),
                        new Plain("$*"));
    }

    @Test
    void theOldVersionHasNoVariables() {
        PolicyText text = PolicyText.parse("${aws:username}*", PolicyVersion.V2008_10_17);
        assertThat(text.parts()).containsExactly(new Plain("${aws:username}*"));
        assertThat(
                        text.pattern(PolicyTextTest::valueInRequest)
                                .orElseThrow()
                                .matches("${aws:username}x"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a${aws:username/*|1|MISSING_BRACE_IN_VARIABLE",
                "${aws:userid, 'x}|0|MISSING_QUOTE_IN_VARIABLE",
                "${aws:userid, x}|0|MISSING_QUOTE_IN_VARIABLE",
                "${aws: userid}|0|UNSUPPORTED_SPACE_IN_VARIABLE",
                "ab${}|2|EMPTY_VARIABLE",
                "${, 'x'}|0|EMPTY_VARIABLE",
            })
    void whatIsNoVariableIsNamedAtItsPlace(String text, int offset, Fault fault) {
        List<Malformed> malformed = parse(text).malformed();
        assertThat(malformed).hasSize(1);
        assertThat(malformed.getFirst().offset()).isEqualTo(offset);
        assertThat(malformed.getFirst().fault()).isEqualTo(fault);
        assertThat(parse(text).pattern(PolicyTextTest::valueInRequest)).isEmpty();
    }

    @Test
    void aValueThatIsFilledInHasNoWildcards() {
        var pattern =
                parse("${aws:username}/*").pattern(PolicyTextTest::valueInRequest).orElseThrow();
        assertThat(pattern.matches("a*b/x")).isTrue();
        assertThat(pattern.matches("axb/x")).isFalse();
    }

    @Test
    void aSymbolIsTheCharacterItself() {
        var pattern = parse("${*}?").pattern(PolicyTextTest::valueInRequest).orElseThrow();
        assertThat(pattern.matches("*x")).isTrue();
        assertThat(pattern.matches("xx")).isFalse();
        assertThat(parse("${*}${?}${$}*").string(PolicyTextTest::valueInRequest)).contains("*?$*");
    }

    @Test
    void aVariableWithoutValueMatchesNothingUnlessItHasADefault() {
        assertThat(parse("${aws:userid}").string(PolicyTextTest::valueInRequest)).isEmpty();
        assertThat(parse("${aws:userid}").pattern(PolicyTextTest::valueInRequest)).isEmpty();
        assertThat(parse("${aws:userid, 'none'}").string(PolicyTextTest::valueInRequest))
                .contains("none");
        assertThat(parse("${aws:username, 'none'}").string(PolicyTextTest::valueInRequest))
                .contains("a*b");
    }

    private static PolicyText parse(String text) {
        return PolicyText.parse(text, PolicyVersion.V2012_10_17);
    }

    private static Optional<String> valueInRequest(String key) {
        return key.equals("aws:username") ? Optional.of("a*b") : Optional.empty();
    }
}
