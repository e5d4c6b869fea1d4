package studio.kengen.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonTextTest {
    private static final String CHARACTERS = "ab::*?";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isWhatTheSetsHaveInCommon(int count) {
        Random random = new Random(count);
        for (int round = 0; round < 1_000; round++) {
            List<WildcardPattern> patterns = new ArrayList<>();
            StringSet set = StringSet.EVERYTHING;
            for (int i = 0; i < count; i++) {
                patterns.add(pattern(random));
                set = set.intersect(patterns.getLast().asSet());
            }

            assertThat(WildcardPattern.commonExample(patterns))
                    .as("%s", patterns)
                    .isEqualTo(set.example());
        }
    }

    @Test
    void patternsThatIgnoreCaseMeetWhereOnlyTheirCaseDiffers() {
        WildcardPattern lower = confined("arn:*:a:x*b:*").ignoringCase();
        WildcardPattern upper = confined("ARN:*x:*:X*:*c");

        assertThat(lower.intersects(upper)).isTrue();
        assertThat(confined("arn:*:a:x*b:*").intersects(upper)).isFalse();
    }

    @Test
    void charactersThatTakeTwoPlacesAreLeftToSets() {
        WildcardPattern map = WildcardPattern.of("🗺*?").confined(SegmentRule.EVERY_WILDCARD, 3);

        assertThat(WildcardPattern.commonExample(List.of(map, WildcardPattern.of("*b"))))
                .contains("🗺b");
    }

    @Test
    void longPatternsAreLeftToSets() {
        WildcardPattern some = WildcardPattern.of("a".repeat(600) + "*");
        WildcardPattern other = WildcardPattern.of("*b" + "c".repeat(600));

        assertThat(WildcardPattern.commonExample(List.of(some, other)))
                .contains("a".repeat(600) + "b" + "c".repeat(600));
    }

    private static WildcardPattern pattern(Random random) {
        WildcardPattern free = WildcardPattern.of(Strings.random(random, 9, CHARACTERS));
        return switch (random.nextInt(3)) {
            case 0 -> free;
            case 1 -> free.confined(SegmentRule.EVERY_WILDCARD, 3);
            default -> free.confined(SegmentRule.ALL_BUT_TRAILING_RUNS, 3);
        };
    }

    private static WildcardPattern confined(String text) {
        return WildcardPattern.of(text).confined(SegmentRule.EVERY_WILDCARD, 5);
    }
}
