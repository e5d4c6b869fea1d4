package studio.kengen.generate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.deployment.DeployedResource.FunctionPermission;
import studio.kengen.generate.deployment.DeployedResource.FunctionPermission.Restriction;
import studio.kengen.generate.deployment.DeployedResource.ResourcePolicy;
import studio.kengen.generate.deployment.DeployedText.Literal;
import studio.kengen.generate.deployment.DeployedText.RoleArn;
import studio.kengen.generate.deployment.DeployedText.Surroundings;
import studio.kengen.i18n.Message;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

class ResourcePolicyPlannerTest {
    private static final String QUEUE = "arn:aws:sqs:ap-northeast-1:111122223333:jobs";
    private static final String FUNCTION =
            "arn:aws:lambda:ap-northeast-1:111122223333:function:api";

    @Test
    void targetsInOneBucketShareItsPolicy() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .target("maps", "s3", "arn:aws:s3:::maps", "arn:aws:s3:::maps/*")
                        .target("private", "s3", "arn:aws:s3:::maps/private/*")
                        .policy(DocumentKind.RESOURCE, "maps", get("arn:aws:s3:::maps/*"))
                        .policy(
                                DocumentKind.RESOURCE,
                                "private",
                                get("arn:aws:s3:::maps/private/*"))
                        .plan();

