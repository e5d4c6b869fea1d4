package studio.kengen.control.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.design.area.Designs.needed;
import static studio.kengen.design.area.Designs.source;
import static studio.kengen.design.area.Designs.target;
import static studio.kengen.design.area.Designs.unacceptable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Control;
import studio.kengen.design.Coverage;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.Condition;

/// The design of these tests: `app` escalates, `other` reads the maps, and reading them is critical.
class HiddenReachTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final String ROLES = "arn:aws:iam::111122223333:role/";

    // Roles and users

    @Test
    void whoMayAssumeARoleReachesWhatTheRoleMayDo() {
        HiddenReach reach = reach(allow("n1", "app", "sts:AssumeRole", "other-role"));

        assertThat(told(reach)).containsExactly("app can assume a role: acts as other [u1]");
        assertThat(reach.worst(id("n1")).orElseThrow().impact()).isEqualTo(Impact.CRITICAL);
        assertThat(reach.of(id("read"))).isEmpty();
    }

    @Test
    void whoMayAssumeEveryRoleMayActAsRolesThatNobodyDescribed() {
        assertThat(told(reach(allow("n1", "app", "sts:AssumeRole", "*"))))
                .containsExactly(
                        "app can assume a role: may act as other [u1]",
                        "app can assume a role: may act as roles or users that the project does"
                                + " not describe [u1]");
    }

    @Test
    void aRoleThatTheProjectDoesNotDescribeIsReckonedWithAsIfItCouldDoEverything() {
        assertThat(told(reach(allow("n1", "app", "sts:AssumeRole", "unknown-role"))))
                .containsExactly(
                        "app can assume a role: may act as roles or users that the project does"
                                + " not describe [u1]");
    }

    @Test
    void whoRewritesTheTrustOfARoleTakesItOver() {
        assertThat(told(reach(allow("n1", "app", "iam:UpdateAssumeRolePolicy", "some-roles"))))
                .containsExactly(
                        "app can make a role trust it and then assume the role: acts as other"
                                + " [u1]");
    }

    @Test
    void whoMakesAnAccessKeyActsAsTheUser() {
        AccessSource user = principal("robot", "arn:aws:iam::111122223333:user/robot");
        HiddenReach reach =
                reach(
                        user,
                        read("n2", "robot"),
                        allow("n1", "app", "iam:CreateAccessKey", "robot-user"));

        assertThat(told(reach))
                .containsExactly("app can make an access key for a user: acts as robot [u1]");
    }

    @Test
    void whoMakesAccessKeysForItselfReachesNobodyElse() {
        assertThat(told(reach(allow("n1", "app", "iam:CreateAccessKey", "own-user")))).isEmpty();
    }

    @Test
    void aVariableInAnArnMayStandForAnything() {
        assertThat(told(reach(allow("n1", "app", "sts:AssumeRole", "role-of-team"))))
                .containsExactly("app can assume a role: may act as other [u1]");
    }

    // Permissions

    @ParameterizedTest
    @CsvSource({
        "iam:PutRolePolicy, own-role, has every permission",
        "iam:AttachRolePolicy, *, has every permission",
        "iam:PutRolePolicy, other-role, may have every permission",
        "iam:PutUserPolicy, *, may have every permission",
        "iam:AttachUserPolicy, *, may have every permission",
        "iam:CreatePolicyVersion, *, may have every permission",
        "iam:AddUserToGroup, *, may have every permission"
    })
    void whoChangesPermissionsHasThemAllSurelyIfTheyAreItsOwn(
            String action, String target, String outcome) {
        assertThat(reach(allow("n1", "app", action, target)).of(id("n1")))
                .singleElement()
                .satisfies(escalation -> {
                    assertThat(escalation.outcomes()).hasSize(1);
                    assertThat(text(escalation.worst())).isEqualTo(outcome);
                });
    }

    @Test
    void whoWidensARoleThatItCanAssumeHasEveryPermission() {
        HiddenReach reach =
                reach(
                        allow("n1", "app", "iam:PutRolePolicy", "other-role"),
                        allow("n2", "app", "sts:AssumeRole", "other-role"));

        assertThat(told(reach))
                .containsExactlyInAnyOrder(
                        "app can write any permission into a role and assume the role: has every"
                                + " permission [u1]",
                        "app can assume a role: acts as other [u1]");
    }

    @Test
    void wideningOneRoleAndAssumingAnotherIsNotTheSame() {
        HiddenReach reach =
                reach(
                        allow("n1", "app", "iam:PutRolePolicy", "own-role"),
                        allow("n2", "app", "sts:AssumeRole", "other-role"));

        assertThat(told(reach)).noneMatch(text -> text.contains("into a role and assume"));
    }

    // Roles that are passed

    @Test
    void whoPassesARoleToAFunctionThatItInvokesActsAsTheRole() {
        HiddenReach reach =
                reach(
                        allow("n1", "app", "iam:PassRole", "other-role"),
                        allow("n2", "app", "lambda:CreateFunction", "functions"),
                        allow("n3", "app", "lambda:InvokeFunction", "functions"));

        assertThat(told(reach))
                .containsExactly(
                        "app can make a function that runs as a passed role, and start it: acts as"
                                + " other [u1]");
        assertThat(reach.of(id("n3"))).isEqualTo(reach.of(id("n1"))).hasSize(1);
        assertThat(wording().supplies(reach.all().getFirst()))
                .isEqualTo("n1 iam:PassRole; n2 lambda:CreateFunction; n3 lambda:InvokeFunction");
    }

    @Test
    void aFunctionThatSomebodyElseHasToStartMayBeEnough() {
        HiddenReach reach =
                reach(
                        allow("n1", "app", "iam:PassRole", "other-role"),
                        allow("n2", "app", "lambda:CreateFunction", "functions"));

        assertThat(told(reach))
                .containsExactly(
                        "app can make a function that runs as a passed role; somebody else has to"
                                + " start it: may act as other [u1]");
    }

    @Test
    void creatingOneFunctionAndInvokingAnotherIsNotEnough() {
        HiddenReach reach =
                reach(
                        allow("n1", "app", "iam:PassRole", "other-role"),
                        allow("n2", "app", "lambda:CreateFunction", "functions"),
                        allow("n3", "app", "lambda:InvokeFunction", "another-function"));

        assertThat(told(reach)).noneMatch(text -> text.contains("and start it"));
    }

    @Test
    void passingARoleReachesOnlyTheRolesThatArePassed() {
        HiddenReach reach =
                reach(
                        allow("n1", "app", "iam:PassRole", "own-role"),
                        allow("n2", "app", "lambda:*", "*"));

        assertThat(told(reach)).noneMatch(text -> text.contains("passed role"));
    }

    @Test
    void severalRowsOfOneSourceAreTakenTogetherButNotThoseOfOthers() {
        HiddenReach reach =
                reach(
                        allow("n1", "app", "iam:PassRole", "other-role"),
                        allow("n2", "other", "lambda:CreateFunction", "functions"),
                        allow("n3", "other", "lambda:InvokeFunction", "functions"));

        assertThat(told(reach)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "StringEquals, lambda.amazonaws.com, acts as other",
        "StringLike, lambda.*, acts as other",
        "StringEquals, ecs-tasks.amazonaws.com, ''",
        "StringNotEquals, lambda.amazonaws.com, ''"
    })
    void aRoleIsPassedOnlyToTheServicesThatItsConditionAdmits(
            String operator, String service, String outcome) {
        HiddenReach reach =
                reach(
                        when(
                                allow("n1", "app", "iam:PassRole", "other-role"),
                                operator,
                                "iam:PassedToService",
                                service),
                        allow("n2", "app", "lambda:CreateFunction", "functions"),
                        allow("n3", "app", "lambda:InvokeFunction", "functions"));

        assertThat(reach.worst(id("n1")).map(HiddenReachTest::text).orElse("")).isEqualTo(outcome);
    }

    @Test
    void aConditionThatIsNotUnderstoodMakesThePathUnsure() {
        NeededPermission assume = allow("n1", "app", "sts:AssumeRole", "other-role");

        assertThat(told(reach(when(assume, "StringEquals", "sts:ExternalId", "x"))))
                .containsExactly("app can assume a role: may act as other [u1]");
    }

    // What runs already

    @Test
    void whoReplacesTheCodeOfAFunctionMayActAsTheWorkloadsOfTheAccount() {
        AccessSource elsewhere = principal("far", "arn:aws:iam::444455556666:role/far");

        assertThat(
                        told(
                                reach(
                                        elsewhere,
                                        read("n2", "far"),
                                        allow(
                                                "n1",
                                                "app",
                                                "lambda:UpdateFunctionCode",
                                                "functions"))))
                .containsExactly(
                        "app can replace the code of a function, which runs as the function's"
                                + " role: may act as other [u1]");
    }

    // Chains

    @Test
    void whatIsReachedReachesFurther() {
        HiddenReach reach =
                reach(
                        source("middle"),
                        allow("n1", "app", "sts:AssumeRole", "middle-role"),
                        allow("n2", "middle", "sts:AssumeRole", "other-role"));

        assertThat(told(reach))
                .containsExactly(
                        "app can assume a role: acts as other, through middle [u1]",
                        "middle can assume a role: acts as other [u1]");
        assertThat(reach.of(id("n1")))
                .singleElement()
                .satisfies(escalation ->
                        assertThat(escalation.worst().via()).containsExactly(id("middle")));
    }

    @Test
    void outcomesThatDifferOnlyInWhoIsReachedAreToldTogether() {
        HiddenReach reach =
                reach(
                        source("third"),
                        read("n2", "third"),
                        allow("n1", "app", "lambda:UpdateFunctionCode", "functions"));

        assertThat(reach.all())
                .first()
                .satisfies(escalation -> {
                    assertThat(escalation.outcomes()).hasSize(2);
                    assertThat(english().text(wording().worst(escalation)))
                            .isEqualTo("may act as other, third");
                });
    }

    @Test
    void sourcesThatAssumeEachOtherComeToAnEnd() {
        HiddenReach reach =
                reach(
                        source("middle"),
                        allow("n1", "app", "sts:AssumeRole", "middle-role"),
                        allow("n2", "middle", "sts:AssumeRole", "own-role"),
                        allow("n3", "middle", "sts:AssumeRole", "other-role"),
                        allow("n4", "other", "sts:AssumeRole", "own-role"));

        assertThat(told(reach))
                .contains("app can assume a role: acts as other, through middle [u1]")
                .noneMatch(text -> text.contains("acts as app,"));
    }

    @Test
    void aChainIsAsSureAsItsLeastSureStep() {
        HiddenReach reach =
                reach(
                        source("middle"),
                        allow("n1", "app", "sts:AssumeRole", "middle-role"),
                        when(
                                allow("n2", "middle", "sts:AssumeRole", "other-role"),
                                "StringEquals",
                                "sts:ExternalId",
                                "x"));

        assertThat(told(reach))
                .contains("app can assume a role: may act as other, through middle [u1]");
    }

    // What is not told

    @Test
    void whatTheSourceHasAnywayIsNoReach() {
        assertThat(
                        told(
                                reach(
                                        allow("n1", "app", "sts:AssumeRole", "other-role"),
                                        read("n2", "app"))))
                .isEmpty();
    }

    @Test
    void rightsThatMeetNothingOfTable31AreNotTold() {
        Project project =
                project(allow("n1", "app", "sts:AssumeRole", "other-role"))
                        .withRows(Table.UNACCEPTABLE, List.of());

        assertThat(reach(project).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sts:AssumeRole", "iam:UpdateAssumeRolePolicy", "iam:PassRole"})
    void rolesOfIdentityCenterAreNeitherAssumedNorPassedNorChanged(String action) {
        AccessSource person =
                principal(
                        "person",
                        ROLES
                                + "aws-reserved/sso.amazonaws.com/ap-northeast-1/"
                                + "AWSReservedSSO_Operator_*");
        HiddenReach reach =
                reach(
                        person,
                        read("n2", "person"),
                        allow("n1", "app", action, "identity-center-roles"),
                        allow("n3", "app", "ec2:RunInstances", "*"));

        assertThat(told(reach)).isEmpty();
    }

    @Test
    void rolesOfOtherAccountsAreAssumedButNotPassed() {
        AccessSource elsewhere = principal("far", "arn:aws:iam::444455556666:role/far");
        HiddenReach reach =
                reach(
                        elsewhere,
                        read("n4", "far"),
                        allow("n1", "app", "sts:AssumeRole", "far-role"),
                        allow("n2", "app", "iam:PassRole", "far-role"),
                        allow("n3", "app", "ec2:RunInstances", "*"));

        assertThat(told(reach)).containsExactly("app can assume a role: acts as far [u1]");
    }

    // Table 4

    @Test
    void aControlOrAnAcceptedRiskOfOneNeededRowIsEnoughToCoverThePath() {
        Row[] path = {
            allow("n1", "app", "iam:PassRole", "other-role"),
            allow("n2", "app", "lambda:CreateFunction", "functions"),
            allow("n3", "app", "lambda:InvokeFunction", "functions")
        };

        assertThat(reach(path).open(id("n1"))).hasSize(1);
        assertThat(reach(and(path, monitored("n2"))).open()).isEmpty();
        assertThat(reach(and(path, accepted("n1"))).open()).isEmpty();
        assertThat(reach(and(path, accepted("n1"))).of(id("n1"))).hasSize(1);
    }

    @Test
    void aPathThatGoesByOtherRowsStaysOpen() {
        HiddenReach reach =
                reach(
                        allow("n1", "app", "sts:AssumeRole", "other-role"),
                        allow("n2", "app", "sts:AssumeRole", "*"),
                        accepted("n1"));

        assertThat(reach.open(id("n1"))).isEmpty();
        assertThat(reach.open(id("n2"))).hasSize(1);
    }

    @Test
    void aChainIsCoveredWhereOneOfItsStepsIs() {
        HiddenReach reach =
                reach(
                        source("middle"),
                        allow("n1", "app", "sts:AssumeRole", "middle-role"),
                        allow("n2", "middle", "sts:AssumeRole", "other-role"),
                        accepted("n2"));

        assertThat(reach.open()).isEmpty();
        assertThat(reach.of(id("n1"))).hasSize(1);
    }

    @Test
    void whatIsAcceptableLeavesNothingOpen() {
        Project project = project(allow("n1", "app", "sts:AssumeRole", "other-role"));
        Project acceptable =
                project.withRows(
                        Table.UNACCEPTABLE,
                        List.of(
                                unacceptable(
                                        "u1",
                                        "s3",
                                        Set.of(),
                                        List.of("GetObject"),
                                        "maps",
                                        Impact.ACCEPTABLE)));

        HiddenReach reach = reach(acceptable);
        assertThat(reach.open()).isEmpty();
        assertThat(reach.reachesB(id("n1"), Impact.LOCALIZED)).isFalse();
        assertThat(reach.worst(id("n1")).orElseThrow().impact()).isEqualTo(Impact.ACCEPTABLE);
    }

    private static HiddenReach reach(Row... rows) {
        return reach(project(rows));
    }

    private static Project project(Row... rows) {
        Project project =
                Designs.mapsBucket()
                        .withRows(
                                Table.TARGETS,
                                List.of(
                                        target("maps", "s3", "arn:aws:s3:::maps/*"),
                                        target("own-role", "iam", ROLES + "app"),
                                        target("other-role", "iam", ROLES + "other"),
                                        target("middle-role", "iam", ROLES + "middle"),
                                        target("unknown-role", "iam", ROLES + "unknown"),
                                        target("some-roles", "iam", ROLES + "oth*"),
                                        target(
                                                "far-role",
                                                "iam",
                                                "arn:aws:iam::444455556666:role/far"),
                                        target(
                                                "identity-center-roles",
                                                "iam",
                                                ROLES + "aws-reserved/*"),
                                        target(
                                                "own-user",
                                                "iam",
                                                "arn:aws:iam::111122223333:user/${aws:username}"),
                                        target(
                                                "role-of-team",
                                                "iam",
                                                ROLES + "${aws:PrincipalTag/team}er"),
                                        target(
                                                "robot-user",
                                                "iam",
                                                "arn:aws:iam::111122223333:user/robot"),
                                        function("functions", "maps-*"),
                                        function("another-function", "another")));
        List<Row> all = new ArrayList<>(List.of(read("read", "other")));
        all.add(unacceptable("u1", "s3", Set.of(), List.of("GetObject"), "maps", Impact.CRITICAL));
        all.addAll(List.of(rows));
        for (Row row : all) {
            List<Row> more = new ArrayList<>(project.rows(Table.of(row)));
            more.add(row);
            project = project.withRows(Table.of(row), more);
        }
        return project;
    }

    private static Row function(String id, String name) {
        return target(id, "lambda", "arn:aws:lambda:ap-northeast-1:111122223333:function:" + name);
    }

    private static AccessSource principal(String id, String arn) {
        String account = arn.split(":", -1)[4];
        return new AccessSource(id(id), id, SourceKind.WORKLOAD, arn, account, "");
    }

    private static NeededPermission read(String id, String source) {
        return needed(id, source, "s3", Set.of(), List.of("GetObject"), "maps");
    }

    private static NeededPermission allow(String id, String source, String action, String target) {
        String service = action.substring(0, action.indexOf(':'));
        return needed(id, source, service, Set.of(), List.of(action), target);
    }

    private static NeededPermission when(
            NeededPermission row, String operator, String key, String value) {
        return new NeededPermission(
                row.id(),
                row.source(),
                row.service(),
                row.accessLevels(),
                row.actions(),
                row.target(),
                List.of(new Condition(operator, key, List.of(value))),
                "");
    }

    private static Control monitored(String row) {
        return new Control(
                id("c1"),
                List.of(id(row)),
                Method.MONITORING,
                "GuardDuty",
                List.of(),
                RowId.NONE,
                "");
    }

    private static AcceptedRisk accepted(String row) {
        return new AcceptedRisk(
                id("risk1"), List.of(id(row)), "owner", "reason", LocalDate.of(2027, 1, 1));
    }

    private static Row[] and(Row[] rows, Row more) {
        List<Row> all = new ArrayList<>(List.of(rows));
        all.add(more);
        return all.toArray(Row[]::new);
    }

    private static List<String> told(HiddenReach reach) {
        List<String> told = new ArrayList<>();
        for (Escalation escalation : reach.all()) {
            for (Outcome outcome : escalation.outcomes()) {
                told.add(
                        escalation.source()
                                + " can "
                                + english().text(escalation.known().phrase())
                                + ": "
                                + text(outcome)
                                + ' '
                                + reach.met(escalation.source(), List.of(outcome)).stream()
                                        .map(row -> row.id().value())
                                        .toList());
            }
        }
        return told;
    }

    private static String text(Outcome outcome) {
        return english().text(wording().outcomes(List.of(outcome)));
    }

    private static ReachWording wording() {
        return new ReachWording(RowNames.of(Project.empty("")));
    }

    private static Messages english() {
        return Messages.in(Locale.ENGLISH);
    }

    private static RowId id(String id) {
        return new RowId(id);
    }

    private static HiddenReach reach(Project project) {
        return HiddenReach.of(Areas.of(project, CATALOG), Coverage.of(project));
    }
}
