package studio.kengen.engine.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.engine.Truth.NO;
import static studio.kengen.engine.Truth.UNKNOWN;
import static studio.kengen.engine.Truth.YES;
import static studio.kengen.engine.condition.Conditions.holds;
import static studio.kengen.engine.condition.Conditions.test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.engine.RequestContext;

/// What each family of operators says about one value.
class OperatorFamiliesTest {
    @ParameterizedTest
    @CsvSource({
        "StringEquals, maps, maps, YES",
        "StringEquals, maps, Maps, NO",
        "StringEquals, ma*, maps, NO",
        "StringEquals, ma*, ma*, YES",
        "StringEqualsIgnoreCase, maps, MAPS, YES",
        "StringNotEquals, maps, Maps, YES",
        "StringNotEqualsIgnoreCase, maps, Maps, NO",
        "StringLike, m?p*, maps, YES",
        "StringLike, m?p*, Maps, NO",
        "StringLike, 地図?, 地図😀, YES",
        "StringNotLike, m?p*, maps, NO",
        "StringLike, '', '', YES",
        "StringEquals, '', ' ', NO",
    })
    void stringsAreComparedAsTheOperatorSays(String op, String value, String asked, String said) {
        assertThat(holds(op, value, asked)).hasToString(said);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::*:role/app-*, arn:aws:iam::111122223333:role/app-1, YES",
        "arn:aws:iam::*:role/app-*, arn:aws:iam::111122223333:role/team/app-1, NO",
        "arn:aws:iam::*:role/*/app, arn:aws:iam::111122223333:role/a/b/app, YES",
        "arn:aws:*:role/app, arn:aws:iam::111122223333:role/app, NO",
        "arn:*:*:*:*:*, arn:aws:iam::111122223333:role/app, YES",
    })
    void wildcardsOfArnsStayInTheirPart(String value, String asked, String said) {
        assertThat(holds("ArnLike", value, asked)).hasToString(said);
        assertThat(holds("ArnEquals", value, asked)).hasToString(said);
        assertThat(holds("ArnNotLike", value, asked))
                .isEqualTo(holds("ArnLike", value, asked).not());
    }

    @ParameterizedTest
    @CsvSource({
        "NumericEquals, 1, 1.0, YES",
        "NumericEquals, 0, -0, YES",
        "NumericEquals, 5, +5, YES",
        "NumericEquals, .5, 0.50, YES",
        "NumericNotEquals, 1, 1.0, NO",
        "NumericLessThan, 10, 9.999999999999999999999999999999, YES",
        "NumericLessThan, 10, 10, NO",
        "NumericLessThanEquals, 10, 10, YES",
        "NumericGreaterThan, -1, 0, YES",
        "NumericGreaterThanEquals, 9223372036854775807, 9223372036854775808, YES",
    })
    void numbersAreComparedExactly(String op, String value, String asked, String said) {
        assertThat(holds(op, value, asked)).hasToString(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1e1", "1E999999999", "0x1", "1,000", "１", " 1", "NaN", "."})
    void whatIsNoNumberNeverMatches(String asked) {
        for (String op : List.of("NumericEquals", "NumericNotEquals", "NumericLessThan")) {
            assertThat(holds(op, "1", asked)).as(op).isEqualTo(NO);
        }
    }

    @Test
    void aNumberOfHugeLengthNeverMatches() {
        String huge = "9".repeat(1_000_000);
        assertThat(holds("NumericGreaterThan", "1", huge)).isEqualTo(NO);
        assertThat(holds("NumericLessThan", huge, "1")).isEqualTo(NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T00:00:00Z",
                "2026-11-24",
                "2026-11-24T00:00Z",
                "2026-11-24T00:00:00",
                "2026-11-24T00:00:00.000Z",
                "2026-11-24T09:00:00+09:00",
                "2026-11-24T09:00:00+0900",
                "2026-11-23T19:00:00-05:00",
                "1795478400",
                "1795478400.0",
            })
    void everyFormOfADateIsTheSameInstant(String form) {
        assertThat(holds("DateEquals", "2026-11-24T00:00:00Z", form)).isEqualTo(YES);
        assertThat(holds("DateEquals", form, "1795478400")).isEqualTo(YES);
        assertThat(holds("DateNotEquals", form, "1795478401")).isEqualTo(YES);
        assertThat(holds("DateLessThan", form, "1795478399.999999999")).isEqualTo(YES);
        assertThat(holds("DateGreaterThan", form, "2026-11-24T00:00:00.001Z")).isEqualTo(YES);
    }

    @Test
    void aYearAndAMonthStandForTheirFirstMoment() {
        assertThat(holds("DateEquals", "2026", "2026-01-01")).isEqualTo(YES);
        assertThat(holds("DateEquals", "2026-11", "2026-11-01T00:00:00Z")).isEqualTo(YES);
    }

    @Test
    void datesBefore1970AreInOrder() {
        assertThat(holds("DateLessThan", "-1", "-1.5")).isEqualTo(YES);
        assertThat(holds("DateEquals", "-1.5", "1969-12-31T23:59:58.500Z")).isEqualTo(YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "today", "2026-02-30", "2026-13", "2026-11-24T25:00:00Z", "24/11/2026"})
    void whatIsNoDateNeverMatches(String asked) {
        for (String op : List.of("DateEquals", "DateNotEquals", "DateLessThan")) {
            assertThat(holds(op, "2026-11-24", asked)).as(op).isEqualTo(NO);
            assertThat(holds(op.replace("NotEquals", "Equals"), asked, "2026-11-24")).isEqualTo(NO);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, YES",
        "true, TRUE, YES",
        "True, true, YES",
        "true, false, NO",
        "false, false, YES",
        "true, 1, NO",
        "1, 1, NO",
    })
    void truthIsComparedWithoutCase(String value, String asked, String said) {
        assertThat(holds("Bool", value, asked)).hasToString(said);
    }

    @ParameterizedTest
    @CsvSource({
        "bWFwcw==, bWFwcw==, YES",
        "bWFwcw==, bWFwcw, YES",
        "bWFwcw==, bWFwdA==, NO",
        "bWFwcw==, bwfwcw==, NO",
        "'', '', YES",
        "not base64!, not base64!, NO",
    })
    void binaryValuesAreTheBytesInBase64(String value, String asked, String said) {
        assertThat(holds("BinaryEquals", value, asked)).hasToString(said);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24, 203.0.113.0, YES",
        "203.0.113.0/24, 203.0.113.255, YES",
        "203.0.113.0/24, 203.0.114.0, NO",
        "203.0.113.77/24, 203.0.113.1, YES",
        "203.0.113.1, 203.0.113.1, YES",
        "203.0.113.0/24, 203.0.113.128/25, YES",
        "203.0.113.128/25, 203.0.113.0/24, NO",
        "0.0.0.0/0, 255.255.255.255, YES",
        "0.0.0.0/0, 2001:db8::1, NO",
        "::/0, 203.0.113.1, NO",
        "2001:db8::/32, 2001:DB8:ffff:ffff:ffff:ffff:ffff:ffff, YES",
        "2001:db8::/32, 2001:db9::, NO",
        "2001:db8::1, 2001:0db8:0000:0000:0000:0000:0000:0001, YES",
        "2001:db8::/127, 2001:db8::1, YES",
        "2001:db8::/127, 2001:db8::2, NO",
    })
    void addressesAreInTheirRange(String value, String asked, String said) {
        assertThat(holds("IpAddress", value, asked)).hasToString(said);
        assertThat(holds("NotIpAddress", value, asked))
                .isEqualTo(holds("IpAddress", value, asked).not());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "203.0.113",
                "203.0.113.256",
                "203.0.113.1/33",
                "203.0.113.1/-1",
                "203.0.113.1/",
                "2001:db8::/129",
                "2001:db8",
                ":::",
                "example.com",
                "203.0.113.1%1"
            })
    void whatIsNoAddressNeverMatches(String asked) {
        assertThat(holds("IpAddress", "0.0.0.0/0", asked)).isEqualTo(NO);
        assertThat(holds("NotIpAddress", "10.0.0.0/8", asked)).isEqualTo(NO);
        assertThat(holds("IpAddress", asked, "203.0.113.1")).isEqualTo(NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"::ffff:10.0.0.0/104", "::ffff:10.0.0.1", "::FFFF:a00:1/128"})
    void anAddressOfVersion4InTheNotationOfVersion6IsAnOpenQuestion(String value) {
        assertThat(holds("IpAddress", value, "10.0.0.1")).isEqualTo(UNKNOWN);
        assertThat(holds("NotIpAddress", value, "203.0.113.1")).isEqualTo(UNKNOWN);
        assertThat(holds("IpAddress", "::fffe:a00:1/128", "10.0.0.1")).isEqualTo(NO);
    }

    @Test
    void aVariableIsTheRequestsValueAndItsWildcardsAreLiteral() {
        ConditionTest test = test("StringLike", List.of("home/${aws:username}/*"));
        assertThat(test.holds(context("home/hana/a", "hana"))).isEqualTo(YES);
        assertThat(test.holds(context("home/hana/a", "*"))).isEqualTo(NO);
        assertThat(test.holds(context("home/*/a", "*"))).isEqualTo(YES);
    }

    @Test
    void aVariableWithoutValueOrDefaultMatchesNothing() {
        assertThat(holds("StringLike", "${aws:username}*", "x")).isEqualTo(NO);
        assertThat(holds("StringEquals", "${aws:username, 'guest'}", "guest")).isEqualTo(YES);
        assertThat(holds("StringNotEquals", "${aws:username}", "x")).isEqualTo(YES);
    }

    @Test
    void datesThatAreAgesApartHaveOneBetweenThem() {
        DomainCuts cuts = new DomainCuts();
        test("DateLessThan", List.of("0001-01-01", "9999-01-01"))
                .cut(cuts, key -> Optional.empty());
        assertThat(cuts.samples()).contains("5000-01-01T00:00:00Z");
    }

    private static RequestContext context(String value, String username) {
        return RequestContext.of(
                Map.of("kengen:key", List.of(value), "aws:username", List.of(username)));
    }
}
