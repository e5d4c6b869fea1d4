package studio.kengen.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringSetTest {
    private static final List<String> SUBJECTS = Strings.upTo(5, "ab:");

    @RepeatedTest(200)
    void operationsAreThoseOfSets(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringSet a = randomSet(random);
        StringSet b = randomSet(random);
        for (String subject : SUBJECTS) {
            boolean inA = a.matches(subject);
            boolean inB = b.matches(subject);
            assertThat(a.union(b).matches(subject)).isEqualTo(inA || inB);
            assertThat(a.intersect(b).matches(subject)).isEqualTo(inA && inB);
            assertThat(a.minus(b).matches(subject)).isEqualTo(inA && !inB);
            assertThat(a.complement().matches(subject)).isEqualTo(!inA);
        }
    }

    @RepeatedTest(200)
    void theLawsOfSetsHold(RepetitionInfo run) {
        Random random = new Random(1000 + run.getCurrentRepetition());
        StringSet a = randomSet(random);
        StringSet b = randomSet(random);
        assertThat(a.complement().complement()).isEqualTo(a);
        assertThat(a.union(b).complement())
                .isEqualTo(a.complement().intersect(b.complement()))
                .hasSameHashCodeAs(a.complement().intersect(b.complement()));
        assertThat(a.minus(b)).isEqualTo(a.intersect(b.complement()));
        assertThat(a.contains(b)).isEqualTo(b.minus(a).isEmpty());
        assertThat(a.intersects(b)).isEqualTo(!a.intersect(b).isEmpty());
        assertThat(a.union(a.complement())).isEqualTo(StringSet.EVERYTHING);
    }

    @RepeatedTest(200)
    void anExampleIsAMemberAndNoMemberIsShorter(RepetitionInfo run) {
        StringSet set = randomSet(new Random(2000 + run.getCurrentRepetition()));
        assertThat(set.example().isEmpty()).isEqualTo(set.isEmpty());
        set.example()
                .ifPresent(example -> {
                    assertThat(set.matches(example)).isTrue();
                    assertThat(SUBJECTS)
                            .filteredOn(set::matches)
                            .allMatch(member -> member.length() >= example.length());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:s3:::maps-*/*, arn:aws:s3:::maps-/",
        "?????, aaaaa",
        "*, ''",
        "i-????????, i-aaaaaaaa"
    })
    void anExampleReadsWell(String pattern, String example) {
        assertThat(WildcardPattern.of(pattern).asSet().example()).contains(example);
    }

    @Test
    void anExampleAvoidsUnreadableCharacters() {
        StringSet set = WildcardPattern.of("?").asSet().minus(WildcardPattern.of("a").asSet());
        assertThat(set.example()).contains("b");
    }

    @Test
    void aSetOfStringsHasExactlyThose() {
        StringSet set = StringSet.ofAll("a*", "b");
        assertThat(set.matches("a*")).isTrue();
        assertThat(set.matches("ab")).isFalse();
        assertThat(set.contains(StringSet.ofAll("b"))).isTrue();
        assertThat(StringSet.ofAll()).isEqualTo(StringSet.NOTHING);
    }

    @Test
    void halfASurrogatePairIsInNoSet() {
        assertThat(StringSet.EVERYTHING.matches("\uD83D")).isFalse();
        assertThat(StringSet.EVERYTHING.matches("\uD83D\uDE00")).isTrue();
    }

    @Test
    void aPatternThatNeedsTooManyStatesIsRefusedAndPairsStayOnTheSafeSide() {
        WildcardPattern pattern = WildcardPattern.of("*-????????-????-????-????-????????????");
        WildcardPattern other = WildcardPattern.of("*a*b");
        assertThatThrownBy(pattern::asSet).isInstanceOf(PatternTooComplexException.class);
        assertThat(pattern.contains(other)).isFalse();
        assertThat(pattern.intersects(other)).isTrue();
    }

    @Test
    void manySingleWildcardsWithoutARunBeforeThemAreFine() {
        StringSet set = WildcardPattern.of("i-" + "?".repeat(200) + "*").asSet();
        assertThat(set.example().orElseThrow()).hasSize(202);
    }

    @Test
    void setsCanBeSharedBetweenThreads() {
        StringSet shared = WildcardPattern.of("*a*b?c*").asSet();
        StringSet expected = shared.complement().minus(WildcardPattern.of("x*").asSet());
        assertThat(
                        IntStream.range(0, 200)
                                .parallel()
                                .mapToObj(i ->
                                        shared.complement().minus(WildcardPattern.of("x*").asSet()))
                                .allMatch(expected::equals))
                .isTrue();
    }

    private static StringSet randomSet(Random random) {
        StringSet set = WildcardPattern.of(Strings.random(random, 5, "ab:*?")).asSet();
        StringSet other = WildcardPattern.of(Strings.random(random, 5, "ab:*?")).asSet();
        return switch (random.nextInt(4)) {
            case 0 -> set.union(other);
            case 1 -> set.minus(other);
            case 2 -> set.complement();
            default -> set;
        };
    }
}
