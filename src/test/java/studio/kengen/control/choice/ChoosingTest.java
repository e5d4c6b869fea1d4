package studio.kengen.control.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlBundle;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownControl;
import studio.kengen.control.KnownRisk;
import studio.kengen.control.MediatedAccess;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Control;
import studio.kengen.design.Coverage;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.Condition;

class ChoosingTest {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final ControlKnowledge KNOWLEDGE = ControlKnowledge.bundled();
    private static final String ONLY_ROLE = "s3-write-data/condition/only-role";
    private static final String ENCRYPTED =
            "s3-write-data/condition/s3-x-amz-server-side-encryption";
    private static final String WRITER = "arn:aws:iam::111122223333:role/writer";
    private static final AccessSource FUNCTION =
            new AccessSource(RowId.NONE, "Writer", SourceKind.WORKLOAD, WRITER, "111122223333", "");
    private static final AccessTarget ENTRANCE =
            new AccessTarget(
                    RowId.NONE,
                    "Writer function",
                    "lambda",
                    "function",
                    List.of("arn:aws:lambda:ap-northeast-1:111122223333:function:writer"),
                    "111122223333",
                    "",
                    "");

    /// An operator who reads and writes objects of a bucket; writing and deleting are not acceptable.
    private static Project small() {
        return with(
                Project.empty("Small"),
                new AccessSource(
                        new RowId("operator"),
                        "Operator",
                        SourceKind.PERSON,
                        "arn:aws:iam::111122223333:role/operator",
                        "111122223333",
                        ""),
                new AccessTarget(
                        new RowId("bucket"),
                        "Bucket",
                        "s3",
                        "bucket",
                        List.of("arn:aws:s3:::maps", "arn:aws:s3:::maps/*"),
                        "",
                        "",
                        ""),
                needed("n1", "operator", List.of("GetObject", "PutObject", "DeleteObject")),
                new UnacceptablePermission(
                        new RowId("u1"),
                        "s3",
                        Set.of(),
                        List.of("PutObject", "DeleteObject"),
                        new RowId("bucket"),
                        List.of(),
                        Impact.CRITICAL,
                        ""));
    }

    /// Otherwise nothing could be deleted any more: a deletion never says how it encrypts.
    @Test
    void aConditionNarrowsOnlyWhatItIsAbout() {
        Project changed =
                changed(small(), choosing(small()).choose(known(ENCRYPTED), rows("n1"), Map.of()));

        NeededPermission rest = changed.needed().get(1);
        assertThat(changed.needed().getFirst().actions()).containsExactly("PutObject");
        assertThat(rest.actions()).containsExactlyInAnyOrder("GetObject", "DeleteObject");
        assertThat(changed.controls().getFirst().covers()).containsExactly(new RowId("n1"));
        assertThat(openRisks(changed)).contains(rest.id()).doesNotContain(new RowId("n1"));
    }

    @Test
    void aConditionIsWrittenIntoTheRowAsItIsFilled() {
        Project changed =
                changed(
                        small(),
                        choosing(small())
                                .choose(
                                        known(ONLY_ROLE),
                                        rows("n1"),
                                        Map.of("writerFunctionRoleArn", List.of(WRITER))));

        Control row = changed.controls().getFirst();
        assertThat(row.method()).isEqualTo(Method.CONDITION);
        assertThat(row.conditions())
                .containsExactly(new Condition("ArnLike", "aws:PrincipalArn", List.of(WRITER)));
        assertThat(row.covers()).containsExactly(new RowId("n1"));
        assertThat(row.choice().control()).isEqualTo(ONLY_ROLE);
        assertThat(row.mechanism()).isNotBlank();
    }

    @Test
    void valuesThatAreMissingOrWrongAreNamed() {
        assertThat(choosing(small()).choose(known(ONLY_ROLE), rows("n1"), Map.of()))
                .isInstanceOfSatisfying(
                        ChoiceOutcome.Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(ValueProblem::field)
                                        .containsExactly("writerFunctionRoleArn"));
        assertThat(
                        choosing(small())
                                .choose(
                                        known(
                                                "s3-write-data/config-rule/S3_BUCKET_VERSIONING_ENABLED"),
                                        rows("n1"),
                                        Map.of("colour", List.of("red"))))
                .isInstanceOfSatisfying(
                        ChoiceOutcome.Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(ValueProblem::field)
                                        .containsExactly("colour"));
    }

    @Test
    void parametersOfConfigRulesHaveTypesAndDefaults() {
        KnownControl rotation = known("iam-long-term-key/config-rule/ACCESS_KEYS_ROTATED");

        assertThat(AskedValues.problems(rotation, Map.of())).isEmpty();
        assertThat(AskedValues.problems(rotation, Map.of("maxAccessKeyAge", List.of("often"))))
                .extracting(ValueProblem::field)
                .containsExactly("maxAccessKeyAge");
    }

    @Test
    void aControlThatIsAboutNoneOfTheRowsIsRefused() {
        assertThat(choosing(small()).choose(known("org-leave/scp/deny"), rows("n1"), Map.of()))
                .isInstanceOf(ChoiceOutcome.Refused.class);
    }

