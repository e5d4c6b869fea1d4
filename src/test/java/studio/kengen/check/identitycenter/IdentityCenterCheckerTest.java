package studio.kengen.check.identitycenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.check.Place;
import studio.kengen.check.Severity;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccountRole;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.IdentitySource;
import studio.kengen.design.MfaPrompt;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.Plan;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Quotas.Name;

class IdentityCenterCheckerTest {
    private static final String INSTANCE = "arn:aws:sso:::instance/ssoins-1234567890abcdef";
    private static final String READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";

    /// A plan in which nothing is wrong: a management account with a user, a delegated administrator, a member with a group.
    private static Plan fine() {
        return new Plan()
                .settings(_ ->
                        new IdentityCenterSettings(
                                IdentitySource.OWN_DIRECTORY,
                                MfaPrompt.ALWAYS,
                                INSTANCE,
                                "d-1234567890",
                                "ap-northeast-1",
                                "",
                                0))
                .unit("work", "")
                .account("owner", AccountRole.MANAGEMENT, "")
                .account("identity", AccountRole.DELEGATED_ADMINISTRATOR, "")
                .member("shop", "work")
                .group("developers")
                .user("ann", "developers")
                .set(reading("Read"))
                .set(reading("Owner"))
                .assign("developers", "Read", "work")
                .assign("ann", "Owner", "owner");
    }

    @Test
    void aPlanInOrderHasNoFindings() {
        assertThat(check(fine())).isEmpty();
    }

    @Test
    void aProjectThatPlansNothingHasNone() {
        assertThat(check(new Plan().source("person", "arn:aws:iam::111122223333:role/x")))
                .isEmpty();
    }

    @Test
    void setsThatAreNotCalledByThePatternOfTheProjectAreTold() {
        Plan plan =
                fine().settings(before ->
                        new IdentityCenterSettings(
                                before.identitySource(),
                                before.mfaPrompt(),
                                before.instanceArn(),
                                before.identityStoreId(),
                                before.region(),
                                "{family}-{set}",
                                0));

        assertThat(check(plan))
                .extracting(
                        Finding::code, Finding::severity, finding -> finding.place().row().value())
                .containsExactly(
                        tuple("SET_NAME_NOT_BY_PATTERN", Severity.SUGGESTION, "Read"),
                        tuple("SET_NAME_NOT_BY_PATTERN", Severity.SUGGESTION, "Owner"));
    }