        ResourcePolicy policy = only(plan, ResourcePolicy.class).getFirst();
        assertThat(only(plan, ResourcePolicy.class)).hasSize(1);
        assertThat(policy.holder()).isEqualTo(DeployedText.literal("maps"));
        assertThat(policy.document()).isEqualTo("resource/maps.json, resource/private.json");
        assertThat(policy.policy().document().statements())
                .extracting(statement -> statement.sid().orElse(""))
                .containsExactly("Get", "Get2");
    }

    @Test
    void aTargetOfTwoBucketsTellsEachWhatIsItsOwn() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .target("both", "s3", "arn:aws:s3:::a/*", "arn:aws:s3:::b/*")
                        .policy(
                                DocumentKind.RESOURCE,
                                "both",
                                get("arn:aws:s3:::a/*\", \"arn:aws:s3:::b/*"))
                        .plan();

        assertThat(only(plan, ResourcePolicy.class))
                .extracting(policy -> policy.policy().document().statements().getFirst())
                .extracting(Statement::resources)
                .extracting(resources -> resources.orElseThrow())
                .containsExactly(
                        ResourceElement.of("arn:aws:s3:::a/*"),
                        ResourceElement.of("arn:aws:s3:::b/*"));
    }

    @Test
    void whatIsForResourcesThatAreNotNamedInFullIsANote() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .target("logs", "s3", "arn:aws:s3:::logs-*/*")
                        .policy(DocumentKind.RESOURCE, "logs", get("arn:aws:s3:::logs-*/*"))
                        .plan();

        assertThat(plan.deployments()).isEmpty();
        assertThat(plan.notes())
                .containsExactly(Message.of("generate.deployment.forMany", "resource/logs.json"));
    }

    @Test
    void aRoleOfTheSameDeploymentIsReferredTo() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .workload("app", "App")
                        .policy(
                                DocumentKind.TRUST,
                                "app",
                                PlannedDesign.policy(
                                        """
                                        "Effect": "Allow", "Action": "sts:AssumeRole",
                                        "Principal": {"Service": "ec2.amazonaws.com"}
                                        """))
                        .target("jobs", "sqs", QUEUE)
                        .policy(
                                DocumentKind.RESOURCE,
                                "jobs",
                                allow(
                                        "{\"AWS\": \"%s\"}".formatted(PlannedDesign.role("app")),
                                        "sqs:SendMessage",
                                        QUEUE))
                        .plan();

        ResourcePolicy policy = only(plan, ResourcePolicy.class).getFirst();
        assertThat(policy.policy().text(PlannedDesign.role("app")))
                .isEqualTo(DeployedText.of(new RoleArn("app")));
        assertThat(plan.deployments().getFirst().resources().getLast()).isEqualTo(policy);
    }

    @Test
    void aQueueIsAddressedByItsUrlInTheOwnAccountAndRegion() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .target("jobs", "sqs", QUEUE)
                        .policy(DocumentKind.RESOURCE, "jobs", allow("\"*\"", "sqs:*", QUEUE))
                        .plan();

        assertThat(only(plan, ResourcePolicy.class).getFirst().holder())
                .isEqualTo(
                        DeployedText.of(
                                new Literal("https://sqs."),
                                Surroundings.REGION,
                                new Literal("."),
                                Surroundings.DNS_SUFFIX,
                                new Literal("/"),
                                Surroundings.ACCOUNT,
                                new Literal("/jobs")));
    }

    @Test
    void resourcesOfSeveralRegionsAreDeployedInTheirOwn() {
        String far = "arn:aws:sqs:us-east-1:111122223333:far";
        DeploymentPlan plan =
                new PlannedDesign()
                        .target("jobs", "sqs", QUEUE)
                        .target("far", "sqs", far)
                        .target("maps", "s3", "arn:aws:s3:::maps/*")
                        .policy(DocumentKind.RESOURCE, "jobs", allow("\"*\"", "sqs:*", QUEUE))
                        .policy(DocumentKind.RESOURCE, "far", allow("\"*\"", "sqs:*", far))
                        .policy(DocumentKind.RESOURCE, "maps", get("arn:aws:s3:::maps/*"))
                        .plan();

        assertThat(plan.deployments())
                .extracting(Deployment::name)
                .containsExactly(
                        "account-111122223333",
                        "account-111122223333-ap-northeast-1",
                        "account-111122223333-us-east-1");
    }

    @Test
    void aFunctionHasAPermissionForEveryActionAndPrincipal() {
        DeploymentPlan plan =
                function(
                        """
                        "Effect": "Allow", "Action": ["lambda:InvokeFunction", "lambda:GetFunction"],
                        "Principal": {"Service": "s3.amazonaws.com"}, "Resource": "%s:live",
                        "Condition": {
                            "ArnLike": {"aws:SourceArn": "arn:aws:s3:::maps"},
                            "StringEquals": {"aws:SourceAccount": "111122223333"}}
                        """
                                .formatted(FUNCTION));

        assertThat(only(plan, FunctionPermission.class))
                .hasSize(2)
                .allSatisfy(permission -> {
                    assertThat(permission.function()).isEqualTo("api");
                    assertThat(permission.qualifier()).contains("live");
                    assertThat(permission.principal())
                            .isEqualTo(DeployedText.literal("s3.amazonaws.com"));
                    assertThat(permission.restrictions())
                            .isEqualTo(
                                    Map.of(
                                            Restriction.SOURCE_ARN,
                                            DeployedText.of(
                                                    new Literal("arn:"),
                                                    Surroundings.PARTITION,
                                                    new Literal(":s3:::maps")),
                                            Restriction.SOURCE_ACCOUNT,
                                            DeployedText.of(Surroundings.ACCOUNT)));
                });
    }

    @Test
    void whatNoPermissionSaysIsANote() {
        assertThat(notes("\"Effect\": \"Deny\", \"Principal\": \"*\""))
                .isEqualTo(
                        notes(
                                """
                                "Effect": "Allow", "Principal": "*",
                                "Condition": {"Bool": {"aws:SecureTransport": "true"}}
                                """))
                .extracting(Message::key)
                .containsExactly("generate.deployment.noPermission");
    }

    private static List<Message> notes(String statement) {
        DeploymentPlan plan =
                function(
                        statement
                                + ", \"Action\": \"lambda:InvokeFunction\", \"Resource\": \"%s\""
                                        .formatted(FUNCTION));

        assertThat(only(plan, FunctionPermission.class)).isEmpty();
        return plan.notes();
    }

    private static DeploymentPlan function(String statement) {
        return new PlannedDesign()
                .target("api", "lambda", FUNCTION)
                .policy(DocumentKind.RESOURCE, "api", PlannedDesign.policy(statement))
                .plan();
    }

    private static String get(String resources) {
        return allow("\"*\"", "s3:GetObject", resources);
    }

    private static String allow(String principal, String action, String resources) {
        return PlannedDesign.policy(
                """
                "Sid": "Get", "Effect": "Allow", "Principal": %s, "Action": "%s", "Resource": ["%s"]
                """
                        .formatted(principal, action, resources));
    }

    private static <R extends DeployedResource> List<R> only(DeploymentPlan plan, Class<R> type) {
        return plan.deployments().stream().flatMap(deployment -> deployment.of(type)).toList();
    }
}
