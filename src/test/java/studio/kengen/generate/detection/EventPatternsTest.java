package studio.kengen.generate.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.kind.Design;
import studio.kengen.policy.Quotas;

class EventPatternsTest {
    private static final String CALLS = "any/calls/actions";

    @Test
    void aFindingOfGuardDutyIsRecognisedByItsType() {
        String pattern =
                pattern(
                        deleting()
                                .choose(
                                        "s3-delete/guardduty/Impact:S3/AnomalousBehavior.Delete",
                                        "u1",
                                        Map.of()),
                        "monitoring/guardduty-findings.json");

        assertThat(EventMatcher.matches(pattern, finding("Impact:S3/AnomalousBehavior.Delete")))
                .isTrue();
        assertThat(EventMatcher.matches(pattern, finding("Impact:S3/AnomalousBehavior.Write")))
                .isFalse();
        assertThat(EventMatcher.matches(pattern, call("s3.amazonaws.com", "DeleteObject")))
                .isFalse();
    }

    @Test
    void theCallsOfARowsActionsAreRecognisedByServiceAndName() {
        String pattern =
                pattern(
                        new Design()
                                .unacceptable("u1", "s3", "DeleteBucket PutBucketPolicy", "maps")
                                .target("queue", "sqs", "arn:aws:sqs:eu-west-1:111122223333:q")
                                .unacceptable("u2", "sqs", "DeleteQueue", "queue")
                                .choose(CALLS, "u1 u2", Map.of()),
                        "monitoring/api-calls.json");

        assertThat(EventMatcher.matches(pattern, call("s3.amazonaws.com", "DeleteBucket")))
                .isTrue();
        assertThat(EventMatcher.matches(pattern, call("s3.amazonaws.com", "PutBucketPolicy")))
                .isTrue();
        assertThat(EventMatcher.matches(pattern, call("sqs.amazonaws.com", "DeleteQueue")))
                .isTrue();
        assertThat(EventMatcher.matches(pattern, call("sqs.amazonaws.com", "PutBucketPolicy")))
                .isFalse();
        assertThat(EventMatcher.matches(pattern, finding("Impact:S3/AnomalousBehavior.Delete")))
                .isFalse();
    }

    @Test
    void eventsOfLambdaHaveTheVersionOfTheApiInTheirNames() {
        String pattern =
                pattern(
                        new Design()
                                .target(
                                        "f",
                                        "lambda",
                                        "arn:aws:lambda:eu-west-1:111122223333:function:f")
                                .unacceptable("u1", "lambda", "UpdateFunctionCode", "f")
                                .choose(CALLS, "u1", Map.of()),
                        "monitoring/api-calls.json");

        assertThat(
                        EventMatcher.matches(
                                pattern,
                                call("lambda.amazonaws.com", "UpdateFunctionCode20150331v2")))
                .isTrue();
    }

    @Test
    void theActionsOfApiGatewayAreMethodsAndItsEventsAreOperations() {
        String pattern =
                pattern(
                        new Design()
                                .target(
                                        "api",
                                        "apigateway",
                                        "arn:aws:apigateway:eu-west-1::/restapis/a")
                                .unacceptable("u1", "apigateway", "PATCH", "api")
                                .choose(CALLS, "u1", Map.of()),
                        "monitoring/api-calls.json");

        assertThat(EventMatcher.matches(pattern, call("apigateway.amazonaws.com", "UpdateRestApi")))
                .isTrue();
        assertThat(EventMatcher.matches(pattern, call("apigateway.amazonaws.com", "GetRestApi")))
                .isFalse();
    }

    @Test
    void whatOnlyReadsAndWhatReportsInOneRegionIsWatchedByRulesOfItsOwn() {
        Design design =
                new Design()
                        .unacceptable("u1", "s3", "DeleteBucket GetBucketPolicy", "maps")
                        .unacceptable("u2", "iam", "CreateUser", "*")
                        .choose(CALLS, "u1 u2", Map.of());

        assertThat(documents(design))
                .extracting(GeneratedDocument::path)
                .containsExactly(
                        "monitoring/api-calls.json",
                        "monitoring/api-calls-read-only.json",
                        "monitoring/api-calls-us-east-1.json");
        assertThat(
                        EventMatcher.matches(
                                pattern(design, "monitoring/api-calls-us-east-1.json"),
                                call("iam.amazonaws.com", "CreateUser")))
                .isTrue();
    }

    @Test
    void whatOnlyReadsInAGlobalServiceHasARuleThatIsSentSuchCalls() {
        GeneratedDocument document =
                documents(
                                new Design()
                                        .unacceptable("u1", "iam", "GetUser", "*")
                                        .choose(CALLS, "u1", Map.of()))
                        .getFirst();

        assertThat(document.path()).isEqualTo("monitoring/api-calls-read-only-us-east-1.json");
        assertThat(EventGroup.of(document)).contains(EventGroup.GLOBAL_READ_ONLY_CALLS);
        assertThat(EventGroup.GLOBAL_READ_ONLY_CALLS.ruleState())
                .isEqualTo("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");
    }