    @Test
    void theSameControlForMoreRowsIsOneRowOfTable4() {
        String control = "s3-write-data/guardduty/Impact:S3/AnomalousBehavior.Write";
        Project once =
                changed(small(), choosing(small()).choose(known(control), rows("n1"), Map.of()));
        Project twice =
                changed(once, choosing(once).choose(known(control), rows("n1", "u1"), Map.of()));

        assertThat(twice.controls()).hasSize(1);
        assertThat(twice.controls().getFirst().covers())
                .containsExactly(new RowId("n1"), new RowId("u1"));
        assertThat(choosing(twice).choose(known(control), rows("u1"), Map.of()))
                .isInstanceOf(ChoiceOutcome.Unchanged.class);
    }

    @Test
    void takingBackRemovesTheRowWithItsLastCoveredRow() {
        String control = "s3-write-data/guardduty/Impact:S3/AnomalousBehavior.Write";
        Project chosen =
                changed(
                        small(),
                        choosing(small()).choose(known(control), rows("n1", "u1"), Map.of()));
        Project less =
                changed(
                        chosen,
                        choosing(chosen).withdraw(chosen.controls().getFirst(), rows("n1")));
        assertThat(less.controls().getFirst().covers()).containsExactly(new RowId("u1"));

        Project none =
                changed(less, choosing(less).withdraw(less.controls().getFirst(), rows("u1")));
        assertThat(none.controls()).isEmpty();
    }

    @Test
    void otherValuesChangeTheConditions() {
        Project chosen =
                changed(
                        small(),
                        choosing(small())
                                .choose(
                                        known(ONLY_ROLE),
                                        rows("n1"),
                                        Map.of("writerFunctionRoleArn", List.of(WRITER))));
        String other = "arn:aws:iam::111122223333:role/other";
        Project changed =
                changed(
                        chosen,
                        choosing(chosen)
                                .revalue(
                                        chosen.controls().getFirst(),
                                        Map.of("writerFunctionRoleArn", List.of(other))));

        assertThat(changed.controls().getFirst().conditions())
                .containsExactly(new Condition("ArnLike", "aws:PrincipalArn", List.of(other)));
    }

