package studio.kengen.identitycenter.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.Impact;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.KnownPolicies;
import studio.kengen.generate.PermissionSetMembers;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.pattern.SetMerge.Count;
import studio.kengen.identitycenter.pattern.SetMerge.Effect;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.policy.Quotas;

class SetMergesTest {
    private static final String READ_MAPS = allow("s3:GetObject", "arn:aws:s3:::maps/*");
    private static final String WRITE_MAPS = allow("s3:PutObject", "arn:aws:s3:::maps/*");

    @Test
    void equalSetsAreMergedWithoutGainOrLossAndCountLess() {
        Project project =
                project(
                        List.of(set("one", READ_MAPS), set("other", READ_MAPS + " ")),
                        assigned("a1", "staff", "one", "prod"),
                        assigned("a2", "ops", "other", "prod"));

        SetMerge merge = merge(project, "one", "other");

        assertThat(merge.isHarmless()).isTrue();
        assertThat(merge.effects())
                .allSatisfy(effect -> assertThat(effect.gained()).isEmpty())
                .allSatisfy(effect -> assertThat(effect.lost()).isEmpty());
        assertThat(merge.instance()).isEqualTo(new Count(2, 1));
        assertThat(merge.accounts().getFirst().count()).isEqualTo(new Count(2, 1));
    }

    @Test
    void aUnionTakesNothingAndTellsWhatEachGroupGains() {
        Project project =
                project(
                        List.of(set("readers", READ_MAPS), set("writers", WRITE_MAPS)),
                        assigned("a1", "staff", "readers", "prod"),
                        assigned("a2", "ops", "writers", "prod"));

        SetMerge merge = merge(project, "readers", "writers");

        Effect readers = effect(merge, "readers");
        assertThat(readers.gained().orElseThrow().action()).isEqualToIgnoringCase("s3:PutObject");
        assertThat(readers.lost()).isEmpty();
        assertThat(readers.holders().getFirst().principal()).isEqualTo(new RowId("staff"));
    }

    @Test
    void aGainInAreaBIsToldAndNotRecommended() {
        Project project =
                project(
                                List.of(set("readers", READ_MAPS), set("writers", WRITE_MAPS)),
                                assigned("a1", "staff", "readers", "prod"))
                        .withRows(
                                Table.UNACCEPTABLE,
                                List.of(
                                        new UnacceptablePermission(
                                                new RowId("b1"),
                                                "s3",
                                                Set.<AccessLevel>of(),
                                                List.of("s3:PutObject"),
                                                AccessTarget.WHOLE_SERVICE,
                                                List.of(),
                                                Impact.CRITICAL,
                                                "")));

        SetMerge merge = merge(project, "readers", "writers");

        assertThat(effect(merge, "readers").gainedInB()).isPresent();
        assertThat(merge.isHarmless()).isFalse();
    }

    @Test
    void theWiderSetRemainsAsItIs() {
        PermissionSet wide = set("wide", allow("s3:*", "*"));
        Project project =
                project(
                        List.of(set("narrow", READ_MAPS), wide),
                        assigned("a1", "staff", "narrow", "prod"));

        assertThat(merge(project, "narrow", "wide").merged()).isEqualTo(wide);
    }

    @Test
    void theStepMovesAssignmentsDropsRepeatedOnesAndCanBeUndone() {
        Project project =
                project(
                        List.of(set("one", READ_MAPS), set("other", READ_MAPS + " ")),
                        assigned("a1", "staff", "one", "prod"),
                        assigned("a2", "staff", "other", "prod"),
                        assigned("a3", "ops", "other", "prod"));

        SetMerge merge = merge(project, "one", "other");
        Project merged = merge.step().applyTo(project);

        assertThat(merged.permissionSets()).extracting(PermissionSet::name).containsExactly("one");
        assertThat(merged.assignments())
                .containsExactly(
                        assigned("a1", "staff", "one", "prod"),
                        assigned("a3", "ops", "one", "prod"));
        assertThat(merge.step().inverse().applyTo(merged)).isEqualTo(project);
    }