    /// The rest of what is found in policies is the business of the checks of policies.
    @Test
    void whatInlinePoliciesSayIsCheckedAsThatOfOtherPolicies() {
        Plan plan =
                fine().set(
                                PermissionSet.named(new RowId("x"), "x")
                                        .withInlinePolicy(
                                                """
                                                {"Version": "2012-10-17", "Statement": {
                                                  "Effect": "Allow",
                                                  "Action": "s3:GetObjekt", "Resource": "*"}}
                                                """))
                        .assign("developers", "x", "shop");

        assertThat(check(plan))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(
                        tuple(
                                "INVALID_ACTION",
                                Severity.ERROR,
                                new Place(Table.PERMISSION_SETS, new RowId("x"), "inlinePolicy")));
        assertThat(Messages.in(Locale.ENGLISH).text(check(plan).getFirst().message()))
                .startsWith("Line 3, column 13 of the inline policy: ");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("UNIT_IN_ITSELF", "u/parent", plan -> plan.unit("u", "u").member("m", "u")),
                mistake("NO_SUCH_UNIT", "u/parent", plan -> plan.unit("u", "gone")),
                mistake("NO_SUCH_UNIT", "m/unit", plan -> plan.member("m", "gone")),
                // AWS Organizations user guide: one management account; IAM Identity Center user
                // guide, "Delegated
                // administration": one delegated administrator at a time.
                mistake(
                        "SEVERAL_MANAGEMENT_ACCOUNTS",
                        "m/role",
                        plan -> plan.account("m", AccountRole.MANAGEMENT, "")),
                mistake(
                        "SEVERAL_DELEGATED_ADMINISTRATORS",
                        "m/role",
                        plan -> plan.account("m", AccountRole.DELEGATED_ADMINISTRATOR, "")),
                mistake(
                        "INVALID_ACCOUNT_NUMBER",
                        "m/number",
                        plan -> plan.account(account("m", "1234"))),
                mistake(
                        "SAME_ACCOUNT_NUMBER",
                        "n/number",
                        plan ->
                                plan.account(account("m", "111122223333"))
                                        .account(account("n", "111122223333"))),
                mistake(
                        "SAME_NAME",
                        "x/name",
                        plan ->
                                plan.set(reading("Read").as(new RowId("x"), "read"))
                                        .assign("developers", "x", "shop")),
                // IAM Identity Center API reference, CreateAccountAssignment.
                mistake(
                        "MISSING_PRINCIPAL",
                        "-Read-shop/principal",
                        plan -> plan.assign("", "Read", "shop")),
                mistake(
                        "MISSING_SET",
                        "developers--shop/permissionSet",
                        plan -> plan.assign("developers", "", "shop")),
                mistake(
                        "MISSING_PLACE",
                        "developers-Read-/place",
                        plan -> plan.assign("developers", "Read", "")),
                mistake(
                        "NOT_THERE",
                        "developers-Read-developers/place",
                        plan -> plan.assign("developers", "Read", "developers")),
                mistake(
                        "UNIT_WITHOUT_ACCOUNTS",
                        "developers-Read-empty/place",
                        plan -> plan.unit("empty", "").assign("developers", "Read", "empty")),
                mistake(
                        "REPEATED_ASSIGNMENT",
                        "developers-Read-shop/place",
                        plan -> plan.assign("developers", "Read", "shop")),
                // IAM Identity Center user guide, "Delegated administration": sets that are
                // provisioned in the management
                // account cannot be managed by the delegated administrator; assign users there, not
                // groups.
                mistake(
                        "SET_OF_BOTH_FAMILIES",
                        "Read/name",
                        plan -> plan.assign("ann", "Read", "owner")),
                mistake(
                        "GROUP_IN_MANAGEMENT_ACCOUNT",
                        "developers-Owner-owner/principal",
                        plan -> plan.assign("developers", "Owner", "owner")),
                mistake(
                        "USER_IN_MEMBER_ACCOUNT",
                        "ann-Read-shop/principal",
                        plan -> plan.assign("ann", "Read", "shop")),
                mistake("UNASSIGNED_SET", "x/name", plan -> plan.set(reading("x"))),
                mistake("NO_SUCH_GROUP", "bob/groups", plan -> plan.user("bob", "gone")),
                mistake("GROUP_WITHOUT_MEMBERS", "idle/name", plan -> plan.group("idle")),
                mistake(
                        "NO_SUCH_SOURCE",
                        "x/sources",
                        plan -> assigned(plan, reading("x").withSources(Plan.ids("gone")))),
                mistake(
                        "SOURCE_IS_NO_PERSON",
                        "x/sources",
                        plan ->
                                assigned(
                                        plan.source(
                                                new AccessSource(
                                                        new RowId("app"),
                                                        "app",
                                                        SourceKind.WORKLOAD,
                                                        "arn:aws:iam::111122223333:role/app",
                                                        "",
                                                        "")),
                                        reading("x").withSources(Plan.ids("app")))),
                mistake(
                        "SOURCE_OF_ANOTHER_SET",
                        "p/arn",
                        plan ->
                                assigned(
                                        person(plan, "p", "y"),
                                        reading("x").withSources(Plan.ids("p")))),
                mistake(
                        "SOURCES_SHARE_SET",
                        "x/sources",
                        plan ->
                                assigned(
                                        person(person(plan, "p", "x"), "q", "x"),
                                        reading("x").withSources(Plan.ids("p", "q")))),
                mistake("PERSON_WITHOUT_SET", "p/name", plan -> person(plan, "p", "x")),
                // IAM Identity Center API reference, CreatePermissionSet and the parts that are
                // attached to a set.
                mistake(
                        "INVALID_SET_NAME",
                        "x/name",
                        plan -> assigned(plan, reading("x").as(new RowId("x"), "x y"))),
                mistake(
                        "INVALID_DESCRIPTION",
                        "x/description",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "運用",
                                                "",
                                                "",
                                                List.of(),
                                                List.of(READ_ONLY),
                                                List.of(),
                                                "",
                                                ""))),
                mistake(
                        "INVALID_SESSION_DURATION",
                        "x/sessionDuration",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "PT13H",
                                                "",
                                                List.of(),
                                                List.of(READ_ONLY),
                                                List.of(),
                                                "",
                                                ""))),
                mistake(
                        "INVALID_RELAY_STATE",
                        "x/relayState",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "console",
                                                List.of(),
                                                List.of(READ_ONLY),
                                                List.of(),
                                                "",
                                                ""))),
                mistake(
                        "INVALID_TAG",
                        "x/tags",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                List.of("team"),
                                                List.of(READ_ONLY),
                                                List.of(),
                                                "",
                                                ""))),
                mistake(
                        "REPEATED_TAG",
                        "x/tags",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                List.of("a=1", "a=2"),
                                                List.of(READ_ONLY),
                                                List.of(),
                                                "",
                                                ""))),
                mistake(
                        "TOO_MANY_TAGS",
                        "x/tags",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                Stream.iterate(0, i -> i + 1)
                                                        .limit(76)
                                                        .map(i -> "k" + i + "=v")
                                                        .toList(),
                                                List.of(READ_ONLY),
                                                List.of(),
                                                "",
                                                ""))),
                mistake(
                        "INVALID_MANAGED_POLICY",
                        "x/managedPolicies",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                List.of(),
                                                List.of("ReadOnlyAccess"),
                                                List.of(),
                                                "",
                                                ""))),
                mistake(
                        "REPEATED_POLICY",
                        "x/managedPolicies",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                List.of(),
                                                List.of(READ_ONLY, READ_ONLY),
                                                List.of(),
                                                "",
                                                ""))),
                mistake(
                        "INVALID_CUSTOMER_POLICY",
                        "x/customerPolicies",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                List.of(),
                                                List.of(),
                                                List.of("a/b"),
                                                "",
                                                ""))),
                mistake(
                        "REPEATED_POLICY",
                        "x/customerPolicies",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                List.of(),
                                                List.of(),
                                                List.of("/a/P", "/b/p"),
                                                "",
                                                ""))),
                mistake(
                        "INVALID_BOUNDARY",
                        "x/boundary",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                List.of(),
                                                List.of(READ_ONLY),
                                                List.of(),
                                                "",
                                                "arn:x"))),
                mistake(
                        "SET_GRANTS_NOTHING",
                        "x/sources",
                        plan -> assigned(plan, PermissionSet.named(new RowId("x"), "x"))),
                mistake(
                        "INVALID_INLINE_POLICY",
                        "x/inlinePolicy",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "", "", "", List.of(), List.of(), List.of(), "{}",
                                                ""))),
                // IAM Identity Center user guide, "Quotas": 25 policies, 32,768 bytes.
                mistake(
                        "TOO_MANY_POLICIES",
                        "x/managedPolicies",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                List.of(),
                                                List.of(),
                                                policies(26),
                                                "",
                                                ""))),
                // IAM user guide, "IAM and AWS STS quotas": 20 managed policies for a role by
                // default.
                mistake(
                        "MORE_POLICIES_THAN_A_ROLE",
                        "x/managedPolicies",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                List.of(),
                                                List.of(),
                                                policies(21),
                                                "",
                                                ""))),
                mistake(
                        "INLINE_POLICY_TOO_LARGE",
                        "x/inlinePolicy",
                        plan ->
                                assigned(
                                        plan,
                                        set(
                                                "",
                                                "",
                                                "",
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                POLICY + " ".repeat(32_768),
                                                ""))));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("mistakes")
    void aMistakeIsFoundWhereItIs(String code, String place, UnaryOperator<Plan> mistake) {
        assertThat(check(mistake.apply(fine())))
                .filteredOn(finding -> finding.code().equals(code))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.place().row() + "/" + finding.place().field())
                                .isEqualTo(place))
                .satisfies(finding -> assertThat(text(finding)).doesNotContainPattern("\\{\\d"));
    }

    @Test
    void theInlinePolicyIsMeasuredWithoutWhiteSpaceToo() {
        String action = "\"s3:GetObject" + "x".repeat(10_240) + "\"";
        Plan large =
                assigned(
                        fine(),
                        set(
                                "",
                                "",
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                POLICY.replace("\"s3:GetObject\"", action),
                                ""));

        assertThat(check(large))
                .filteredOn(finding -> finding.code().equals("INLINE_POLICY_TOO_LARGE"))
                .singleElement()
                .satisfies(finding -> assertThat(text(finding)).contains("10,240"));
    }

    @Test
    void anOrganizationNamesItsManagementAccountAndShouldDelegate() {
        Plan members = new Plan().settings(IdentityCenterCheckerTest::always).member("shop", "");

        assertThat(check(members))
                .extracting(Finding::code, Finding::place)
                .containsExactly(
                        tuple("MISSING_MANAGEMENT_ACCOUNT", Place.of(Table.ACCOUNTS)),
                        tuple("NO_DELEGATED_ADMINISTRATOR", Place.of(Table.ACCOUNTS)));
    }

    /// IAM user guide, "Security best practices in IAM", require MFA; IAM Identity Center user guide, "Prompt users for MFA".
    @ParameterizedTest
    @CsvSource({
        "OWN_DIRECTORY, NEVER, MFA_NOT_REQUIRED, SECURITY_WARNING",
        "OWN_DIRECTORY, UNKNOWN, MFA_UNKNOWN, WARNING",
        "ACTIVE_DIRECTORY, CONTEXT_AWARE, MFA_NOT_ALWAYS_ASKED, SUGGESTION",
        "EXTERNAL_PROVIDER, NEVER, MFA_OF_PROVIDER, SUGGESTION"
    })
    void mfaIsToBeRequired(
            IdentitySource source, MfaPrompt prompt, String code, Severity severity) {
        Plan plan =
                fine().settings(settings ->
                        new IdentityCenterSettings(
                                source,
                                prompt,
                                settings.instanceArn(),
                                settings.identityStoreId(),
                                settings.region(),
                                "",
                                0));

        assertThat(check(plan))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(code))
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity))
                .satisfies(finding ->
                        assertThat(finding.place()).isEqualTo(Place.ofIdentityCenter("mfaPrompt")));
    }

    @Test
    void whatExportsNeedIsAskedFor() {
        assertThat(check(fine().settings(IdentityCenterCheckerTest::always)))
                .extracting(finding -> finding.code() + ' ' + finding.place().field())
                .containsExactly(
                        "MISSING_SETTING identityCenter/instanceArn",
                        "MISSING_SETTING identityCenter/identityStoreId",
                        "MISSING_SETTING identityCenter/region");
    }

    @Test
    void settingsThatAwsWouldNotKnowAreErrors() {
        Plan odd =
                fine().settings(settings ->
                        new IdentityCenterSettings(
                                settings.identitySource(),
                                settings.mfaPrompt(),
                                "ssoins-1234",
                                "store",
                                "Tokyo",
                                "{team}",
                                0));

        assertThat(check(odd))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "INVALID_NAME_PATTERN",
                        "INVALID_INSTANCE_ARN",
                        "INVALID_IDENTITY_STORE",
                        "INVALID_REGION");
    }

    /// IAM Identity Center user guide, "Quotas".
    @Test
    void aQuotaThatIsExceededIsToldWhereMostIsTaken() {
        Quotas few =
                Quotas.bundled()
                        .with(Name.PERMISSION_SETS_PER_INSTANCE, 1)
                        .with(Name.GROUPS_PER_PERMISSION_SET, 1);
        Plan plan =
                fine().group("testers").user("bob", "testers").assign("testers", "Read", "shop");

        assertThat(IdentityCenterChecker.check(plan.project(), few, Catalog.bundled()))
                .filteredOn(finding -> finding.code().startsWith("QUOTA"))
                .extracting(finding -> finding.code() + ' ' + finding.place().row())
                .containsExactlyInAnyOrder("QUOTA_EXCEEDED ", "QUOTA_EXCEEDED Read");
    }

    /// The talk behind the method: own sets of every account, counted over all accounts, against a quota of 250.
    @Test
    void growthOverTheQuotaIsForetold() {
        Plan plan =
                fine().settings(settings ->
                        new IdentityCenterSettings(
                                settings.identitySource(),
                                settings.mfaPrompt(),
                                settings.instanceArn(),
                                settings.identityStoreId(),
                                settings.region(),
                                "",
                                30));
        Quotas few =
                Quotas.bundled()
                        .with(Name.PERMISSION_SETS_PER_INSTANCE, 15)
                        .with(Name.PERMISSION_SETS_PER_ACCOUNT, 10);

        assertThat(IdentityCenterChecker.check(plan.project(), few, Catalog.bundled()))
                .extracting(finding -> finding.severity() + " " + finding.code())
                .containsExactly(
                        "WARNING FORECAST_EXCEEDS_QUOTA", "SUGGESTION FORECAST_OF_OWN_SETS");
    }

    private static final String POLICY =
            """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}\
            """;

    private static Arguments mistake(String code, String place, UnaryOperator<Plan> mistake) {
        return Arguments.of(code, place, mistake);
    }

    private static IdentityCenterSettings always(IdentityCenterSettings settings) {
        return new IdentityCenterSettings(
                settings.identitySource(), MfaPrompt.ALWAYS, "", "", "", "", 0);
    }

    private static OrganizationAccount account(String id, String number) {
        return new OrganizationAccount(
                new RowId(id), id, number, AccountRole.MEMBER, RowId.NONE, "");
    }

    private static PermissionSet reading(String name) {
        return new PermissionSet(
                new RowId(name),
                name,
                "",
                List.of(),
                List.of(READ_ONLY),
                List.of(),
                "",
                "",
                "",
                "",
                List.of(),
                "");
    }

    private static PermissionSet set(
            String description,
            String duration,
            String page,
            List<String> tags,
            List<String> managed,
            List<String> customer,
            String inline,
            String boundary) {
        return new PermissionSet(
                new RowId("x"),
                "x",
                description,
                List.of(),
                managed,
                customer,
                inline,
                boundary,
                duration,
                page,
                tags,
                "");
    }

    private static Plan assigned(Plan plan, PermissionSet set) {
        return plan.set(set).assign("developers", set.id().value(), "shop");
    }

    private static Plan person(Plan plan, String id, String set) {
        return plan.source(
                id,
                "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_"
                        + set
                        + "_*");
    }

    private static List<String> policies(int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> "/P" + i).toList();
    }

    private static List<Finding> check(Plan plan) {
        return check(plan.project());
    }

    private static List<Finding> check(Project project) {
        return IdentityCenterChecker.check(project, Quotas.bundled(), Catalog.bundled());
    }

    private static String text(Finding finding) {
        return Messages.in(Locale.ENGLISH).text(finding.message());
    }
}
