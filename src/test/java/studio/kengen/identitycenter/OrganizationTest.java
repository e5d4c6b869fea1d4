package studio.kengen.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.kengen.design.AccountRole;
import studio.kengen.design.RowId;

class OrganizationTest {
    private final Organization organization =
            Organization.of(
                    new Plan()
                            .unit("prod", "workloads")
                            .unit("workloads", "")
                            .unit("security", "")
                            .account("owner", AccountRole.MANAGEMENT, "")
                            .member("shop", "prod")
                            .account("identity", AccountRole.DELEGATED_ADMINISTRATOR, "security")
                            .member("sandbox", "workloads")
                            .project());

    @Test
    void aUnitStandsForTheAccountsInItAndBelow() {
        assertThat(Plan.ids(organization.accountsIn(new RowId("workloads"))))
                .containsExactly("shop", "sandbox");
        assertThat(Plan.ids(organization.accountsIn(new RowId("prod")))).containsExactly("shop");
    }

    @Test
    void anAccountStandsForItself() {
        assertThat(Plan.ids(organization.accountsIn(new RowId("shop")))).containsExactly("shop");
    }

    @Test
    void noPlaceAndAnUnknownOneStandForNoAccount() {
        assertThat(organization.accountsIn(RowId.NONE)).isEmpty();
        assertThat(organization.accountsIn(new RowId("gone"))).isEmpty();
    }

    @Test
    void theTreeIsReadFromTheRoot() {
        assertThat(Plan.ids(organization.unitsDirectlyIn(RowId.NONE)))
                .containsExactly("workloads", "security");
        assertThat(Plan.ids(organization.unitsDirectlyIn(new RowId("workloads"))))
                .containsExactly("prod");
        assertThat(Plan.ids(organization.accountsDirectlyIn(RowId.NONE))).containsExactly("owner");
        assertThat(Plan.ids(organization.accountsDirectlyIn(new RowId("workloads"))))
                .containsExactly("sandbox");
    }

    @Test
    void aPathLeadsFromTheRoot() {
        assertThat(Plan.ids(organization.path(new RowId("shop"))))
                .containsExactly("workloads", "prod");
        assertThat(Plan.ids(organization.path(new RowId("prod"))))
                .containsExactly("workloads", "prod");
        assertThat(organization.path(new RowId("owner"))).isEmpty();
    }

    @Test
    void theManagementAccountAndTheDelegatedAdministratorAreKnown() {
        assertThat(organization.managementAccount().orElseThrow().name()).isEqualTo("owner");
        assertThat(organization.delegatedAdministrator().orElseThrow().name())
                .isEqualTo("identity");
    }

    @Test
    void whatHasNoParentThatExistsStandsUnderTheRoot() {
        Organization odd =
                Organization.of(new Plan().unit("a", "gone").member("x", "lost").project());

        assertThat(Plan.ids(odd.unitsDirectlyIn(RowId.NONE))).containsExactly("a");
        assertThat(Plan.ids(odd.accountsDirectlyIn(RowId.NONE))).containsExactly("x");
        assertThat(Plan.ids(odd.danglingRows())).containsExactly("a", "x");
    }

    @Test
    void unitsInThemselvesStandUnderTheRootWithWhatIsInThem() {
        Organization odd =
                Organization.of(
                        new Plan()
                                .unit("below", "a")
                                .unit("a", "b")
                                .unit("b", "a")
                                .unit("self", "self")
                                .member("x", "below")
                                .member("y", "b")
                                .project());

        assertThat(Plan.ids(odd.circularUnits())).containsExactly("a", "b", "self");
        assertThat(Plan.ids(odd.unitsDirectlyIn(RowId.NONE))).containsExactly("a", "b", "self");
        assertThat(Plan.ids(odd.accountsIn(new RowId("a")))).containsExactly("x");
        assertThat(Plan.ids(odd.path(new RowId("x")))).containsExactly("a", "below");
    }
}
