package studio.kengen.check.design;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.design.area.Designs.needed;
import static studio.kengen.design.area.Designs.source;
import static studio.kengen.design.area.Designs.target;
import static studio.kengen.design.area.Designs.unacceptable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Finding;
import studio.kengen.check.Severity;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.Condition;

class DesignCheckerTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /// Whoever gets objects is advised to list their bucket; for older versions nothing is advised.
    private static final NeededPermission FINE = read("n0", "app", "GetObjectVersion", "maps");

    @ParameterizedTest
    @ValueSource(strings = {"hello", "map-lab", "map-lab-ja"})
    void theSamplesHaveNoFindings(String sample) throws Exception {
        Path file = Path.of("samples", sample + ".kengen.json");
        Project project = ProjectReader.read(Files.readAllBytes(file)).project();

        assertThat(texts(check(project))).isEmpty();
    }

    @Test
    void unknownServiceOffersTheNearestOne() {
        Finding finding =
                only(needed("n1", "app", "s33", Set.of(AccessLevel.READ), List.of(), "maps"));

        assertThat(finding.code()).isEqualTo("UNKNOWN_SERVICE");
        assertThat(finding.place().field()).isEqualTo("service");
        assertThat(text(finding)).contains("\"s33\"").contains("\"s3\"");
    }

    @Test
    void aRowNamesItsService() {
        assertThat(codes(needed("n1", "app", "", Set.of(AccessLevel.READ), List.of(), "maps")))
                .containsExactly("MISSING_SERVICE");
    }

    @Test
    void unknownActionOffersTheNearestOne() {
        Finding finding = only(read("n1", "app", "GetObjekt", "maps"));

        assertThat(finding.code()).isEqualTo("UNKNOWN_ACTION");
        assertThat(text(finding)).contains("\"GetObject\"");
        assertThat(text(only(read("n1", "app", "Fly", "maps"))))
                .isEqualTo("s3 has no action \"Fly\". Check the spelling.");
        assertThat(codes(read("n1", "app", "Fly*", "maps")))
                .containsExactly("ACTION_PATTERN_MATCHES_NOTHING");
        assertThat(codes(read("n1", "app", "s33:GetObject", "maps")))
                .containsExactly("ACTION_OF_UNKNOWN_SERVICE");
    }

    @Test
    void referencesLeadToRows() {
        assertThat(codes(read("n1", "", "GetObject", "maps"))).containsExactly("MISSING_SOURCE");
        assertThat(codes(read("n1", "app", "GetObject", ""))).containsExactly("MISSING_TARGET");
        assertThat(codes(read("n1", "nobody", "GetObject", "maps"))).containsExactly("NO_SUCH_ROW");
        assertThat(codes(read("n1", "app", "GetObject", "nowhere"))).containsExactly("NO_SUCH_ROW");
    }

    @Test
    void aRowSelectsSomething() {
        assertThat(codes(needed("n1", "app", "s3", Set.of(), List.of(), "maps")))
                .containsExactly("NOTHING_SELECTED");
        assertThat(
                        codes(
                                needed(
                                        "n1",
                                        "app",
                                        "sts",
                                        Set.of(AccessLevel.TAGGING),
                                        List.of(),
                                        "maps")))
                .containsExactly("STANDS_FOR_NOTHING");
    }

    @Test
    void anActionThatTakesNoResourceNeedsTheWholeServiceAsTarget() {
        assertThat(codes(read("n1", "app", "ListAllMyBuckets", "maps")))
                .containsExactly("ACTION_TAKES_NO_RESOURCE");
        assertThat(codes(read("n1", "app", "ListAllMyBuckets", "*"))).isEmpty();
    }

    @Test
    void anActionNeedsAnArnThatItActsOn() {
        assertThat(codes(read("n1", "app", "ListBucket", "others")))
                .containsExactly("ACTION_DOES_NOT_FIT_TARGET");
    }

    @Test
    void aPatternNeedsAtLeastOneActionThatCanActOnTheTarget() {
        assertThat(codes(read("n1", "app", "PutBucket*", "others")))
                .containsExactly("ACTION_PATTERN_OFF_TARGET");
        assertThat(codes(read("n1", "app", "Put*", "others"))).isEmpty();
    }

    @Test
    void aResourceTypeIsOneOfItsService() {
        AccessTarget typo =
                new AccessTarget(
                        id("t1"), "t", "s3", "buckett", List.of("arn:aws:s3:::m"), "", "", "");

        assertThat(check(project(typo)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("UNKNOWN_RESOURCE_TYPE");
                    assertThat(finding.place().field()).isEqualTo("resourceType");
                    assertThat(text(finding)).contains("\"bucket\"");
                });
    }

    @Test
    void arnsAndAccountsAreWellFormed() {
        assertThat(codes(target("t1", "s3"))).containsExactly("MISSING_ARN");
        assertThat(codes(target("t1", "s3", "s3://maps"))).containsExactly("MALFORMED_ARN");
        assertThat(codes(target("t1", "sqs", "arn:aws:s3:::maps")))
                .containsExactly("ARN_FITS_NOTHING");
        assertThat(codes(new AccessTarget(id("t1"), "t", "s3", "", List.of("*"), "12", "", "")))
                .containsExactly("INVALID_ACCOUNT");
    }

    @Test
    void targetsAreInTheRegionsThatTheProjectSaysItUses() {
        Project queue = project(target("t1", "sqs", "arn:aws:sqs:eu-west-1:111122223333:jobs"));

        assertThat(check(queue)).isEmpty();
        assertThat(check(using(queue, "eu-west-1"))).isEmpty();
        assertThat(check(using(queue, "ap-northeast-1")))
                .extracting(Finding::code)
                .containsExactly("UNUSED_REGION");
    }

    private static Project using(Project project, String region) {
        return project.withDetails(project.details().usingRegions(List.of(region)));
    }

    @Test
    void principalsAreWellFormedForTheirKind() {
        assertThat(codes(principal(SourceKind.WORKLOAD, "app")))
                .containsExactly("MALFORMED_PRINCIPAL");
        assertThat(codes(principal(SourceKind.WORKLOAD, ""))).containsExactly("MISSING_PRINCIPAL");
        assertThat(codes(principal(SourceKind.AWS_SERVICE, "cloudfront.amazonaws.com"))).isEmpty();
        assertThat(codes(principal(SourceKind.OUTSIDE_PARTY, "777788889999"))).isEmpty();
        assertThat(codes(principal(SourceKind.ANONYMOUS, "*"))).isEmpty();
    }

    @Test
    void conditionsUseOperatorsAndKeysThatAwsHas() {
        assertThat(codes(withCondition("StringEqual", "aws:SourceVpc", "vpc-1")))
                .containsExactly("UNKNOWN_CONDITION_OPERATOR");
        assertThat(codes(withCondition("StringEquals", "aws:SauceVpc", "vpc-1")))
                .containsExactly("UNKNOWN_CONDITION_KEY");
        assertThat(codes(withCondition("StringEquals", "lambda:VpcIds", "vpc-1")))
                .containsExactly("CONDITION_KEY_NOT_SUPPORTED");
        assertThat(codes(withCondition("StringEquals", "s3:ExistingObjectTag/class", "map")))
                .isEmpty();
        assertThat(codes(withCondition("StringEquals", "aws:SourceVpc")))
                .containsExactly("CONDITION_WITHOUT_VALUE");
    }

    @Test
    void aControlUsesAKeyThatTheCoveredActionsSupport() {
        assertThat(codes(FINE, conditionOn("lambda:VpcIds")))
                .containsExactly("CONTROL_KEY_NOT_SUPPORTED");
        assertThat(codes(FINE, conditionOn("s3:ExistingObjectTag/class"))).isEmpty();
        assertThat(codes(FINE, conditionOn("aws:SourceVpc"))).isEmpty();
    }

    @Test
    void controlsAndRisksCoverRowsOfTables1And31Only() {
        Control control =
                new Control(
                        id("c1"),
                        List.of(FINE.id(), id("app")),
                        Method.MONITORING,
                        "GuardDuty",
                        List.of(),
                        id("nobody"),
                        "");

        assertThat(check(project(FINE, control)))
                .extracting(finding -> finding.code() + " " + finding.place().field())
                .containsExactly("NO_SUCH_ROW covers", "NO_SUCH_ROW mediator");
    }

    @Test
    void aControlThatNobodyKnowsCoversNothing() {
        UnacceptablePermission danger =
                unacceptable(
                        "u1", "s3", Set.of(), List.of("GetObjectVersion"), "maps", Impact.CRITICAL);
        Control gone =
                new Control(
                        id("c1"),
                        List.of(FINE.id()),
                        Method.PREDEFINED_FEATURE,
                        "rule",
                        List.of(),
                        RowId.NONE,
                        ControlChoice.of("gone/scp/deny", Map.of()),
                        "");

        assertThat(codes(FINE, danger, gone))
                .containsExactlyInAnyOrder("OPEN_RISK", "UNKNOWN_CONTROL");
    }

    @Test
    void aChosenControlThatTheProjectHasWithdrawnIsNamed() {
        String id = "s3-public/config-rule/S3_BUCKET_ACL_PROHIBITED";
        Control control =
                new Control(
                        id("c1"),
                        List.of(FINE.id()),
                        Method.AUTO_REMEDIATION,
                        "rule",
                        List.of(),
                        RowId.NONE,
                        ControlChoice.of(id, Map.of()),
                        "");
        Project project = project(FINE, control);

        assertThat(codes(FINE, control)).isEmpty();
        assertThat(check(project.withDetails(project.details().knowing(List.of("withdraw " + id)))))
                .extracting(Finding::code)
                .containsExactly("UNKNOWN_CONTROL");
    }

    @Test
    void ofSeveralThreatsTheWorstIsNamedOnce() {
        Threat leak = new Threat(id("t1"), "leak", "maps", Impact.LOCALIZED, "");
        Threat loss = new Threat(id("t2"), "loss", "maps", Impact.CRITICAL, "");
        UnacceptablePermission below =
                new UnacceptablePermission(
                        id("u1"),
                        "s3",
                        Set.of(),
                        List.of("DeleteObject"),
                        id("maps"),
                        List.of(id("t1"), id("t2")),
                        Impact.ACCEPTABLE,
                        "");

        assertThat(check(project(leak, loss, below)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("IMPACT_BELOW_THREAT");
                    assertThat(text(finding)).contains("\"loss\"");
                });
    }

    @Test
    void impactsAreGradedAndNotBelowTheirThreats() {
        Threat critical = new Threat(id("t1"), "leak", "maps", Impact.CRITICAL, "");
        UnacceptablePermission below =
                new UnacceptablePermission(
                        id("u1"),
                        "s3",
                        Set.of(),
                        List.of("DeleteObject"),
                        id("maps"),
                        List.of(id("t1")),
                        Impact.LOCALIZED,
                        "");

        assertThat(codes(critical, below)).containsExactly("IMPACT_BELOW_THREAT");
        assertThat(codes(new Threat(id("t1"), "leak", "maps", null, "")))
                .containsExactly("UNGRADED_IMPACT");
    }

    @Test
    void aNeededPermissionInBIsAnOpenRiskUntilItIsControlledOrAccepted() {
        UnacceptablePermission danger =
                unacceptable(
                        "u1", "s3", Set.of(), List.of("GetObjectVersion"), "maps", Impact.CRITICAL);
        Control control = control("c1", Method.MONITORING, "GuardDuty", List.of(), RowId.NONE);
        AcceptedRisk accepted = accepted(LocalDate.of(2027, 1, 1));

        assertThat(check(project(FINE, danger)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("OPEN_RISK");
                    assertThat(finding.severity()).isEqualTo(Severity.SECURITY_WARNING);
                    assertThat(finding.place().row()).isEqualTo(FINE.id());
                });
        assertThat(codes(FINE, danger, control)).isEmpty();
        assertThat(codes(FINE, danger, accepted)).isEmpty();
    }

    @Test
    void whatARowReachesThroughAnotherSourceIsOpenUntilItIsControlledOrAccepted() {
        AccessTarget role = target("other-role", "iam", "arn:aws:iam::111122223333:role/other");
        NeededPermission assume =
                needed("n0", "app", "sts", Set.of(), List.of("AssumeRole"), "other-role");
        NeededPermission read = read("n1", "other", "GetObjectVersion", "maps");
        UnacceptablePermission danger =
                unacceptable(
                        "u1", "s3", Set.of(), List.of("GetObjectVersion"), "maps", Impact.CRITICAL);
        AcceptedRisk own =
                new AcceptedRisk(id("risk2"), List.of(read.id()), "owner", "reason", TODAY);

        assertThat(check(project(role, assume, read, danger, own)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("HIDDEN_REACH");
                    assertThat(finding.severity()).isEqualTo(Severity.SECURITY_WARNING);
                    assertThat(finding.place().row()).isEqualTo(assume.id());
                    assertThat(text(finding))
                            .startsWith(
                                    "app can assume a role (A1 sts:AssumeRole). By that it acts as"
                                            + " other. Impact: Critical. Cover");
                });
        assertThat(codes(role, assume, read, danger, own, accepted(TODAY))).isEmpty();
    }

    @Test
    void aControlHasWhatItsMethodNeeds() {
        assertThat(codes(FINE, control("c1", Method.CONDITION, "x", List.of(), RowId.NONE)))
                .containsExactly("CONTROL_WITHOUT_CONDITION");
        assertThat(codes(FINE, control("c1", Method.MEDIATED_ACCESS, "x", List.of(), RowId.NONE)))
                .containsExactly("CONTROL_WITHOUT_MEDIATOR");
        assertThat(codes(FINE, control("c1", Method.MONITORING, "", List.of(), RowId.NONE)))
                .containsExactly("CONTROL_WITHOUT_MECHANISM");
        assertThat(
                        codes(
                                new Control(
                                        id("c1"),
                                        List.of(),
                                        Method.MONITORING,
                                        "x",
                                        List.of(),
                                        RowId.NONE,
                                        "")))
                .containsExactly("CONTROL_COVERS_NOTHING");
    }

    @Test
    void anAcceptedRiskIsReviewedInTime() {
        assertThat(codes(FINE, accepted(TODAY))).isEmpty();
        assertThat(codes(FINE, accepted(TODAY.minusDays(1)))).containsExactly("OVERDUE_REVIEW");
        assertThat(codes(FINE, accepted(null))).containsExactly("ACCEPTED_RISK_WITHOUT_REVIEW");
        assertThat(codes(new AcceptedRisk(id("risk1"), List.of(), "", "", TODAY)))
                .containsExactlyInAnyOrder(
                        "ACCEPTED_RISK_COVERS_NOTHING",
                        "ACCEPTED_RISK_WITHOUT_OWNER",
                        "ACCEPTED_RISK_WITHOUT_REASON");
    }

    @Test
    void whatARowFailsWithoutIsAWarningAndWhatIsAdvisedASuggestion() {
        AccessTarget key = target("key", "kms", "arn:aws:kms:ap-northeast-1:111122223333:key/k1");
        AccessTarget secrets =
                new AccessTarget(
                        id("secrets"),
                        "secrets",
                        "s3",
                        "bucket",
                        List.of("arn:aws:s3:::secrets", "arn:aws:s3:::secrets/*"),
                        "",
                        "",
                        key.id(),
                        "");
        List<Finding> findings =
                check(
                        project(
                                key,
                                secrets,
                                read("n1", "app", "GetObject", "secrets"),
                                needed(
                                        "n2",
                                        "app",
                                        "ecs",
                                        Set.of(),
                                        List.of("CreateCluster", "CreateService"),
                                        "*")));

        assertThat(findings)
                .extracting(finding -> finding.place().row() + " " + finding.code())
                .containsExactly(
                        "n1 MISSING_COMPANION", "n1 ADVISABLE_COMPANION", "n2 ADVISABLE_COMPANION");
        assertThat(findings)
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.SUGGESTION, Severity.SUGGESTION);
        assertThat(text(findings.getFirst()))
                .isEqualTo(
                        "Fails without kms:Decrypt · key · StringEquals kms:ViaService ="
                                + " s3.ap-northeast-1.amazonaws.com. secrets is encrypted with key,"
                                + " and s3 uses the key with the rights of its caller. Add a row for"
                                + " it.");
    }

    @Test
    void ofSeveralCompanionsOfOneKindTheRestIsCounted() {
        assertThat(
                        text(
                                only(
                                        needed(
                                                "n1",
                                                "app",
                                                "ec2",
                                                Set.of(),
                                                List.of("CreateFleet", "CreateTransitGateway"),
                                                "*"))))
                .contains("There is 1 more such thing.");
    }

    @Test
    void equalRowsAndEqualNamesAreFound() {
        assertThat(codes(FINE, read("n1", "app", "GetObjectVersion", "maps")))
                .containsExactly("DUPLICATE_ROW");
        assertThat(codes(principal(SourceKind.ANONYMOUS, "*"), source("extra"), source2("extra")))
                .containsExactly("DUPLICATE_NAME");
    }

    private static Finding only(Row row) {
        List<Finding> findings = check(project(row));
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<String> codes(Row... rows) {
        return check(project(rows)).stream().map(Finding::code).toList();
    }

    private static List<Finding> check(Project project) {
        return DesignChecker.check(Areas.of(project, CATALOG), CATALOG, TODAY);
    }

    private static Project project(Row... rows) {
        Project project = Designs.mapsBucket();
        for (Row row : rows) {
            List<Row> more = new ArrayList<>(project.rows(Table.of(row)));
            more.add(row);
            project = project.withRows(Table.of(row), more);
        }
        return project;
    }

    private static String text(Finding finding) {
        return Messages.in(Locale.ENGLISH).text(finding.message());
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place() + " " + finding.code() + " " + text(finding))
                .toList();
    }

    private static RowId id(String id) {
        return new RowId(id);
    }

    private static NeededPermission read(String id, String source, String action, String target) {
        return needed(id, source, "s3", Set.of(), List.of(action), target);
    }

    private static NeededPermission withCondition(String operator, String key, String... values) {
        return new NeededPermission(
                id("n1"),
                id("app"),
                "s3",
                Set.of(),
                List.of("GetObjectVersion"),
                id("maps"),
                List.of(new Condition(operator, key, List.of(values))),
                "");
    }

    private static AccessSource principal(SourceKind kind, String arn) {
        return new AccessSource(id("src1"), "principal", kind, arn, "", "");
    }

    private static AccessSource source2(String name) {
        return new AccessSource(
                id("src2"), name, SourceKind.WORKLOAD, "arn:aws:iam::111122223333:role/x", "", "");
    }

    private static Control control(
            String id,
            Method method,
            String mechanism,
            List<Condition> conditions,
            RowId mediator) {
        return new Control(id(id), List.of(FINE.id()), method, mechanism, conditions, mediator, "");
    }

    private static Control conditionOn(String key) {
        List<Condition> conditions = List.of(new Condition("StringEquals", key, List.of("x")));
        return control("c1", Method.CONDITION, "x", conditions, RowId.NONE);
    }

    private static AcceptedRisk accepted(@Nullable LocalDate review) {
        return new AcceptedRisk(id("risk1"), List.of(FINE.id()), "owner", "reason", review);
    }
}
