package studio.kengen.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.design.Assignment;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

class EffectiveAssignmentsTest {
    private final Plan plan =
            new Plan()
                    .unit("workloads", "")
                    .unit("prod", "workloads")
                    .member("shop", "prod")
                    .member("sandbox", "workloads")
                    .member("log", "")
                    .group("developers")
                    .user("ann", "developers")
                    .set("Read")
                    .set("Admin")
                    .assign("developers", "Read", "workloads")
                    .assign("developers", "Read", "shop")
                    .assign("ann", "Admin", "sandbox")
                    .assign("developers", "Admin", "prod");

    @Test
    void anAssignmentToAUnitIsOneInEachOfItsAccountsAndEachTellsItsRows() {
        assertThat(of(plan).ofSet(new RowId("Read")))
                .containsExactly(
                        new EffectiveAssignment(
                                new RowId("developers"),
                                new RowId("Read"),
                                new RowId("shop"),
                                Plan.ids("developers-Read-workloads", "developers-Read-shop")),
                        new EffectiveAssignment(
                                new RowId("developers"),
                                new RowId("Read"),
                                new RowId("sandbox"),
                                Plan.ids("developers-Read-workloads")));
    }

    @Test
    void eachIsCountedOnceHoweverManyRowsSayIt() {
        assertThat(of(plan).count()).isEqualTo(4);
    }

    @Test
    void theViewsBySetByAccountAndByPrincipalAreOfTheSameAssignments() {
        EffectiveAssignments assignments = of(plan);

        List<EffectiveAssignment> bySet =
                Plan.ids("Read", "Admin").stream().flatMap(assignments::ofSet).toList();
        assertThat(Plan.ids("shop", "sandbox", "log").stream().flatMap(assignments::ofAccount))
                .containsExactlyInAnyOrderElementsOf(bySet);
        assertThat(Plan.ids("developers", "ann").stream().flatMap(assignments::ofPrincipal))
                .containsExactlyInAnyOrderElementsOf(bySet);
    }

    @Test
    void aSetIsProvisionedInEveryAccountInWhichSomebodyIsAssignedIt() {
        EffectiveAssignments assignments = of(plan);

        assertThat(Plan.ids(assignments.accounts(new RowId("Admin"))))
                .containsExactly("shop", "sandbox");
        assertThat(assignments.sets(new RowId("shop"))).isEqualTo(Plan.ids("Read", "Admin"));
        assertThat(assignments.sets(new RowId("log"))).isEmpty();
        assertThat(assignments.isProvisioned(new RowId("Read"), new RowId("sandbox"))).isTrue();
        assertThat(assignments.isProvisioned(new RowId("Read"), new RowId("log"))).isFalse();
    }

    @Test
    void whoHasASetInAnAccountIsKnown() {
        assertThat(of(plan).principals(new RowId("Admin"), new RowId("sandbox")))
                .isEqualTo(Plan.ids("ann"));
        assertThat(of(plan).principals(new RowId("Admin")))
                .isEqualTo(Plan.ids("ann", "developers"));
    }

    @Test
    void anAssignmentOfOrToNothingHasNoEffect() {
        Plan odd =
                new Plan()
                        .unit("empty", "")
                        .member("shop", "")
                        .group("developers")
                        .set("Read")
                        .assign("gone", "Read", "shop")
                        .assign("developers", "gone", "shop")
                        .assign("developers", "Read", "gone")
                        .assign("developers", "Read", "empty")
                        .assign("developers", "Read", "");

        assertThat(of(odd).rows()).isEmpty();
        assertThat(of(odd).count()).isZero();
    }

    @Test
    void sixMillionOfThemAreNotKept() {
        Plan large = new Plan().unit("all", "");
        for (int i = 0; i < 300; i++) {
            large.member("account" + i, "all");
        }
        for (int i = 0; i < 100; i++) {
            large.set("set" + i);
        }
        for (int i = 0; i < 200; i++) {
            large.group("group" + i);
        }
        List<Assignment> everything =
                large.project().groups().stream()
                        .flatMap(group ->
                                large.project().permissionSets().stream()
                                        .map(set ->
                                                new Assignment(
                                                        new RowId(group.id() + "-" + set.id()),
                                                        group.id(),
                                                        set.id(),
                                                        new RowId("all"),
                                                        "")))
                        .toList();

        EffectiveAssignments assignments =
                EffectiveAssignments.of(large.project().withRows(Table.ASSIGNMENTS, everything));

        assertThat(assignments.count()).isEqualTo(6_000_000);
        assertThat(assignments.ofSet(new RowId("set7"))).hasSize(60_000);
        assertThat(assignments.ofAccount(new RowId("account7"))).hasSize(20_000);
        assertThat(assignments.ofPrincipal(new RowId("group7"))).hasSize(30_000);
        assertThat(assignments.sets(new RowId("account7"))).hasSize(100);
    }

    private static EffectiveAssignments of(Plan plan) {
        return EffectiveAssignments.of(plan.project());
    }
}
