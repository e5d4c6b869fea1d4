package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples are those of the IAM user guide where it has one.
class ArnPatternTest {
    @ParameterizedTest
    @CsvSource({
        "arn:aws:s3:::amzn-s3-demo-bucket/1/test/object.jpg, true",
        "arn:aws:s3:::amzn-s3-demo-bucket/1/2/test/3/object.jpg, true",
        "arn:aws:s3:::amzn-s3-demo-bucket/1///test///object.jpg, true",
        "arn:aws:s3:::amzn-s3-demo-bucket/1/test/.jpg, true",
        "arn:aws:s3:::amzn-s3-demo-bucket//test/object.jpg, true",
        "arn:aws:s3:::amzn-s3-demo-bucket/1/test/, true",
        "arn:aws:s3:::amzn-s3-demo-bucket/1-test/object.jpg, false",
        "arn:aws:s3:::amzn-s3-demo-bucket/test/object.jpg, false",
        "arn:aws:s3:::amzn-s3-demo-bucket/1/2/test.jpg, false",
    })
    void aSlashIsAnOrdinaryCharacterInAResource(String arn, boolean matches) {
        assertThat(ArnPattern.ofResource("arn:aws:s3:::amzn-s3-demo-bucket/*/test/*").matches(arn))
                .isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "*, arn:aws:sqs:us-east-2:111122223333:q, true",
        "arn:aws:sqs:*, arn:aws:sqs:us-east-2:111122223333:q, true",
        "arn:aws:sqs:us-*, arn:aws:sqs:us-east-2:111122223333:q, true",
        "arn:aws:sqs:*:q, arn:aws:sqs:us-east-2:111122223333:q, true",
        "arn:aws:sqs:us-*:q, arn:aws:sqs:us-east-2:111122223333:q, true",
    })
    void aStarThatEndsItsPartMayReachOverTheColonsInAResource(
            String pattern, String arn, boolean matches) {
        assertThat(ArnPattern.ofResource(pattern).matches(arn)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:sqs:*-2:111122223333:q, arn:aws:sqs:us-east-2:111122223333:q, true",
        "arn:aws:sqs:*2:q, arn:aws:sqs:us-east-2:2:q, false",
        "arn:aws:sqs:us-east-?:111122223333:q, arn:aws:sqs:us-east-2:111122223333:q, true",
        "arn:aws:sqs:us?east-2:111122223333:q, arn:aws:sqs:us:east-2:111122223333:q, false",
        "arn:aws:sqs:?:111122223333:q, arn:aws:sqs:::111122223333:q, false",
    })
    void everyOtherWildcardStaysInItsPartOfAResource(String pattern, String arn, boolean matches) {
        assertThat(ArnPattern.ofResource(pattern).matches(arn)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:logs:*:*:log-group:a*z:log-stream:?, arn:aws:logs:x:1:log-group:a:b:z:log-stream:s",
        "arn:aws:s3:::bucket/a?c, arn:aws:s3:::bucket/a:c",
        "arn:aws:s3:::bucket/*.png, arn:aws:s3:::bucket/2026:01.png",
    })
    void colonsInTheLastPartAreOrdinaryCharacters(String pattern, String arn) {
        assertThat(ArnPattern.ofResource(pattern).matches(arn)).isTrue();
        assertThat(ArnPattern.ofCondition(pattern).matches(arn)).isTrue();
    }

    /// Source: "IAM JSON policy elements: Condition operators", ARN condition operators.
    @Test
    void aConditionComparesEachPartByItself() {
        String pattern = "arn:aws:someservice:*:111122223333:finance/*";
        String arn =
                "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";
        assertThat(ArnPattern.ofCondition(pattern).matches(arn)).isFalse();
        assertThat(ArnPattern.ofResource(pattern).matches(arn)).isTrue();
        assertThat(
                        ArnPattern.ofCondition(pattern)
                                .matches("arn:aws:someservice:us-east-2:111122223333:finance/a"))
                .isTrue();
    }

    @Test
    void aConditionWithTooFewPartsMatchesNoArn() {
        assertThat(ArnPattern.ofCondition("arn:aws:sqs:*").matches("arn:aws:sqs:us-east-2:1:q"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:sqs, arn:aws:sqs:*:*:*",
        "arn:aws:sqs:us-east-2, arn:aws:sqs:us-east-2:*:*",
        "arn:aws:sqs:*:*, arn:aws:sqs:*:*:*",
        "arn:aws:s3:::b, arn:aws:s3:::b",
        "arn:aws:logs:r:1:log-group:x, arn:aws:logs:r:1:log-group:x",
        "*, *",
    })
    void aShortArnIsCompletedWithWildcards(String text, String completed) {
        assertThat(ArnPattern.completed(text)).isEqualTo(completed);
    }

    @Test
    void caseMatters() {
        assertThat(
                        ArnPattern.ofResource("arn:aws:iam::1:user/Bob")
                                .matches("arn:aws:iam::1:user/bob"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:s3:::maps*, arn:aws:s3:::maps/tokyo.png, true, true",
        "arn:aws:s3:::maps/*, arn:aws:s3:::maps, false, false",
        "arn:aws:s3:::*/a, arn:aws:s3:::maps/*, false, true",
        "arn:aws:sqs:*-1:*:*, arn:aws:sqs:us-east-1:*:*, true, true",
        "arn:aws:sqs:*-1:*:*, arn:aws:sqs:us-east-2:*:*, false, false",
        "arn:aws:sqs:us-*-1:1:q, arn:aws:sqs:*-east-1:1:q, false, true",
        "*, arn:aws:s3:::maps, true, true",
    })
    void pairsAreComparedAsSets(String one, String other, boolean contains, boolean intersects) {
        ArnPattern first = ArnPattern.ofResource(one);
        ArnPattern second = ArnPattern.ofResource(other);
        assertThat(first.contains(second)).isEqualTo(contains);
        assertThat(first.intersects(second)).isEqualTo(intersects);
        assertThat(second.intersects(first)).isEqualTo(intersects);
    }

    @Test
    void anArnHasSixPartsAndTheLastKeepsItsColons() {
        assertThat(Arn.parse("arn:aws:logs:ap-northeast-1:111122223333:log-group:x:*"))
                .contains(
                        new Arn("aws", "logs", "ap-northeast-1", "111122223333", "log-group:x:*"));
        assertThat(Arn.parse("arn:aws:s3:::maps").orElseThrow().toString())
                .isEqualTo("arn:aws:s3:::maps");
        assertThat(Arn.parse("arn:aws:s3")).isEmpty();
        assertThat(Arn.parse("maps")).isEmpty();
    }
}