    @Test
    void aSetOfTheManagementAccountIsMergedWithNoneOfMemberAccounts() {
        Project project =
                project(
                        List.of(set("one", READ_MAPS), set("other", READ_MAPS)),
                        assigned("a1", "staff", "one", "prod"),
                        assigned("a2", "staff", "other", "management"));

        assertThat(merges(project).propose(List.of(new RowId("one"), new RowId("other"))))
                .isEmpty();
    }

    @Test
    void differentSessionsAreToldAndTheShortestRemains() {
        PermissionSet one = set("one", READ_MAPS);
        PermissionSet longer =
                new PermissionSet(
                        new RowId("longer"),
                        "longer",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        READ_MAPS,
                        "",
                        "PT8H",
                        "",
                        List.of(),
                        "");

        SetMerge merge = merge(project(List.of(longer, one)), "one", "longer");

        assertThat(merge.merged().sessionDuration()).isEmpty();
        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.message().key())
                .containsExactly("pattern.conflict.session");
    }

    @Test
    void aCustomerManagedPolicyIsTheSameWithAndWithoutTheRootPath() {
        PermissionSet one = with("one", List.of(), "Audit", "", "bound");
        PermissionSet other = with("other", List.of(), "/audit", "", "/Bound");

        SetMerge merge = merge(project(List.of(one, other)), "one", "other");

        assertThat(merge.isHarmless()).isTrue();
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().customerPolicies()).containsExactly("Audit");
    }

    @Test
    void policiesOfTheOldVersionAreJoinedWithNewOnesWhereTheyHaveNoVariable() {
        PermissionSet old = set("old", READ_MAPS.replace("2012-10-17", "2008-10-17"));

        SetMerge merge = merge(project(List.of(old, set("new", WRITE_MAPS))), "old", "new");

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.effects()).allSatisfy(effect -> assertThat(effect.lost()).isEmpty());
        assertThat(merge.merged().inlinePolicy()).contains("2012-10-17");
    }

    @Test
    void policiesInWhichAVariableIsOnceTextAreNotJoined() {
        String home = allow("s3:GetObject", "arn:aws:s3:::homes/${aws:username}/*");
        PermissionSet old = set("old", home.replace("2012-10-17", "2008-10-17"));

        SetMerge merge = merge(project(List.of(old, set("new", home))), "old", "new");

        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.message().key())
                .containsExactly("pattern.conflict.inlinePolicy");
        assertThat(merge.isHarmless()).isFalse();
    }

    @Test
    void peopleWhoBelongToASetByTheirRoleAloneFollowItIntoTheMergedOne() {
        AccessSource byRole =
                new AccessSource(
                        new RowId("src1"),
                        "auditors",
                        SourceKind.PERSON,
                        "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_other_*",
                        "",
                        "");
        Project project =
                project(
                                List.of(set("one", READ_MAPS), set("other", READ_MAPS + " ")),
                                assigned("a1", "staff", "other", "prod"))
                        .withRows(Table.SOURCES, List.of(byRole));

        SetMerge merge = merge(project, "one", "other");
        Project merged = merge.step().applyTo(project);

        assertThat(new PermissionSetMembers(merged).of(merged.permissionSets().getFirst()))
                .extracting(AccessSource::id)
                .containsExactly(byRole.id());
        assertThat(merge.step().inverse().applyTo(merged)).isEqualTo(project);
    }

    /// The engine is the judge, asked about the project as it is after the step.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whoeverLosesIsToldSoAndNobodyDoesByARecommendedMerge(long seed) {
        List<SetGrant> random = RandomSets.small(3, seed);
        List<PermissionSet> sets = random.stream().map(SetMergesTest::written).toList();
        Project project =
                project(
                        sets,
                        assigned("a1", "staff", "set0", "prod"),
                        assigned("a2", "ops", "set1", "prod"),
                        assigned("a3", "staff", "set2", "prod"));

        for (List<String> some :
                List.of(List.of("set0", "set1"), List.of("set0", "set1", "set2"))) {
            SetMerge merge = merge(project, some.toArray(String[]::new));
            Project merged = merge.step().applyTo(project);
            PermissionSet left =
                    merged.find(merge.merged().id(), PermissionSet.class).orElseThrow();

            assertThat(left).isEqualTo(merge.merged());
            assertThat(merged.permissionSets()).hasSize(merge.instance().after());
            assertThat(merge.step().inverse().applyTo(merged)).isEqualTo(project);
            for (Effect told : merge.effects()) {
                boolean isLost =
                        told.had().stream()
                                .map(id -> within(grant(project, id), grant(merged, left.id())))
                                .anyMatch(Inclusion.Fails.class::isInstance);
                boolean isKept =
                        told.had().stream()
                                .map(id -> within(grant(project, id), grant(merged, left.id())))
                                .allMatch(Inclusion.Holds.class::isInstance);
                assertThat(told.lost().isPresent()).as("%s: %s", left, told).isEqualTo(isLost);
                assertThat(isKept || !merge.isHarmless()).as("%s: %s", left, told).isTrue();
            }
        }
    }

    private static PermissionSet written(SetGrant grant) {
        return with(
                grant.set().value(),
                grant.unknown(),
                "",
                PolicyPrinter.minified(grant.documents().getFirst()),
                grant.boundary() instanceof SetBoundary.Unknown(var name) ? name : "");
    }

    private static PermissionSet with(
            String id, List<String> managed, String customer, String inline, String boundary) {
        return new PermissionSet(
                new RowId(id),
                id,
                "",
                List.of(),
                managed,
                customer.isEmpty() ? List.of() : List.of(customer),
                inline,
                boundary,
                "",
                "",
                List.of(),
                "");
    }

    private static SetGrant grant(Project project, RowId set) {
        return SetGrants.of(project, new Attachments<>(List.of()), KnownPolicies.NONE)
                .of(project.find(set, PermissionSet.class).orElseThrow());
    }

    private static Inclusion within(SetGrant inner, SetGrant outer) {
        return new PatternFinder(Catalog.bundled()).compare(inner, outer).within();
    }

    private static Effect effect(SetMerge merge, String set) {
        return merge.effects().stream()
                .filter(effect -> effect.had().contains(new RowId(set)))
                .findFirst()
                .orElseThrow();
    }

    private static SetMerge merge(Project project, String... sets) {
        return merges(project).propose(Stream.of(sets).map(RowId::new).toList()).orElseThrow();
    }

    private static SetMerges merges(Project project) {
        Catalog catalog = Catalog.bundled();
        return new SetMerges(
                IdentityCenter.of(project),
                SetGrants.of(project, new Attachments<>(List.of()), KnownPolicies.NONE),
                Areas.of(project, catalog),
                catalog,
                Quotas.bundled());
    }

    private static Project project(List<PermissionSet> sets, Assignment... assignments) {
        return Project.empty("Maps")
                .withRows(
                        Table.ACCOUNTS,
                        List.of(
                                account("prod", AccountRole.MEMBER),
                                account("management", AccountRole.MANAGEMENT)))
                .withRows(Table.GROUPS, List.of(group("staff"), group("ops")))
                .withRows(Table.PERMISSION_SETS, sets)
                .withRows(Table.ASSIGNMENTS, List.of(assignments));
    }

    private static OrganizationAccount account(String id, AccountRole role) {
        return new OrganizationAccount(new RowId(id), id, "", role, RowId.NONE, "");
    }

    private static DirectoryGroup group(String id) {
        return new DirectoryGroup(new RowId(id), id, "", "");
    }

    private static PermissionSet set(String id, String inlinePolicy) {
        return PermissionSet.named(new RowId(id), id).withInlinePolicy(inlinePolicy);
    }

    private static Assignment assigned(String id, String principal, String set, String place) {
        return new Assignment(
                new RowId(id), new RowId(principal), new RowId(set), new RowId(place), "");
    }

    private static String allow(String action, String resource) {
        return """
        {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Action": "%s", "Resource": "%s"}]}\
        """
                .formatted(action, resource);
    }
}
