package studio.kengen.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardPatternTest {
    /// `c` is in no random pattern's alphabet of literals, so that "another letter" is always among the subjects.
    private static final List<String> SUBJECTS = Strings.upTo(6, "abc");

    private static final List<String> SEGMENTED_SUBJECTS = Strings.upTo(6, "a:c");

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "'', a, false",
        "*, '', true",
        "*, anything, true",
        "?, '', false",
        "?, a, true",
        "?, ab, false",
        "a*c, abc, true",
        "a*c, abcd, false",
        "a*b*c, a-b-b-c, true",
        "*a?c, abcaxc, true",
        "s3:Get*, s3:GetObject, true",
        "s3:Get*, s3:getobject, false"
    })
    void matchesTheWholeText(String pattern, String text, boolean matches) {
        assertThat(WildcardPattern.of(pattern).matches(text)).isEqualTo(matches);
    }

    @Test
    void aQuestionMarkTakesOneCharacterBeyondTheBasicPlane() {
        assertThat(WildcardPattern.of("?").matches("😀")).isTrue();
        assertThat(WildcardPattern.of("??").matches("😀")).isFalse();
        assertThat(WildcardPattern.of("?").asSet().matches("😀")).isTrue();
        assertThat(WildcardPattern.of("??").asSet().matches("😀")).isFalse();
    }

    @Test
    void namesOfActionsMatchWhateverTheirCase() {
        WildcardPattern pattern = WildcardPattern.ignoringCase("S3:get*");
        assertThat(pattern.matches("s3:GetObject")).isTrue();
        assertThat(pattern.asSet().matches("s3:GetObject")).isTrue();
        assertThat(pattern.contains(WildcardPattern.of("s3:GETObject"))).isTrue();
        assertThat(WildcardPattern.of("s3:get*").contains(pattern)).isFalse();
        assertThat(WildcardPattern.of("s3:GET*").intersects(pattern)).isTrue();
    }

    @Test
    void literalTextHasNoWildcards() {
        WildcardPattern pattern = WildcardPattern.literal("a*?");
        assertThat(pattern.isLiteral()).isTrue();
        assertThat(pattern.matches("a*?")).isTrue();
        assertThat(pattern.matches("abc")).isFalse();
        assertThat(pattern.toString()).isEqualTo("a${*}${?}");
    }

    @Test
    void aPatternCanBeMadeOfPieces() {
        WildcardPattern pattern =
                WildcardPattern.of("home/")
                        .then(WildcardPattern.literal("x*"))
                        .then(WildcardPattern.of("/*"));
        assertThat(pattern.matches("home/x*/file")).isTrue();
        assertThat(pattern.matches("home/xy/file")).isFalse();
        assertThat(pattern.literalPrefix()).isEqualTo("home/x*/");
    }

    @Test
    void theSameGapWrittenInAnotherOrderIsTheSamePattern() {
        assertThat(WildcardPattern.of("a*?*b")).isEqualTo(WildcardPattern.of("a?*b"));
        assertThat(WildcardPattern.of("**").isEverything()).isTrue();
    }

    @RepeatedTest(300)
    void matchesWhatTheRegularExpressionMatches(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String text = Strings.random(random, 6, "ab*?*");
        WildcardPattern pattern = WildcardPattern.of(text);
        Pattern expression = Pattern.compile(text.replace("*", ".*").replace('?', '.'));
        for (String subject : SUBJECTS) {
            assertThat(pattern.matches(subject))
                    .as("%s on %s", text, subject)
                    .isEqualTo(expression.matcher(subject).matches());
        }
    }

    @RepeatedTest(300)
    void pairsAgreeWithTheirSets(RepetitionInfo run) {
        Random random = new Random(1000 + run.getCurrentRepetition());
        for (int i = 0; i < 20; i++) {
            WildcardPattern first = randomPattern(random);
            WildcardPattern second = randomPattern(random);
            assertThat(first.contains(second))
                    .as("%s contains %s", first, second)
                    .isEqualTo(first.asSet().contains(second.asSet()));
            assertThat(first.intersects(second))
                    .as("%s intersects %s", first, second)
                    .isEqualTo(!first.asSet().intersect(second.asSet()).isEmpty());
            assertThat(second.intersects(first)).isEqualTo(first.intersects(second));
        }
    }

    @RepeatedTest(100)
    void theSetOfAPatternHasExactlyItsMatches(RepetitionInfo run) {
        Random random = new Random(2000 + run.getCurrentRepetition());
        WildcardPattern pattern = randomPattern(random);
        StringSet set = pattern.asSet();
        for (String subject : SEGMENTED_SUBJECTS) {
            assertThat(set.matches(subject))
                    .as("%s on %s", pattern, subject)
                    .isEqualTo(pattern.matches(subject));
        }
    }

    private static WildcardPattern randomPattern(Random random) {
        WildcardPattern pattern = WildcardPattern.of(Strings.random(random, 7, "aAb:*?*"));
        return switch (random.nextInt(5)) {
            case 0 -> pattern.ignoringCase();
            case 1 -> pattern.confined(SegmentRule.EVERY_WILDCARD, 1 + random.nextInt(3));
            case 2 -> pattern.confined(SegmentRule.ALL_BUT_TRAILING_RUNS, 1 + random.nextInt(3));
            default -> pattern;
        };
    }
}