    @Test
    void objectsAreWrittenThroughOneFunctionOnly() {
        Project changed =
                changed(
                        small(),
                        choosing(small())
                                .mediate(
                                        writeThroughFunction(),
                                        rows("n1"),
                                        Mediating.of(FUNCTION, Optional.of(ENTRANCE))));

        RowId mediator = named(changed, "Writer");
        RowId entrance =
                changed.targets().stream()
                        .filter(target -> target.name().equals("Writer function"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(changed.needed())
                .extracting(NeededPermission::source, NeededPermission::actions)
                .containsExactly(
                        tuple(new RowId("operator"), List.of("DeleteObject", "PutObject")),
                        tuple(new RowId("operator"), List.of("GetObject")),
                        tuple(mediator, List.of("DeleteObject", "PutObject")),
                        tuple(new RowId("operator"), List.of("InvokeFunction")));
        assertThat(changed.needed().getLast().target()).isEqualTo(entrance);
        Control control = changed.controls().getFirst();
        assertThat(control.mediator()).isEqualTo(mediator);
        assertThat(control.covers()).containsExactly(new RowId("n1"), changed.needed().get(2).id());
        assertThat(openRisks(changed)).isEmpty();
    }

    @Test
    void mediationIsOneStepThatCanBeTakenBack() {
        ChoiceOutcome.Changed outcome =
                (ChoiceOutcome.Changed)
                        choosing(small())
                                .mediate(
                                        writeThroughFunction(),
                                        rows("n1"),
                                        Mediating.of(FUNCTION, Optional.of(ENTRANCE)));

        assertThat(outcome.step().inverse().applyTo(outcome.preview(small()))).isEqualTo(small());
    }

    @Test
    void mediationNeedsAWorkloadAndWhatPeopleCall() {
        AccessSource person = small().sources().getFirst();
        assertThat(
                        choosing(small())
                                .mediate(
                                        writeThroughFunction(),
                                        rows("n1"),
                                        Mediating.of(
                                                new AccessSource(
                                                        RowId.NONE,
                                                        "Somebody",
                                                        SourceKind.PERSON,
                                                        person.arn(),
                                                        "",
                                                        ""),
                                                Optional.empty())))
                .isInstanceOfSatisfying(
                        ChoiceOutcome.Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(ValueProblem::field)
                                        .containsExactly("mediator", "entrance"));
    }

    @Test
    void mapLabsOperatorWritesThroughTheMapWriterWithoutDoubledRows() {
        Project mapLab = mapLab();
        Project without =
                mapLab.withRows(
                        Table.CONTROLS,
                        mapLab.controls().stream()
                                .filter(control -> control.method() != Method.MEDIATED_ACCESS)
                                .toList());
        Project changed =
                changed(
                        without,
                        choosing(without)
                                .mediate(
                                        writeThroughFunction(),
                                        rows("n35"),
                                        Mediating.of(
                                                without.source(new RowId("map-writer"))
                                                        .orElseThrow(),
                                                without.target(new RowId("map-writer-function")))));

        assertThat(changed.needed()).isEqualTo(mapLab.needed());
        assertThat(changed.controls().getLast().mediator()).isEqualTo(new RowId("map-writer"));
        assertThat(changed.controls().getLast().covers()).containsExactly(new RowId("n35"));
        assertThat(openRisks(changed)).isEmpty();
    }

    @Test
    void aBundleIsChosenInOneStepAndBindsAccountsWhereNoRowIsTouched() {
        ControlBundle root =
                KNOWLEDGE.bundles().stream()
                        .filter(bundle -> bundle.name().equals("root-user"))
                        .findFirst()
                        .orElseThrow();

        Project changed = changed(small(), choosing(small()).chooseTogether(root, false, Map.of()));

        assertThat(changed.controls()).hasSameSizeAs(root.controls());
        assertThat(changed.controls()).allSatisfy(row -> assertThat(row.covers()).isEmpty());
        assertThat(
                        ResolvedControls.of(Areas.of(changed, CATALOG), KNOWLEDGE)
                                .all()
                                .getFirst()
                                .actions())
                .isNotEmpty();
        assertThat(choosing(small()).chooseTogether(root, true, Map.of()))
                .isInstanceOf(ChoiceOutcome.Unchanged.class);
    }

    @Test
    void everyControlOfTheKnowledgeCanBeAskedForItsValues() {
        for (KnownRisk risk : KNOWLEDGE.risks()) {
            for (KnownControl control : risk.controls()) {
                Map<String, List<String>> examples = new HashMap<>();
                AskedValues.of(control)
                        .forEach(asked ->
                                examples.put(
                                        asked.placeholder().name(),
                                        asked.placeholder().examples()));
                assertThat(AskedValues.problems(control, examples)).as(control.id()).isEmpty();
            }
        }
    }

    @Test
    void anAcceptedRiskNeedsOwnerReasonAndReview() {
        assertThat(new Accepting(small()).accept(rows("n1"), " ", "", null))
                .isInstanceOfSatisfying(
                        ChoiceOutcome.Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(ValueProblem::field)
                                        .containsExactly("owner", "reason", "reviewDate"));
    }

    @Test
    void theSameAcceptanceForMoreRowsIsOneRow() {
        LocalDate review = LocalDate.of(2027, 5, 31);
        Project once =
                changed(small(), new Accepting(small()).accept(rows("n1"), "Ann", "Rare", review));
        Project twice =
                changed(once, new Accepting(once).accept(rows("u1"), "Ann", "Rare", review));

        assertThat(twice.acceptedRisks()).hasSize(1);
        assertThat(twice.acceptedRisks().getFirst().covers())
                .containsExactly(new RowId("n1"), new RowId("u1"));
        assertThat(
                        changed(
                                        twice,
                                        new Accepting(twice)
                                                .withdraw(
                                                        twice.acceptedRisks().getFirst(),
                                                        rows("n1", "u1")))
                                .acceptedRisks())
                .isEmpty();
    }

    private static List<RowId> openRisks(Project project) {
        Coverage coverage = Coverage.of(project);
        return Areas.of(project, CATALOG).requestedPermissions().stream()
                .filter(row -> row.meetsB(project.threshold()))
                .map(row -> row.row().id())
                .filter(id -> !coverage.covers(id))
                .toList();
    }

    private static Choosing choosing(Project project) {
        return new Choosing(
                Areas.of(project, CATALOG), KNOWLEDGE, CATALOG, Messages.in(Locale.ENGLISH)::text);
    }

    private static Project changed(Project project, ChoiceOutcome outcome) {
        assertThat(outcome).isInstanceOf(ChoiceOutcome.Changed.class);
        return ((ChoiceOutcome.Changed) outcome).preview(project);
    }

    private static KnownControl known(String id) {
        return KNOWLEDGE.control(id).orElseThrow();
    }

    private static MediatedAccess writeThroughFunction() {
        return (MediatedAccess) known("s3-write-data/mediated/write-through-function");
    }

    private static RowId named(Project project, String source) {
        return project.sources().stream()
                .filter(row -> row.name().equals(source))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<RowId> rows(String... ids) {
        return List.of(ids).stream().map(RowId::new).toList();
    }

    private static NeededPermission needed(String id, String source, List<String> actions) {
        return new NeededPermission(
                new RowId(id),
                new RowId(source),
                "s3",
                Set.of(),
                actions,
                new RowId("bucket"),
                List.of(),
                "");
    }

    private static Project with(Project project, Row... rows) {
        Project changed = project;
        for (Row row : rows) {
            List<Row> all = new ArrayList<>(changed.rows(Table.of(row)));
            all.add(row);
            changed = changed.withRows(Table.of(row), all);
        }
        return changed;
    }

    private static Project mapLab() {
        try {
            return ProjectReader.read(Files.readAllBytes(Path.of("samples/map-lab.kengen.json")))
                    .project();
        } catch (IOException | ProjectFormatException e) {
            throw new AssertionError(e);
        }
    }
}
