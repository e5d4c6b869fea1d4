package studio.kengen.check.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Control;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.Samples;
import studio.kengen.policy.Condition;

/// The signals on the design.
class DesignSignalsTest {
    private static final String HOME = Evidences.ACCOUNT;
    private static final AccessTarget BUCKET =
            new AccessTarget(
                    new RowId("tgt1"),
                    "maps",
                    "s3",
                    "bucket",
                    List.of("arn:aws:s3:::maps", "arn:aws:s3:::maps/*"),
                    HOME,
                    "",
                    "");

    private static SignalResult result(String signal, Project project) {
        return Evidences.board(project).signal(signal).orElseThrow().outcome().result();
    }

    private static Project with(Project project, Table table, Row... rows) {
        return project.withRows(table, List.of(rows));
    }

    private static AccessSource source(SourceKind kind, String arn) {
        return new AccessSource(new RowId("src1"), "source", kind, arn, HOME, "");
    }

    private static Project sources(SourceKind kind, String arn) {
        return with(Project.empty("test"), Table.SOURCES, source(kind, arn));
    }

    private static NeededPermission needed(String action, RowId target, String note) {
        return new NeededPermission(
                new RowId("n1"),
                new RowId("src1"),
                "s3",
                Set.of(),
                List.of(action),
                target,
                List.of(),
                note);
    }

    private static UnacceptablePermission critical(String action) {
        return new UnacceptablePermission(
                new RowId("u1"),
                "s3",
                Set.of(),
                List.of(action),
                AccessTarget.WHOLE_SERVICE,
                List.of(),
                Impact.CRITICAL,
                "");
    }

    /// A person who needs a critical action that nothing controls.
    private static Project dangerous() {
        Project project = sources(SourceKind.PERSON, "arn:aws:iam::111122223333:role/people");
        project = with(project, Table.TARGETS, BUCKET);
        project = with(project, Table.NEEDED, needed("DeleteObject", BUCKET.id(), "why"));
        return with(project, Table.UNACCEPTABLE, critical("DeleteObject"));
    }

    private static Control control(Method method, List<Condition> conditions) {
        return new Control(
                new RowId("c1"), List.of(new RowId("n1")), method, "", conditions, RowId.NONE, "");
    }

    private static Project controlled(Method method, List<Condition> conditions) {
        return with(dangerous(), Table.CONTROLS, control(method, conditions));
    }

