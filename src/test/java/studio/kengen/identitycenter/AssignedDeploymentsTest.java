package studio.kengen.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.AccountRole;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.deployment.DeployedResource.AccountAssignment;
import studio.kengen.generate.deployment.DeployedResource.ManagedPolicy;
import studio.kengen.generate.deployment.DeployedResource.PermissionSet;
import studio.kengen.generate.deployment.DeployedText;
import studio.kengen.generate.deployment.Deployment;
import studio.kengen.generate.deployment.DeploymentPlan;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Message;

class AssignedDeploymentsTest {
    private static final Catalog CATALOG = Catalog.bundled();

    private final Plan organization =
            new Plan()
                    .unit("workloads", "")
                    .account(account("owner", "999999999999", AccountRole.MANAGEMENT, ""))
                    .account(account("shop", "111111111111", AccountRole.MEMBER, "workloads"))
                    .account(account("bank", "222222222222", AccountRole.MEMBER, "workloads"))
                    .group("builders")
                    .user("aiko")
                    .set("dev")
                    .set("admin");

    @Test
    void assignmentsToAUnitAreThoseToItsAccountsBesideTheirSet() {
        DeploymentPlan plan = plan(organization.assign("builders", "dev", "workloads").project());

        List<Object> resources = List.copyOf(deployment(plan, "identity-center").resources());
        assertThat(resources)
                .filteredOn(AccountAssignment.class::isInstance)
                .singleElement()
                .satisfies(each -> {
                    AccountAssignment assignment = (AccountAssignment) each;
                    assertThat(assignment.set()).isEqualTo("dev");
                    assertThat(assignment.principal().type()).isEqualTo("GROUP");
                    assertThat(assignment.principal().id()).isEmpty();
                    assertThat(assignment.accounts())
                            .containsExactly("111111111111", "222222222222");
                });
    }

    @Test
    void whatIsForTheManagementAccountIsDeployedThere() {
        DeploymentPlan plan =
                plan(
                        organization
                                .assign("builders", "dev", "shop")
                                .assign("aiko", "admin", "owner")
                                .project());

        assertThat(deployment(plan, "identity-center-management").of(AccountAssignment.class))
                .singleElement()
                .satisfies(assignment -> {
                    assertThat(assignment.principal().type()).isEqualTo("USER");
                    assertThat(assignment.accounts()).containsExactly("999999999999");
                });
        assertThat(deployment(plan, "identity-center").of(AccountAssignment.class))
                .extracting(AccountAssignment::set)
                .containsExactly("dev");
    }

    @Test
    void idsThatTheDesignKnowsAreKept() {
        Project project = organization.assign("builders", "dev", "shop").project();
        Project known =
                project.withRows(
                        Table.GROUPS,
                        List.of(new DirectoryGroup(new RowId("builders"), "構築担当", "g-1", "")));

        assertThat(deployment(plan(known), "identity-center").of(AccountAssignment.class))
                .singleElement()
                .satisfies(assignment -> {
                    assertThat(assignment.principal().id()).contains("g-1");
                    assertThat(assignment.principal().name()).isEqualTo("builders");
                });
    }

    @Test
    void anAccountThatDoesNotExistYetIsLeftOutAndTold() {
        DeploymentPlan plan =
                plan(
                        organization
                                .account("planned", AccountRole.MEMBER, "")
                                .assign("builders", "dev", "planned")
                                .project());

        assertThat(deployment(plan, "identity-center").of(AccountAssignment.class)).isEmpty();
        assertThat(plan.notes())
                .contains(Message.of("identitycenter.deployment.noNumber", "planned"));
    }

    @Test
    void policiesThatSetsNameAreTheSameInEveryAccount() throws Exception {
        Project sample = SampleOrganization.project();
        DeploymentPlan plan = plan(sample);

        Deployment policies = deployment(plan, "identity-center-policies");
        assertThat(policies.resources()).isNotEmpty().allMatch(ManagedPolicy.class::isInstance);
        assertThat(policies.parameters()).isEmpty();
        assertThat(policies.resources().stream().flatMap(each -> each.texts()))
                .allSatisfy(text ->
                        assertThat(text.parts()).allMatch(DeployedText.Literal.class::isInstance));
        assertThat(policies.of(ManagedPolicy.class).map(ManagedPolicy::policyName))
                .containsExactlyInAnyOrder(
                        "shop-prod-Operator", "Order-Analyst", "acceptable-maximum");
        assertThat(plan.notes())
                .contains(
                        Message.of(
                                "identitycenter.deployment.missing",
                                "/aozora/Deployer, /aozora/Developer, /aozora/Operator"))
                .extracting(Message::key)
                .contains("identitycenter.deployment.stackSet");
        assertThat(plan.deployments())
                .filteredOn(each -> each.name().startsWith("account-"))
                .allSatisfy(each ->
                        assertThat(each.of(ManagedPolicy.class).map(ManagedPolicy::policyName))
                                .doesNotContainAnyElementsOf(referenced(plan).toList()));
    }

    @Test
    void aDesignWithoutRowsOfPermissionSetsKeepsItsPlan() {
        Project project = Project.empty("none");
        DeploymentPlan plan = new DeploymentPlan(List.of(), List.of());

        assertThat(AssignedDeployments.of(plan, project)).isSameAs(plan);
    }

    private static Stream<String> referenced(DeploymentPlan plan) {
        return plan.deployments().stream()
                .flatMap(deployment -> deployment.of(PermissionSet.class))
                .flatMap(set -> set.policies().stream())
                .map(policy -> policy.name())
                .distinct();
    }

    private static DeploymentPlan plan(Project project) {
        DocumentSet documents =
                new DocumentGenerator(CATALOG, ControlKnowledge.bundled())
                        .generate(Areas.of(project, CATALOG));
        return AssignedDeployments.of(DeploymentPlan.of(documents, project), project);
    }

    private static Deployment deployment(DeploymentPlan plan, String name) {
        return plan.deployments().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static OrganizationAccount account(
            String id, String number, AccountRole role, String unit) {
        return new OrganizationAccount(new RowId(id), id, number, role, new RowId(unit), "");
    }
}
