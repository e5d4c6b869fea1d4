package studio.kengen.identitycenter.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccountRole;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.KnownPolicies;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.Plan;
import studio.kengen.identitycenter.pattern.Patterns.CopiedSets;
import studio.kengen.identitycenter.pattern.SetMerge.Count;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.Quotas;
import studio.kengen.task.Progress;

/// The talk's example: accounts that have copies of the same sets, which name the account.
class AccountCopiesTest {
    private static final String POLICY =
            """
            {"Version": "2012-10-17", "Statement": [
              {"Sid": "Tables", "Effect": "Allow", "Action": "dynamodb:%1$s",
               "Resource": "arn:aws:dynamodb:*:%2$s:table/maps"},
              {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::maps-%2$s/*"},
              {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::%2$s:role/maps",
               "Condition": {"ArnLike": {"iam:AssociatedResourceArn": "arn:aws:ec2:*:%2$s:instance/*"}}}]}
            """;

    @Test
    void setsThatDifferByTheirAccountsAreFound() {
        Project project = plan(3, 2).project();

        assertThat(find(project))
                .extracting(CopiedSets::sets)
                .containsExactly(
                        Plan.ids("a1-job1", "a2-job1", "a3-job1"),
                        Plan.ids("a1-job2", "a2-job2", "a3-job2"));
    }

    @Test
    void theNumberOfAnotherAccountIsNoMatterOfTheOwnOne() {
        Project project =
                plan(2, 1)
                        .member("a9", "")
                        .set(set("a9-job1", POLICY.formatted("GetItem", number(1))))
                        .assign("staff", "a9-job1", "a9")
                        .project();

        assertThat(find(project))
                .extracting(CopiedSets::sets)
                .containsExactly(Plan.ids("a1-job1", "a2-job1"));
    }

    /// 20 accounts × 10 sets = 200 become 10.
    @Test
    void twoHundredSetsOfTwentyAccountsBecomeTen() {
        Project project = plan(20, 10).project();
        List<CopiedSets> found = find(project);
        assertThat(found).hasSize(10);
        Project now = project;
        for (CopiedSets copied : found) {
            SetMerge merge = merge(now, copied.sets());
            assertThat(merge.instance().after()).isEqualTo(merge.instance().before() - 19);
            now = merge.step().applyTo(now);
        }

        assertThat(now.permissionSets())
                .extracting(PermissionSet::name)
                .containsExactlyElementsOf(
                        Stream.iterate(1, i -> i + 1).limit(10).map(i -> "job" + i).toList());
        assertThat(now.assignments()).hasSize(200);
    }

    @Test
    void nobodyGainsOrLosesAnythingInTheirAccount() {
        SetMerge merge = merge(plan(2, 1).project(), Plan.ids("a1-job1", "a2-job1"));

        assertThat(merge.effects())
                .hasSize(2)
                .allSatisfy(effect -> {
                    assertThat(effect.gained()).isEmpty();
                    assertThat(effect.lost()).isEmpty();
                    assertThat(effect.undecided()).isEmpty();
                });
        assertThat(merge.isHarmless()).isTrue();
        assertThat(merge.merged().inlinePolicy())
                .doesNotContain(number(1))
                .contains("arn:aws:dynamodb:*:*:table/maps")
                .contains("arn:aws:s3:::maps-${aws:PrincipalAccount}/*")
                .contains("StringEqualsIfExists");
    }

    @Test
    void theMergedSetIsCalledByThePatternOfTheProject() {
        Project project =
                plan(2, 1)
                        .settings(settings ->
                                new IdentityCenterSettings(
                                        settings.identitySource(),
                                        settings.mfaPrompt(),
                                        settings.instanceArn(),
                                        settings.identityStoreId(),
                                        settings.region(),
                                        "{family}-{set}",
                                        0))
                        .project();

        SetMerge merge = merge(project, Plan.ids("a1-job1", "a2-job1"));

        assertThat(merge.merged().name()).isEqualTo("Member-job1");
        assertThat(merge.step().applyTo(project).permissionSets())
                .extracting(PermissionSet::name)
                .containsExactly("Member-job1");
    }

    @Test
    void theMergedSetIsCalledAsMostOfTheSetsAre() {
        Project project =
                plan(3, 1).set(set("other", POLICY.formatted("GetItem", number(3)))).project();

        assertThat(
                        merge(project, Plan.ids("a1-job1", "a2-job1", "a3-job1", "other"))
                                .merged()
                                .name())
                .isEqualTo("job1");
    }

    @Test
    void aNameThatIsTakenIsNotGivenAgain() {
        Project project = plan(2, 1).set("JOB1").project();

        assertThat(merge(project, Plan.ids("a1-job1", "a2-job1")).merged().name())
                .isEqualTo("a1-job1");
    }

    @Test
    void theInstanceCountsWhatIsLeft() {
        assertThat(merge(plan(20, 10).project(), copies(20)).instance())
                .isEqualTo(new Count(200, 181));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "NotResource": "arn:aws:s3:::maps-111122223333/*"
                    "Resource": "*", "Condition": {"NumericEquals": {"aws:PrincipalAccount": "111122223333"}}
                    "Resource": "arn:aws:s3:111122223333::maps"
                    """)
    void whatIamCannotSayWithoutTheNumberIsLeftAsItIs(String inside) {
        String text =
                "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \"s3:*\", "
                        + inside
                        + "}}";

        assertThat(
                        AccountFreePolicy.of(
                                PolicyParser.parse(text).sound().orElseThrow(), "111122223333"))
                .isEmpty();
    }

    private static List<RowId> copies(int accounts) {
        return Stream.iterate(1, i -> i + 1)
                .limit(accounts)
                .map(i -> new RowId("a" + i + "-job1"))
                .toList();
    }

    private static List<CopiedSets> find(Project project) {
        return new AccountCopies(IdentityCenter.of(project), grants(project), Catalog.bundled())
                .find(Progress.UNWATCHED);
    }

    private static SetMerge merge(Project project, List<RowId> sets) {
        Catalog catalog = Catalog.bundled();
        return new SetMerges(
                        IdentityCenter.of(project),
                        grants(project),
                        Areas.of(project, catalog),
                        catalog,
                        Quotas.bundled())
                .propose(sets)
                .orElseThrow();
    }

    private static SetGrants grants(Project project) {
        return SetGrants.of(project, new Attachments<>(List.of()), KnownPolicies.NONE);
    }

    private static Plan plan(int accounts, int jobs) {
        Plan plan = new Plan().group("staff");
        List<String> actions =
                new ArrayList<>(List.of("GetItem", "PutItem", "DeleteItem", "UpdateItem", "Scan"));
        actions.addAll(
                List.of("Query", "BatchGetItem", "DescribeTable", "DeleteTable", "UpdateTable"));
        for (int i = 1; i <= accounts; i++) {
            String account = "a" + i;
            plan.account(
                    new OrganizationAccount(
                            new RowId(account),
                            account,
                            number(i),
                            AccountRole.MEMBER,
                            RowId.NONE,
                            ""));
            for (int job = 1; job <= jobs; job++) {
                String id = account + "-job" + job;
                plan.set(set(id, POLICY.formatted(actions.get(job - 1), number(i))));
                plan.assign("staff", id, account);
            }
        }
        return plan;
    }

    private static PermissionSet set(String id, String inlinePolicy) {
        return PermissionSet.named(new RowId(id), id).withInlinePolicy(inlinePolicy);
    }

    private static String number(int account) {
        return "1111222233%02d".formatted(account);
    }
}