    @Test
    void emptyTablesHaveNothingToShow() {
        for (String signal :
                List.of(
                        "1e", "2f", "3e", "4f", "5g", "6h", "6i", "7f", "8c", "10d", "11h", "12d",
                        "13b", "13c", "14e")) {
            assertThat(result(signal, Project.empty("test")))
                    .as(signal)
                    .isEqualTo(SignalResult.NOT_APPLICABLE);
        }
        assertThat(result("9i", Project.empty("test"))).isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result("13a", Project.empty("test"))).isEqualTo(SignalResult.NOT_KNOWN);
    }

    @Test
    void sourcesThatAreUsersOrRoot_1e_2f_4f_5g() {
        String user = "arn:aws:iam::111122223333:user/x";
        String role = "arn:aws:iam::111122223333:role/x";
        String root = "arn:aws:iam::111122223333:root";

        assertThat(result("1e", sources(SourceKind.PERSON, user))).isEqualTo(SignalResult.VIOLATED);
        assertThat(result("1e", sources(SourceKind.PERSON, role))).isEqualTo(SignalResult.CLEAR);
        assertThat(result("2f", sources(SourceKind.WORKLOAD, user)))
                .isEqualTo(SignalResult.VIOLATED);
        assertThat(result("2f", sources(SourceKind.WORKLOAD, role))).isEqualTo(SignalResult.CLEAR);
        assertThat(result("4f", sources(SourceKind.WORKLOAD, user)))
                .isEqualTo(SignalResult.VIOLATED);
        assertThat(
                        result(
                                "4f",
                                with(
                                        sources(SourceKind.WORKLOAD, user),
                                        Table.CONTROLS,
                                        new Control(
                                                new RowId("c1"),
                                                List.of(),
                                                Method.AUTO_REMEDIATION,
                                                "ACCESS_KEYS_ROTATED",
                                                List.of(),
                                                RowId.NONE,
                                                ""))))
                .isEqualTo(SignalResult.CLEAR);
        assertThat(result("5g", sources(SourceKind.PERSON, root))).isEqualTo(SignalResult.VIOLATED);
        assertThat(result("5g", sources(SourceKind.OUTSIDE_PARTY, root)))
                .isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void criticalRowsOfPeopleAskForMfa_3e() {
        Condition mfa = new Condition("Bool", "aws:MultiFactorAuthPresent", List.of("true"));

        assertThat(result("3e", dangerous())).isEqualTo(SignalResult.VIOLATED);
        assertThat(result("3e", controlled(Method.CONDITION, List.of(mfa))))
                .isEqualTo(SignalResult.CLEAR);
        assertThat(result("3e", onCondition(mfa))).isEqualTo(SignalResult.CLEAR);
        assertThat(
                        result(
                                "3e",
                                onCondition(
                                        new Condition(
                                                "Null",
                                                "aws:MultiFactorAuthAge",
                                                List.of("false")))))
                .isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void conditionsThatLetInWhoHasNoSecondFactorDoNotAskForIt_3e() {
        for (Condition open :
                List.of(
                        new Condition("Bool", "aws:MultiFactorAuthPresent", List.of("false")),
                        new Condition(
                                "BoolIfExists", "aws:MultiFactorAuthPresent", List.of("true")),
                        new Condition("Null", "aws:MultiFactorAuthAge", List.of("true")))) {
            assertThat(result("3e", onCondition(open)))
                    .as(open.toString())
                    .isEqualTo(SignalResult.VIOLATED);
        }
    }

    private static Project onCondition(Condition condition) {
        NeededPermission row = needed("DeleteObject", BUCKET.id(), "why");
        return with(
                dangerous(),
                Table.NEEDED,
                new NeededPermission(
                        row.id(),
                        row.source(),
                        row.service(),
                        row.accessLevels(),
                        row.actions(),
                        row.target(),
                        List.of(condition),
                        row.note()));
    }

    @Test
    void dangerWithoutTheOtherTablesIsNotClear_6h() {
        assertThat(result("6h", with(dangerous(), Table.UNACCEPTABLE)))
                .isEqualTo(SignalResult.NOT_APPLICABLE);
    }

    @Test
    void dangerIsControlled_6h_10d() {
        for (String signal : List.of("6h", "10d")) {
            assertThat(result(signal, dangerous())).as(signal).isEqualTo(SignalResult.VIOLATED);
            assertThat(result(signal, controlled(Method.MEDIATED_ACCESS, List.of())))
                    .as(signal)
                    .isEqualTo(SignalResult.CLEAR);
        }
        assertThat(result("10d", controlled(Method.MONITORING, List.of())))
                .isEqualTo(SignalResult.VIOLATED);
    }

    @Test
    void aConditionNarrowsIfSomeRequestDoesNotMeetIt_10d() {
        for (Condition everything :
                List.of(
                        new Condition("StringLike", "aws:PrincipalArn", List.of("*")),
                        new Condition("StringLikeIfExists", "aws:SourceVpc", List.of("*")),
                        new Condition(
                                "BoolIfExists", "aws:ViaAWSService", List.of("true", "false")),
                        new Condition("Null", "aws:PrincipalArn", List.of("false")))) {
            assertThat(result("10d", needed(List.of(everything))))
                    .as(everything.toString())
                    .isEqualTo(SignalResult.VIOLATED);
            assertThat(result("10d", controlled(Method.CONDITION, List.of(everything))))
                    .as(everything.toString())
                    .isEqualTo(SignalResult.VIOLATED);
        }
        for (Condition some :
                List.of(
                        new Condition("StringLike", "aws:SourceVpc", List.of("*")),
                        new Condition("Bool", "aws:SecureTransport", List.of("true")),
                        new Condition("StringEquals", "aws:PrincipalTag/team", List.of("maps")),
                        new Condition("NoSuchOperator", "aws:SourceVpc", List.of("x")))) {
            assertThat(result("10d", needed(List.of(some))))
                    .as(some.toString())
                    .isEqualTo(SignalResult.CLEAR);
            assertThat(result("10d", controlled(Method.CONDITION, List.of(some))))
                    .as(some.toString())
                    .isEqualTo(SignalResult.CLEAR);
        }
    }

    private static Project needed(List<Condition> conditions) {
        NeededPermission row = needed("DeleteObject", BUCKET.id(), "why");
        return with(
                dangerous(),
                Table.NEEDED,
                new NeededPermission(
                        row.id(),
                        row.source(),
                        row.service(),
                        row.accessLevels(),
                        row.actions(),
                        row.target(),
                        conditions,
                        row.note()));
    }

    @Test
    void aControlThatNobodyKnowsControlsNothing_6h() {
        Control unknown =
                new Control(
                        new RowId("c1"),
                        List.of(new RowId("n1")),
                        Method.PREDEFINED_FEATURE,
                        "",
                        List.of(),
                        RowId.NONE,
                        new ControlChoice("no-such-control", new TreeMap<>()),
                        "");

        assertThat(result("6h", with(dangerous(), Table.CONTROLS, unknown)))
                .isEqualTo(SignalResult.VIOLATED);
    }

    @Test
    void criticalRowsNameTheirTarget_6i() {
        Project everything =
                with(
                        dangerous(),
                        Table.NEEDED,
                        needed("DeleteObject", AccessTarget.WHOLE_SERVICE, "why"));

        assertThat(result("6i", everything)).isEqualTo(SignalResult.VIOLATED);
        for (String arn : List.of("*", "arn:aws:s3:::*", "arn:aws:s3:::*/*")) {
            AccessTarget every =
                    new AccessTarget(
                            BUCKET.id(), "all", "s3", "bucket", List.of(arn), HOME, "", "");
            assertThat(result("6i", with(dangerous(), Table.TARGETS, every)))
                    .as(arn)
                    .isEqualTo(SignalResult.VIOLATED);
        }
        assertThat(result("6i", dangerous())).isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void generatedDocumentsGuardAndPass_12d_13b() {
        assertThat(result("12d", dangerous())).isEqualTo(SignalResult.CLEAR);
        assertThat(result("13b", dangerous())).isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void rowsSayWhyTheyAreNeeded_8c() {
        assertThat(result("8c", dangerous())).isEqualTo(SignalResult.CLEAR);
        assertThat(
                        result(
                                "8c",
                                with(
                                        dangerous(),
                                        Table.NEEDED,
                                        needed("DeleteObject", BUCKET.id(), ""))))
                .isEqualTo(SignalResult.VIOLATED);
    }

    @Test
    void accessFromOutsideIsAccepted_11h() {
        Project open = with(sources(SourceKind.ANONYMOUS, "*"), Table.TARGETS, BUCKET);
        open = with(open, Table.NEEDED, needed("GetObject", BUCKET.id(), ""));

        assertThat(result("11h", open)).isEqualTo(SignalResult.VIOLATED);
        assertThat(
                        result(
                                "11h",
                                with(
                                        open,
                                        Table.ACCEPTED_RISKS,
                                        new AcceptedRisk(
                                                new RowId("risk1"),
                                                List.of(new RowId("n1")),
                                                "owner",
                                                "public maps",
                                                null))))
                .isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void permissionSetsCombineAndAreBound_7f_14e() {
        PermissionSet empty = PermissionSet.named(new RowId("set1"), "Admin");
        PermissionSet ofAws =
                new PermissionSet(
                        empty.id(),
                        "Admin",
                        "",
                        List.of(),
                        List.of("arn:aws:iam::aws:policy/AdministratorAccess"),
                        List.of(),
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        "");
        PermissionSet bound =
                new PermissionSet(
                        empty.id(),
                        "Admin",
                        "",
                        List.of(),
                        ofAws.managedPolicies(),
                        List.of("/Own"),
                        "",
                        "/Boundary",
                        "",
                        "",
                        List.of(),
                        "");
        Project project = Project.empty("test");

        for (String signal : List.of("7f", "14e")) {
            assertThat(result(signal, with(project, Table.PERMISSION_SETS, ofAws)))
                    .as(signal)
                    .isEqualTo(SignalResult.VIOLATED);
            assertThat(result(signal, with(project, Table.PERMISSION_SETS, bound)))
                    .as(signal)
                    .isEqualTo(SignalResult.CLEAR);
        }
    }

    @Test
    void aPolicyWhoseTextIsNotKnownMayWriteIam_14e() {
        PermissionSet unbound =
                new PermissionSet(
                        new RowId("set1"),
                        "Dev",
                        "",
                        List.of(),
                        List.of(),
                        List.of("/Own"),
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        "");
        Project project = with(Project.empty("test"), Table.PERMISSION_SETS, unbound);

        assertThat(result("14e", project)).isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result("14e", Evidences.holding(project, own("s3:GetObject"))))
                .isEqualTo(SignalResult.CLEAR);
        assertThat(result("14e", Evidences.holding(project, own("iam:PutRolePolicy"))))
                .isEqualTo(SignalResult.VIOLATED);
    }

    private static Evidence own(String action) {
        return Evidences.read(
                "details.json",
                """
                {"UserDetailList":[],"Policies":[{"PolicyName":"Own",
                 "Arn":"arn:aws:iam::111122223333:policy/Own","PolicyVersionList":[{"IsDefaultVersion":true,
                 "Document":{"Version":"2012-10-17","Statement":[
                 {"Effect":"Allow","Action":"%s","Resource":"*"}]}}]}]}
                """
                        .formatted(action));
    }

    @Test
    void reviewsHaveADateThatHasNotPassed_9i() {
        for (LocalDate date : List.of(Evidences.TODAY.minusDays(1), Evidences.TODAY)) {
            AcceptedRisk risk =
                    new AcceptedRisk(new RowId("risk1"), List.of(), "owner", "reason", date);
            assertThat(result("9i", with(Project.empty("test"), Table.ACCEPTED_RISKS, risk)))
                    .isEqualTo(
                            date.isBefore(Evidences.TODAY)
                                    ? SignalResult.VIOLATED
                                    : SignalResult.CLEAR);
        }
    }

    @Test
    void workloadsStayOutOfTheManagementAccount_13c() {
        Project project = sources(SourceKind.WORKLOAD, "arn:aws:iam::111122223333:role/x");

        assertThat(
                        result(
                                "13c",
                                with(
                                        project,
                                        Table.ACCOUNTS,
                                        account(HOME, AccountRole.MANAGEMENT))))
                .isEqualTo(SignalResult.VIOLATED);
        assertThat(
                        result(
                                "13c",
                                with(
                                        project,
                                        Table.ACCOUNTS,
                                        account("999900001111", AccountRole.MANAGEMENT))))
                .isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void trustedAccountsAreTheOrganizations_11g() {
        Project samples = Evidences.project(Samples.authorizationDetails());

        assertThat(result("11g", samples)).isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(result("11g", with(samples, Table.ACCOUNTS, account(HOME, AccountRole.MEMBER))))
                .isEqualTo(SignalResult.VIOLATED);
        assertThat(
                        result(
                                "11g",
                                with(
                                        Evidences.project(
                                                Evidences.read(
                                                        "d.json",
                                                        "{\"UserDetailList\":[{\"UserName\":\"a\",\"Arn\":"
                                                                + "\"arn:aws:iam::111122223333:user/a\"}],"
                                                                + "\"GroupDetailList\":[],\"RoleDetailList\":[],"
                                                                + "\"Policies\":[]}")),
                                        Table.ACCOUNTS,
                                        account(HOME, AccountRole.MEMBER))))
                .isEqualTo(SignalResult.CLEAR);
    }

    private static OrganizationAccount account(String number, AccountRole role) {
        return new OrganizationAccount(new RowId("acct1"), "account", number, role, RowId.NONE, "");
    }
}
