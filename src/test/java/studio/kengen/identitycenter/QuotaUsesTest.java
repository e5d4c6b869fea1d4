package studio.kengen.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Quotas.Name;

/// IAM Identity Center user guide, "Quotas"; IAM user guide, "IAM and AWS STS quotas".
class QuotaUsesTest {
    private static final Attachments<GeneratedDocument> NONE = new Attachments<>(List.of());

    @Test
    void aSetCountsOnceInTheInstanceAndInEveryAccountWhereItIsAssigned() {
        Plan plan =
                new Plan()
                        .unit("all", "")
                        .member("shop", "all")
                        .member("log", "")
                        .group("g")
                        .set("a")
                        .set("b")
                        .set("unassigned")
                        .assign("g", "a", "all")
                        .assign("g", "b", "shop")
                        .assign("g", "a", "log");

        assertThat(use(plan, Name.PERMISSION_SETS_PER_INSTANCE).used()).isEqualTo(3);
        assertThat(use(plan, Name.PERMISSION_SETS_PER_ACCOUNT))
                .satisfies(use -> assertThat(use.used()).isEqualTo(2))
                .satisfies(use -> assertThat(use.where()).isEqualTo(Plan.ids("shop")));
    }

    @Test
    void groupsCountPerSetAndAccountAndUsersDoNot() {
        Plan plan =
                new Plan()
                        .member("shop", "")
                        .member("log", "")
                        .group("g1")
                        .group("g2")
                        .user("ann")
                        .set("a")
                        .assign("g1", "a", "shop")
                        .assign("g2", "a", "log")
                        .assign("g1", "a", "log")
                        .assign("ann", "a", "shop");

        assertThat(use(plan, Name.GROUPS_PER_PERMISSION_SET))
                .satisfies(use -> assertThat(use.used()).isEqualTo(2))
                .satisfies(use -> assertThat(use.where()).isEqualTo(Plan.ids("a", "log")));
    }

    @Test
    void awsManagedAndCustomerManagedPoliciesShareOneQuota() {
        Plan plan =
                new Plan()
                        .set(
                                set(
                                        List.of("arn:aws:iam::aws:policy/ViewOnlyAccess"),
                                        List.of("/A", "/B"),
                                        ""));

        assertThat(use(plan, Name.POLICIES_PER_PERMISSION_SET).used()).isEqualTo(3);
        assertThat(use(plan, Name.MANAGED_POLICIES_PER_ROLE).used()).isEqualTo(3);
    }

    @Test
    void theInlinePolicyIsMeasuredWithWhiteSpaceInBytesAndWithoutItInCharacters() {
        Plan plan = new Plan().set(set(List.of(), List.of(), "{ \"Sid\": \"あ\" }"));

        assertThat(use(plan, Name.PERMISSION_SET_INLINE_POLICY_BYTES).used()).isEqualTo(16);
        assertThat(use(plan, Name.PERMISSION_SET_INLINE_POLICY_SIZE).used()).isEqualTo(11);
    }

    @Test
    void moreThanTheLimitIsExceededAndEightTenthsOfItNearly() {
        Plan plan = new Plan().set("a").set("b").set("c").set("d");

        assertThat(instance(plan, 3).isExceeded()).isTrue();
        assertThat(instance(plan, 4).isExceeded()).isFalse();
        assertThat(instance(plan, 5).isNearlyTaken()).isTrue();
        assertThat(instance(plan, 6).isNearlyTaken()).isFalse();
    }

    private static QuotaUse instance(Plan plan, int limit) {
        return use(
                plan,
                Quotas.bundled().with(Name.PERMISSION_SETS_PER_INSTANCE, limit),
                Name.PERMISSION_SETS_PER_INSTANCE);
    }

    private static QuotaUse use(Plan plan, Name name) {
        return use(plan, Quotas.bundled(), name);
    }

    private static QuotaUse use(Plan plan, Quotas quotas, Name name) {
        return QuotaUses.of(IdentityCenter.of(plan.project()), NONE, quotas).stream()
                .filter(use -> use.quota().name() == name)
                .findFirst()
                .orElseThrow();
    }

    private static PermissionSet set(List<String> managed, List<String> customer, String inline) {
        return new PermissionSet(
                new RowId("a"),
                "a",
                "",
                List.of(),
                managed,
                customer,
                inline,
                "",
                "",
                "",
                List.of(),
                "");
    }
}