    @Test
    void anActionThatStandsForSeveralCallsIsRecognisedByEachOfThem() {
        String pattern =
                pattern(
                        new Design()
                                .unacceptable("u1", "s3", "DeleteObject", "maps")
                                .choose(CALLS, "u1", Map.of()),
                        "monitoring/api-calls.json");

        assertThat(EventMatcher.matches(pattern, call("s3.amazonaws.com", "DeleteObjects")))
                .isTrue();
        assertThat(EventMatcher.matches(pattern, call("s3.amazonaws.com", "DeleteBucket")))
                .isFalse();
    }

    @Test
    void whoeverWatchesDataEventsIsToldThatATrailMustRecordThem() {
        assertThat(
                        documents(
                                        new Design()
                                                .unacceptable(
                                                        "u1",
                                                        "s3",
                                                        "DeleteObject PutBucketPolicy",
                                                        "maps")
                                                .choose(CALLS, "u1", Map.of()))
                                .getFirst()
                                .notes())
                .filteredOn(note -> note.key().equals("generate.note.dataEvents"))
                .singleElement()
                .satisfies(note -> assertThat(note.arguments()).containsExactly("s3:DeleteObject"));
    }

    @Test
    void anActionThatNoEventTellsOfIsAProblemAndNoPattern() {
        Design design =
                new Design()
                        .unacceptable("u1", "iam", "PassRole", "*")
                        .choose(CALLS, "u1", Map.of());

        assertThat(documents(design)).isEmpty();
        assertThat(design.documents().problems())
                .extracting(problem -> problem.message().key())
                .contains("generate.problem.untoldCalls");
    }

    @Test
    void nobodyElsesEventRaisesAFalseAlarm() {
        String pattern =
                pattern(
                        new Design()
                                .unacceptable("u1", "s3", "DeleteBucket", "maps")
                                .choose(CALLS, "u1", Map.of()),
                        "monitoring/api-calls.json");

        assertThat(
                        EventMatcher.matches(
                                pattern,
                                call("s3.amazonaws.com", "DeleteBucket")
                                        .replace("aws.any", "my.application")))
                .isFalse();
    }

    @Test
    void theSignInOfTheRootUserIsNoApiCall() {
        String pattern =
                pattern(
                        new Design().choose("root-use/event/ConsoleLogin", "", Map.of()),
                        "monitoring/root-sign-in.json");

        assertThat(EventMatcher.matches(pattern, signIn("Root"))).isTrue();
        assertThat(EventMatcher.matches(pattern, signIn("IAMUser"))).isFalse();
    }

    @Test
    void aPatternThatIsTooLargeIsDivided() {
        Design design =
                new Design()
                        .unacceptable(
                                "u1", "s3", "DeleteBucket PutBucketPolicy PutBucketAcl", "maps")
                        .choose(CALLS, "u1", Map.of())
                        .quota(Quotas.Name.EVENT_PATTERN_SIZE, 180);

        assertThat(documents(design))
                .hasSizeGreaterThan(1)
                .allSatisfy(document ->
                        assertThat(document.size().orElseThrow().used()).isLessThanOrEqualTo(180));
        for (String name : List.of("DeleteBucket", "PutBucketPolicy", "PutBucketAcl")) {
            assertThat(documents(design))
                    .filteredOn(document ->
                            EventMatcher.matches(document.text(), call("s3.amazonaws.com", name)))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void theOriginsLeadToTheControlAndItsRows() {
        assertThat(documents(deleting().choose(CALLS, "u1", Map.of())).getFirst().origins())
                .first()
                .satisfies(
                        origin -> assertThat(origin.rows()).contains(new RowId("u1")).hasSize(2));
    }

    private static Design deleting() {
        return new Design().unacceptable("u1", "s3", "DeleteObject", "maps");
    }

    private static List<GeneratedDocument> documents(Design design) {
        return design.documents().of(DocumentKind.MONITORING);
    }

    private static String pattern(Design design, String path) {
        return design.documents().at(path).orElseThrow().text();
    }

    private static String finding(String type) {
        return """
        {"source": "aws.guardduty", "detail-type": "GuardDuty Finding",
         "account": "111122223333", "region": "eu-west-1",
         "detail": {"schemaVersion": "2.0", "type": "%s", "severity": 5.0,
                    "resource": {"resourceType": "S3Bucket"}}}
        """
                .formatted(type);
    }

    private static String call(String source, String name) {
        return """
        {"source": "aws.any", "detail-type": "AWS API Call via CloudTrail",
         "detail": {"eventVersion": "1.09", "eventSource": "%s", "eventName": "%s",
                    "userIdentity": {"type": "AssumedRole"}, "readOnly": false}}
        """
                .formatted(source, name);
    }

    private static String signIn(String type) {
        return """
        {"source": "aws.signin", "detail-type": "AWS Console Sign In via CloudTrail",
         "detail": {"eventSource": "signin.amazonaws.com", "eventName": "ConsoleLogin",
                    "userIdentity": {"type": "%s"}}}
        """
                .formatted(type);
    }
}
