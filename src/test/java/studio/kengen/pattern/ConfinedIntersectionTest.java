package studio.kengen.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Segment by segment or by automata: whether confined patterns meet is the same.
class ConfinedIntersectionTest {
    private static final String CHARACTERS = "ab:::*?";

    @ParameterizedTest
    @EnumSource
    void isThatOfTheSets(SegmentRule rule) {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            WildcardPattern first = pattern(random, rule);
            WildcardPattern second =
                    random.nextInt(3) == 0
                            ? pattern(random, SegmentRule.EVERY_WILDCARD)
                            : pattern(random, rule);
            assertThat(first.intersects(second))
                    .as("%s, %s, %s", first, second, rule)
                    .isEqualTo(first.asSet().intersects(second.asSet()));
        }
    }

    private static WildcardPattern pattern(Random random, SegmentRule rule) {
        StringBuilder text = new StringBuilder();
        int length = 2 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return WildcardPattern.of(text.toString()).confined(rule, 3);
    }
}
