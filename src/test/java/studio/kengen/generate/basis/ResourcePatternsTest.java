package studio.kengen.generate.basis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourcePatternsTest {
    private final ResourcePatterns patterns = new ResourcePatterns();

    @Test
    void aFolderLiesInItsBucketAndNotTheOtherWayRound() {
        assertThat(patterns.contains("arn:aws:s3:::maps/*", "arn:aws:s3:::maps/a/*")).isTrue();
        assertThat(patterns.contains("arn:aws:s3:::maps/a/*", "arn:aws:s3:::maps/*")).isFalse();
        assertThat(patterns.contains("*", "arn:aws:s3:::maps")).isTrue();
    }

    @Test
    void aVariableLiesInAWildcardButCoversOnlyItself() {
        String home = "arn:aws:s3:::maps/${aws:username}/*";

        assertThat(patterns.contains("arn:aws:s3:::maps/*", home)).isTrue();
        assertThat(patterns.contains(home, home)).isTrue();
        assertThat(patterns.contains(home, "arn:aws:s3:::maps/bob/*")).isFalse();
    }

    @Test
    void aVariableCanMeanWhateverItMayMeet() {
        assertThat(
                        patterns.intersect(
                                "arn:aws:s3:::maps/${aws:username}/*",
                                "arn:aws:s3:::maps/secret/*"))
                .isTrue();
        assertThat(patterns.intersect("arn:aws:s3:::maps/*", "arn:aws:s3:::others/*")).isFalse();
    }

    @Test
    void aShortArnIsCompletedAsAwsDoes() {
        assertThat(patterns.contains("arn:aws:sqs", "arn:aws:sqs:ap-northeast-1:111122223333:jobs"))
                .isTrue();
    }
}
