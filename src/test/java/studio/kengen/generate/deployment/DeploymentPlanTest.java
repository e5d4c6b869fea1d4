package studio.kengen.generate.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.generate.deployment.PlannedDesign.policy;
import static studio.kengen.generate.deployment.PlannedDesign.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.deployment.DeployedResource.ManagedPolicy;
import studio.kengen.generate.deployment.DeployedResource.OrganizationPolicy;
import studio.kengen.generate.deployment.DeployedResource.PermissionSet;
import studio.kengen.generate.deployment.DeployedResource.PolicyReference;
import studio.kengen.generate.deployment.DeployedResource.Role;

class DeploymentPlanTest {
    private static final String READ =
            policy(
                    """
                    "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::maps/*"
                    """);

    @Test
    void eachKindOfDocumentGoesToItsPlace() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .workload("app", "App")
                        .policy(DocumentKind.IDENTITY, "app", READ)
                        .policyForAll(DocumentKind.SCP, "deny-unacceptable", READ)
                        .other(
                                DocumentKind.PERMISSION_SETS,
                                Optional.of(new RowId("app")),
                                "app",
                                "{\"Name\": \"App\"}")
                        .plan();

        assertThat(plan.deployments())
                .extracting(Deployment::name)
                .containsExactly("account-111122223333", "organization", "identity-center");
    }

    @Test
    void everyAccountHasADeploymentOfItsOwn() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .workload("app", "App")
                        .source(
                                "far",
                                "Far",
                                SourceKind.WORKLOAD,
                                "arn:aws:iam::444455556666:role/f")
                        .policy(DocumentKind.IDENTITY, "app", READ)
                        .policy(DocumentKind.IDENTITY, "far", READ)
                        .policyForAll(DocumentKind.BOUNDARY, "acceptable-maximum", READ)
                        .plan();

        assertThat(plan.deployments())
                .extracting(Deployment::name)
                .containsExactly("account-111122223333", "account-444455556666");
        assertThat(plan.deployments())
                .allSatisfy(deployment ->
                        assertThat(names(deployment)).contains("acceptable-maximum").hasSize(2));
    }

    @Test
    void aRoleHasItsPoliciesItsBoundaryAndItsTrust() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .source("r", "Renderer", SourceKind.WORKLOAD, role("service/renderer"))
                        .policy(DocumentKind.IDENTITY, "r", READ)
                        .policy(DocumentKind.BOUNDARY, "r", READ)
                        .policy(DocumentKind.TRUST, "r", trust(role("x")))
                        .plan();

        Role role = only(plan, Role.class).getFirst();
        assertThat(role.roleName()).isEqualTo("renderer");
        assertThat(role.path()).isEqualTo("/service/");
        assertThat(role.policies()).containsExactly("renderer");
        assertThat(role.boundary()).contains("renderer-boundary");
        assertThat(only(plan, ManagedPolicy.class))
                .extracting(ManagedPolicy::policyName)
                .containsExactly("renderer", "renderer.boundary");
    }

    @Test
    void onlyARoleWhoseArnIsExactIsMade() {
        for (String arn :
                List.of(
                        role("app-*"),
                        role("aws-reserved/sso.amazonaws.com/AWSReservedSSO_Dev_0123456789abcdef"),
                        "arn:aws:iam::111122223333:user/app",
                        "")) {
            DeploymentPlan plan =
                    new PlannedDesign()
                            .workload("other", "Other")
                            .source("app", "App", SourceKind.WORKLOAD, arn)
                            .policy(DocumentKind.TRUST, "app", trust(role("x")))
                            .plan();

            assertThat(plan.deployments()).as(arn).isEmpty();
        }
    }

    @Test
    void aRoleComesAfterThoseThatMayAssumeIt() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .workload("a", "Alpha")
                        .workload("b", "Beta")
                        .policy(DocumentKind.TRUST, "a", trust(role("b")))
                        .policy(DocumentKind.TRUST, "b", trust(role("x")))
                        .plan();

        List<Role> roles = only(plan, Role.class);
        assertThat(roles).extracting(Role::name).containsExactly("beta", "alpha");
        assertThat(roles.getLast().trust().text(role("b")))
                .isEqualTo(DeployedText.of(new DeployedText.RoleArn("beta")));
    }

    @Test
    void rolesThatTrustEachOtherReferOneWayOnly() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .workload("a", "Alpha")
                        .workload("b", "Beta")
                        .policy(DocumentKind.TRUST, "a", trust(role("b")))
                        .policy(DocumentKind.TRUST, "b", trust(role("a")))
                        .plan();

        List<Role> roles = only(plan, Role.class);
        assertThat(roles).hasSize(2);
        assertThat(roles.getFirst().trust().roles()).isEmpty();
        assertThat(roles.getLast().trust().roles()).hasSize(1);
    }

    @Test
    void aPermissionSetNamesItsPolicies() {
        DeploymentPlan plan =
                new PlannedDesign()
                        .source("op", "運用担当", SourceKind.PERSON, role("AWSReservedSSO_Op_*"))
                        .other(
                                DocumentKind.PERMISSION_SETS,
                                Optional.of(new RowId("op")),
                                "op",
                                """
                                {"Name": "Op", "Description": "On call", "SessionDuration": "PT2H",
                                 "CustomerManagedPolicyReferences": [{"Name": "op", "Path": "/"}],
                                 "PermissionsBoundary":
                                   {"CustomerManagedPolicyReference": {"Name": "op.boundary"}}}
                                """)
                        .plan();

        assertThat(only(plan, PermissionSet.class))
                .containsExactly(
                        new PermissionSet(
                                "op",
                                "permission-sets/op.json",
                                "Op",
                                "On call",
                                "PT2H",
                                Optional.empty(),
                                new LinkedHashMap<>(),
                                List.of(),
                                List.of(new PolicyReference("op", "/")),
                                Optional.empty(),
                                Optional.of(new PolicyReference("op.boundary", "/"))));
    }

    @Test
    void namesThatAsciiCannotTellFallBackToIds() {
        DeploymentPlan plan =
                new PlannedDesign("地図")
                        .workload("renderer", "描画")
                        .source("1", "取込", SourceKind.WORKLOAD, role("importer"))
                        .policy(DocumentKind.IDENTITY, "renderer", READ)
                        .policy(DocumentKind.IDENTITY, "1", READ)
                        .policyForAll(DocumentKind.SCP, "deny-unacceptable", READ)
                        .plan();

        assertThat(names(plan.deployments().getFirst())).containsExactly("renderer", "source-1");
        assertThat(plan.deployments())
                .allSatisfy(deployment ->
                        assertThat(deployment.description()).isASCII().contains("the design"));
        assertThat(only(plan, OrganizationPolicy.class))
                .extracting(OrganizationPolicy::policyName)
                .containsExactly("kengen-deny-unacceptable");
    }

    private static String trust(String principal) {
        return policy(
                """
                "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "%s"}
                """
                        .formatted(principal));
    }

    private static <R extends DeployedResource> List<R> only(DeploymentPlan plan, Class<R> type) {
        return plan.deployments().stream().flatMap(deployment -> deployment.of(type)).toList();
    }

    private static List<String> names(Deployment deployment) {
        return deployment.resources().stream().map(DeployedResource::name).toList();
    }
}
