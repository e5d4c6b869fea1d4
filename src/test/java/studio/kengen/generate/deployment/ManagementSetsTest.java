package studio.kengen.generate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.kengen.design.AccountRole;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.Plan;
import studio.kengen.identitycenter.SetFamily;

class ManagementSetsTest {
    @Test
    void aUnitStandsForTheManagementAccountOnlyWhereThatIsInIt() {
        Plan plan =
                new Plan()
                        .unit("core", "")
                        .unit("work", "")
                        .account("owner", AccountRole.MANAGEMENT, "core")
                        .member("prod", "work")
                        .group("staff")
                        .set("inCore")
                        .set("inWork")
                        .assign("staff", "inCore", "core")
                        .assign("staff", "inWork", "work");

        assertThat(sets(plan.project())).containsExactly("inCore");
    }

    /// An assignment without a place is a mistake and no assignment for the whole organization.
    @Test
    void anAssignmentWithoutAPlaceIsForNoAccount() {
        Plan plan =
                new Plan()
                        .account("owner", AccountRole.MANAGEMENT, "")
                        .member("prod", "")
                        .group("staff")
                        .set("nowhere")
                        .assign("staff", "nowhere", "");

        assertThat(sets(plan.project())).isEmpty();
        assertThat(IdentityCenter.of(plan.project()).family(new RowId("nowhere")))
                .isEqualTo(SetFamily.UNASSIGNED);
    }

    /// Units in themselves, parents and principals that do not exist, assignments to nobody, nowhere.
    @Test
    void areThoseThatThePlannerSaysAreForTheManagementAccount() {
        for (int seed = 0; seed < 300; seed++) {
            Project project = random(new Random(seed));
            IdentityCenter center = IdentityCenter.of(project);

            assertThat(sets(project))
                    .as("seed %d", seed)
                    .isEqualTo(
                            center.sets().stream()
                                    .map(PermissionSet::id)
                                    .filter(set ->
                                            center.family(set) == SetFamily.MANAGEMENT
                                                    || center.family(set) == SetFamily.BOTH)
                                    .map(RowId::value)
                                    .toList());
        }
    }

    private static List<String> sets(Project project) {
        ManagementSets management = new ManagementSets(project);
        return project.permissionSets().stream()
                .map(PermissionSet::id)
                .filter(management::contains)
                .map(RowId::value)
                .toList();
    }

    private static Project random(Random random) {
        List<String> places = List.of("u0", "u1", "u2", "u3", "a0", "a1", "a2", "", "gone");
        Plan plan = new Plan().group("staff").user("hanako");
        for (int i = 0; i < 4; i++) {
            plan.unit("u" + i, places.get(random.nextInt(places.size())));
            plan.set("s" + i);
        }
        for (int i = 0; i < 3; i++) {
            plan.account(
                    "a" + i,
                    i == 0 ? AccountRole.MANAGEMENT : AccountRole.MEMBER,
                    places.get(random.nextInt(places.size())));
        }
        for (int i = 0; i < 5; i++) {
            plan.assign(
                    List.of("staff", "hanako", "", "gone").get(random.nextInt(4)),
                    "s" + random.nextInt(4),
                    places.get(random.nextInt(places.size())));
        }
        return plan.project();
    }
}
