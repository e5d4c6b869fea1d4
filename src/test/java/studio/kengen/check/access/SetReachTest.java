package studio.kengen.check.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.access.ReachedRow.Standing;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.AccountRole;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Impact;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.Plan;

class SetReachTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final Attachments<GeneratedDocument> NOTHING = new Attachments<>(List.of());
    private static final String SHOP = "111122223333";
    private static final String LAB = "444455556666";
    private static final String ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";
    private static final String READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";

    /// The orders of B1, in the account of the shop.
    private static final AccessTarget ORDERS = target("orders", SHOP, "arn:aws:s3:::orders/*");

    @Test
    void theAdministratorsOfTheSampleReachTheOrdersInTheirOwnAccountOnlyAndGuardrailsPreventIt()
            throws Exception {
        Project sample =
                ProjectReader.read(
                                Files.readAllBytes(Path.of("samples/identity-center.kengen.json")))
                        .project();
        AccessReport designed = report(sample, documents(sample));
        AccessReport bare = report(sample, NOTHING);
        RowId admin = new RowId("set-shop-prod-Admin");
        RowId shop = new RowId("acct-shop-prod");

        assertThat(told(designed.reach(admin, shop))).containsExactly("u1 AS_DESIGNED");
        assertThat(told(bare.reach(admin, shop))).containsExactly("u1 BEYOND_A");
        assertThat(designed.worst(designed.reach(admin))).contains(Impact.CRITICAL);
        assertThat(bare.reach(new RowId("set-pos-prod-Admin"), new RowId("acct-pos-prod")))
                .isEmpty();
    }

    @Test
    void aRequestShowsWhatIsReached() {
        ReachedRow row = reach(plan(managed(ADMINISTRATOR)), "set", "shop").getFirst();

        assertThat(row.standing()).isEqualTo(Standing.BEYOND_A);
        assertThat(row.witness().orElseThrow().resource()).startsWith("arn:aws:s3:::orders/");
        assertThat(row.witness().orElseThrow().resourceAccount()).isEqualTo(SHOP);
    }

    @Test
    void aTargetInAnotherAccountIsNotReached() {
        Plan plan = plan(managed(ADMINISTRATOR)).account(account("lab", LAB, AccountRole.MEMBER));

        assertThat(reach(plan, "set", "lab")).isEmpty();
    }

    @Test
    void aTargetOfWhichNobodySaysWhereItIsIsReachedInEveryAccount() {
        Plan plan = plan(managed(ADMINISTRATOR)).account(account("lab", LAB, AccountRole.MEMBER));
        Project project =
                with(plan.project(), target("orders", "", "arn:aws:s3:::orders/*"), orders());

        assertThat(told(report(project, NOTHING).reach(new RowId("set"), new RowId("lab"))))
                .containsExactly("b1 BEYOND_A");
    }

    @Test
    void whatTheSetsOwnPoliciesDenyIsNotReached() {
        PermissionSet set =
                inline(
                        """
                        {"Version": "2012-10-17", "Statement": [
                          {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
                          {"Effect": "Deny", "Action": "s3:Put*", "Resource": "arn:aws:s3:::orders/*"}]}\
                        """);

        assertThat(reach(plan(set), "set", "shop")).isEmpty();
    }

    @Test
    void whatLiesBesideBIsNotReached() {
        PermissionSet set =
                inline(
                        """
                        {"Version": "2012-10-17", "Statement": [
                          {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
                          {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::drafts/*"},
                          {"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]}\
                        """);

        assertThat(reach(plan(set), "set", "shop")).isEmpty();
    }

    @Test
    void aBoundaryOfKnownTextCutsWhatIsReached() {
        PermissionSet set = withBoundary(managed(ADMINISTRATOR), "/Limit");

        assertThat(told(reach(plan(set), policyIn(SHOP, "Limit", "s3:Get*")))).isEmpty();
        assertThat(told(reach(plan(set), policyIn(SHOP, "Limit", "s3:P*"))))
                .containsExactly("b1 BEYOND_A");
    }

    /// Source: IAM Identity Center user guide, "Custom permissions": a customer managed policy must exist in every account, and
    /// need not say the same there.
    @Test
    void ofACustomerManagedPolicyTheTextInTheAccountCounts() {
        PermissionSet set = PermissionSet.named(new RowId("set"), "set");
        Plan plan = plan(withCustomerPolicy(set, "/Work"));

        assertThat(told(reach(plan, policyIn(SHOP, "Work", "s3:PutObject"))))
                .containsExactly("b1 BEYOND_A");
        assertThat(told(reach(plan, policyIn(SHOP, "Work", "s3:GetObject")))).isEmpty();
        assertThat(told(reach(plan, policyIn(LAB, "Work", "s3:GetObject"))))
                .containsExactly("b1 UNDECIDED");
    }

    @Test
    void aBoundaryOfUnknownTextLeavesItUndecided() {
        PermissionSet set = withBoundary(managed(ADMINISTRATOR), READ_ONLY);

        ReachedRow row = reach(plan(set), "set", "shop").getFirst();

        assertThat(row.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(row.undecided()).contains(Message.of("access.undecided.boundary", READ_ONLY));
    }

    @Test
    void aPolicyOfUnknownTextMayAllowWhatTheOthersDoNot() {
        ReachedRow row = reach(plan(managed(READ_ONLY)), "set", "shop").getFirst();

        assertThat(row.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(row.undecided()).contains(Message.of("access.undecided.allows", READ_ONLY));
        assertThat(row.witness()).isEmpty();
    }

    @Test
    void aPolicyOfUnknownTextMayDenyWhatTheOthersAllow() {
        ReachedRow row = reach(plan(managed(ADMINISTRATOR, READ_ONLY)), "set", "shop").getFirst();

        assertThat(row.undecided()).contains(Message.of("access.undecided.denies", READ_ONLY));
    }

    @Test
    void whatAPolicyOfUnknownTextMayAllowAndGuardrailsPreventIsToldSo() {
        Project project = with(plan(managed(READ_ONLY)).project(), ORDERS, orders());

        ReachedRow row =
                report(project, documents(project))
                        .reach(new RowId("set"), new RowId("shop"))
                        .getFirst();

        assertThat(row.standing()).isEqualTo(Standing.AS_DESIGNED);
        assertThat(row.isCertain()).isFalse();
        assertThat(row.undecided()).contains(Message.of("access.undecided.prevented", READ_ONLY));
    }

    @Test
    void whatABoundaryDoesNotLetThroughNoPolicyOfUnknownTextReaches() {
        PermissionSet set = withBoundary(managed(READ_ONLY), "/Limit");

        assertThat(told(reach(plan(set), policyIn(SHOP, "Limit", "s3:Get*")))).isEmpty();
    }

    @Test
    void anInlinePolicyThatAwsWouldRefuseMayAllowAnything() {
        ReachedRow row = reach(plan(inline("{")), "set", "shop").getFirst();

        assertThat(row.undecided())
                .contains(Message.of("access.undecided.allows", Message.of("access.inlinePolicy")));
    }

    /// Source: Organizations user guide, "Service control policies (SCPs)": SCPs don't affect users or roles in the management
    /// account.
    @Test
    void guardrailsDoNotBindTheManagementAccount() {
        Plan plan =
                new Plan()
                        .account(account("main", SHOP, AccountRole.MANAGEMENT))
                        .set(managed(ADMINISTRATOR));
        Project project = with(plan.project(), ORDERS, orders());

        assertThat(
                        told(
                                report(project, documents(project))
                                        .reach(new RowId("set"), new RowId("main"))))
                .containsExactly("b1 BEYOND_A");
    }

    @Test
    void whatARowOfTheSetsPeopleAsksForIsAsDesigned() {
        Project project =
                with(
                        new Plan()
                                .account(account("shop", SHOP, AccountRole.MEMBER))
                                .source("clerk", role("set"))
                                .set("set", "clerk")
                                .project(),
                        ORDERS,
                        orders(),
                        needed("clerk", "PutObject"));

        assertThat(
                        told(
                                report(project, documents(project))
                                        .reach(new RowId("set"), new RowId("shop"))))
                .containsExactly("b1 AS_DESIGNED");
    }

    /// The role's name tells the set where no set names the person.
    @Test
    void whoeverTheRolesArnPlacesInASetBelongsToIt() {
        Project project =
                with(
                        new Plan()
                                .account(account("shop", SHOP, AccountRole.MEMBER))
                                .source("clerk", role("set"))
                                .set("set")
                                .project(),
                        ORDERS,
                        orders(),
                        needed("clerk", "PutObject"));
        AccessReport report = report(project, documents(project));

        assertThat(told(report.reach(new RowId("set"), new RowId("shop"))))
                .containsExactly("b1 AS_DESIGNED");
        assertThat(report.set(new RowId("set")).orElseThrow().needed())
                .containsExactly(new RowId("a1"));
    }

    @Test
    void ofAnAccountWithoutNumberItIsUndecidedWhetherATargetIsThere() {
        Plan plan = plan(managed(ADMINISTRATOR)).account(account("new", "", AccountRole.MEMBER));
        Project elsewhere = with(plan.project(), target("orders", LAB, "arn:aws:s3:::orders/*"));

        Project project = with(elsewhere, orders());

        ReachedRow row =
                report(project, NOTHING).reach(new RowId("set"), new RowId("new")).getFirst();
        assertThat(row.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(row.undecided()).contains(Message.of("access.undecided.number"));
    }

    @Test
    void ofAnAccountWithoutNumberNothingIsThereThatIsInAnotherAccountOfTheOrganization() {
        Plan plan = plan(managed(ADMINISTRATOR)).account(account("new", "", AccountRole.MEMBER));

        assertThat(reach(plan, "set", "new")).isEmpty();
    }

    @Test
    void aVariableForTheAccountIsFollowedInEachAccount() {
        PermissionSet set =
                inline(
                        """
                        {"Version": "2012-10-17", "Statement": [
                          {"Effect": "Allow", "Action": "s3:*",
                           "Resource": "arn:aws:s3:::logs-${aws:PrincipalAccount}/*"}]}\
                        """);
        Project project =
                with(
                        plan(set).account(account("lab", LAB, AccountRole.MEMBER)).project(),
                        target("orders", "", "arn:aws:s3:::logs-" + LAB + "/*"),
                        orders());
        AccessReport report = report(project, NOTHING);

        assertThat(report.reach(new RowId("set"), new RowId("shop"))).isEmpty();
        assertThat(told(report.reach(new RowId("set"), new RowId("lab"))))
                .containsExactly("b1 BEYOND_A");
    }

    @Test
    void overAllAccountsTheWorstCounts() {
        Plan plan =
                new Plan()
                        .account(account("shop", SHOP, AccountRole.MEMBER))
                        .account(account("main", LAB, AccountRole.MANAGEMENT))
                        .group("staff")
                        .set(managed(ADMINISTRATOR))
                        .assign("staff", "set", "shop")
                        .assign("staff", "set", "main");
        Project project =
                with(plan.project(), target("orders", "", "arn:aws:s3:::orders/*"), orders());

        assertThat(told(report(project, documents(project)).reach(new RowId("set"))))
                .containsExactly("b1 BEYOND_A");
    }

    @Test
    void overAllAccountsWhatIsCertainIsNotHiddenByWhatIsNot() {
        PermissionSet set = withCustomerPolicy(managed(ADMINISTRATOR), "/Work");
        Plan plan =
                new Plan()
                        .account(account("shop", SHOP, AccountRole.MEMBER))
                        .account(account("lab", LAB, AccountRole.MEMBER))
                        .group("staff")
                        .set(set)
                        .assign("staff", "set", "shop")
                        .assign("staff", "set", "lab");
        Project project =
                with(
                        plan.project(),
                        target("orders", "", "arn:aws:s3:::orders/*"),
                        orders(),
                        policyIn(SHOP, "Work", "s3:GetObject"));

        assertThat(told(report(project, NOTHING).reach(new RowId("set"))))
                .containsExactly("b1 BEYOND_A", "b1 UNDECIDED");
    }

    private static List<String> told(List<ReachedRow> rows) {
        return rows.stream().map(row -> row.row().value() + ' ' + row.standing()).toList();
    }

    private static Plan plan(PermissionSet set) {
        return new Plan().account(account("shop", SHOP, AccountRole.MEMBER)).set(set);
    }

    /// Without guardrails, where the orders are in the shop's account.
    private static List<ReachedRow> reach(Plan plan, String set, String account) {
        Project project = with(plan.project(), ORDERS, orders());
        return report(project, NOTHING).reach(new RowId(set), new RowId(account));
    }

    /// What the set of a plan reaches in the shop's account, where an export of an account tells a policy.
    private static List<ReachedRow> reach(Plan plan, EvidenceFile export) {
        Project project = with(plan.project(), ORDERS, orders(), export);
        return report(project, NOTHING).reach(new RowId("set"), new RowId("shop"));
    }

    private static EvidenceFile policyIn(String account, String name, String action) {
        ManagedPolicy policy =
                new ManagedPolicy(
                        name,
                        "arn:aws:iam::" + account + ":policy/" + name,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(1),
                        Optional.of(0),
                        Optional.of(
                                new StoredPolicy(
                                        """
                                        {"Version": "2012-10-17", "Statement": [
                                          {"Effect": "Allow", "Action": "%s", "Resource": "*"}]}\
                                        """
                                                .formatted(action))),
                        1);
        Evidence details =
                new AuthorizationDetails(
                        Optional.of(account), List.of(), List.of(), List.of(), List.of(policy));
        return new EvidenceFile(
                new RowId("ev"),
                details.kind().key(),
                "details.json",
                "00",
                LocalDate.of(2026, 11, 16),
                account,
                EvidenceRecords.write(details));
    }

    private static AccessReport report(Project project, Attachments<GeneratedDocument> documents) {
        return new AccessReport(
                IdentityCenter.of(project), Areas.of(project, CATALOG), documents, CATALOG);
    }

    private static Attachments<GeneratedDocument> documents(Project project) {
        return new DocumentGenerator(CATALOG, ProjectKnowledge.of(project, CATALOG))
                .generate(Areas.of(project, CATALOG))
                .attachments();
    }

    private static Project with(Project project, Row... more) {
        Project all = project;
        for (Row row : more) {
            Table table = Table.of(row);
            List<Row> rows = new ArrayList<>(all.rows(table));
            rows.add(row);
            all = all.withRows(table, rows);
        }
        return all;
    }

    private static AccessTarget target(String id, String account, String arn) {
        return new AccessTarget(new RowId(id), id, "s3", "object", List.of(arn), account, "", "");
    }

    private static UnacceptablePermission orders() {
        return new UnacceptablePermission(
                new RowId("b1"),
                "s3",
                Set.of(),
                List.of("s3:PutObject"),
                new RowId("orders"),
                List.of(),
                Impact.CRITICAL,
                "");
    }

    private static NeededPermission needed(String source, String action) {
        return new NeededPermission(
                new RowId("a1"),
                new RowId(source),
                "s3",
                Set.of(),
                List.of(action),
                new RowId("orders"),
                List.of(),
                "");
    }

    private static OrganizationAccount account(String id, String number, AccountRole role) {
        return new OrganizationAccount(new RowId(id), id, number, role, RowId.NONE, "");
    }

    private static String role(String set) {
        return "arn:aws:iam::"
                + SHOP
                + ":role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_"
                + set
                + "_0123456789abcdef";
    }

    private static PermissionSet managed(String... arns) {
        return set(List.of(arns), List.of(), "", "");
    }

    private static PermissionSet inline(String policy) {
        return set(List.of(), List.of(), policy, "");
    }

    private static PermissionSet withBoundary(PermissionSet set, String boundary) {
        return set(set.managedPolicies(), set.customerPolicies(), set.inlinePolicy(), boundary);
    }

    private static PermissionSet withCustomerPolicy(PermissionSet set, String name) {
        return set(set.managedPolicies(), List.of(name), set.inlinePolicy(), set.boundary());
    }

    private static PermissionSet set(
            List<String> managed, List<String> customer, String inline, String boundary) {
        return new PermissionSet(
                new RowId("set"),
                "set",
                "",
                List.of(),
                managed,
                customer,
                inline,
                boundary,
                "",
                "",
                List.of(),
                "");
    }
}
