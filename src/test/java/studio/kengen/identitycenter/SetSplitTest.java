package studio.kengen.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.design.AccountRole;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.change.ChangeSet;

/// IAM Identity Center user guide, "Delegated administration": the delegated administrator cannot manage permission sets that
/// are provisioned in the management account, so that the two families of sets are kept apart.
class SetSplitTest {
    private static final RowId ADMIN = new RowId("Admin");

    private final Plan plan =
            new Plan()
                    .unit("core", "")
                    .unit("security", "core")
                    .account("owner", AccountRole.MANAGEMENT, "core")
                    .member("log", "core")
                    .member("audit", "security")
                    .member("shop", "")
                    .group("admins")
                    .user("ann")
                    .set("Admin")
                    .set("Read")
                    .assign("admins", "Admin", "core")
                    .assign("admins", "Admin", "shop")
                    .assign("ann", "Admin", "owner")
                    .assign("admins", "Read", "core");

    @Test
    void afterTheSplitEachSetIsOfOneFamily() {
        IdentityCenter split = IdentityCenter.of(split(plan.project()));

        assertThat(split.family(ADMIN)).isEqualTo(SetFamily.MEMBER);
        assertThat(split.sets()).extracting(PermissionSet::name).startsWith("Admin", "Admin-Mgmt");
        assertThat(split.family(split.sets().get(1).id())).isEqualTo(SetFamily.MANAGEMENT);
    }

    @Test
    void everybodyHasTheSameInTheSameAccountsAsBefore() {
        assertThat(whoHasAdminWhere(split(plan.project())))
                .containsExactlyInAnyOrderElementsOf(whoHasAdminWhere(plan.project()));
    }

    @Test
    void otherSetsAreLeftAlone() {
        assertThat(IdentityCenter.of(split(plan.project())).family(new RowId("Read")))
                .isEqualTo(SetFamily.BOTH);
    }

    @Test
    void theSplitCanBeUndone() {
        ChangeSet step = SetSplit.of(IdentityCenter.of(plan.project()), ADMIN).orElseThrow();

        assertThat(step.inverse().applyTo(step.applyTo(plan.project()))).isEqualTo(plan.project());
    }

    @Test
    void aSetOfOneFamilyHasNoSplit() {
        Project members =
                new Plan()
                        .member("shop", "")
                        .group("g")
                        .set("S")
                        .assign("g", "S", "shop")
                        .project();

        assertThat(SetSplit.of(IdentityCenter.of(members), new RowId("S"))).isEmpty();
        assertThat(SetSplit.of(IdentityCenter.of(members), new RowId("gone"))).isEmpty();
    }

    @Test
    void theNameOfTheCopyKeepsTo32CharactersAndIsNobodyElses() {
        String longest = "A".repeat(32);
        Project project =
                new Plan()
                        .account("owner", AccountRole.MANAGEMENT, "")
                        .member("shop", "")
                        .group("g")
                        .set(longest)
                        .set("A".repeat(27) + "-mgmt")
                        .assign("g", longest, "owner")
                        .assign("g", longest, "shop")
                        .project();

        Project split =
                SetSplit.of(IdentityCenter.of(project), new RowId(longest))
                        .orElseThrow()
                        .applyTo(project);

        assertThat(split.permissionSets().get(1).name()).isEqualTo("A".repeat(25) + "-Mgmt-2");
    }

    private static Project split(Project project) {
        return SetSplit.of(IdentityCenter.of(project), ADMIN).orElseThrow().applyTo(project);
    }

    private static List<String> whoHasAdminWhere(Project project) {
        EffectiveAssignments assignments = EffectiveAssignments.of(project);
        return project.permissionSets().stream()
                .filter(set -> set.name().startsWith("Admin"))
                .flatMap(set -> assignments.ofSet(set.id()))
                .map(each -> each.principal() + " in " + each.account())
                .flatMap(Stream::of)
                .toList();
    }
}
