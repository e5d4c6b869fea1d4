package studio.kengen.control.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ConditionControl;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownControl;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.control.RuleControl;
import studio.kengen.design.Control;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.Method;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.policy.Condition;

class ResolvedControlsTest {
    private static final ControlKnowledge KNOWLEDGE = ControlKnowledge.bundled();
    private static final Project MAP_LAB = mapLab();

    @Test
    void identifiersWrittenAsMechanismAreRecognised() {
        ResolvedControl rule = resolved(row(Method.AUTO_REMEDIATION, "EC2_IMDSV2_CHECK", "u31"));

        assertThat(rule.known())
                .singleElement()
                .isInstanceOfSatisfying(
                        RuleControl.class,
                        control ->
                                assertThat(control.rule().identifier())
                                        .isEqualTo("EC2_IMDSV2_CHECK"));
        assertThat(rule.covered())
                .containsOnly(
                        Map.entry(
                                new RowId("u31"),
                                new TreeSet<>(List.of("ec2:ModifyInstanceMetadataOptions"))));
    }

    @Test
    void severalIdentifiersStandBetweenCommas() {
        assertThat(
                        resolved(
                                        row(
                                                Method.MONITORING,
                                                "Exfiltration:S3/AnomalousBehavior, Discovery:S3/AnomalousBehavior",
                                                "u1"))
                                .known())
                .hasSize(2);
    }

    @Test
    void aDesignOfOnesOwnCoversAllDangerousActions() {
        ResolvedControl own = resolved(row(Method.CONDITION, "signed links", "n8"));

        assertThat(own.known()).isEmpty();
        assertThat(own.actions()).containsExactly("s3:GetObject");
    }

    @Test
    void aChosenControlCoversItsActionsOnly() {
        ResolvedControl chosen =
                resolved(chosen("s3-write-data/condition/s3-if-none-match", "n13", "n19"));

        assertThat(chosen.known(ConditionControl.class)).hasSize(1);
        assertThat(chosen.covered().keySet()).containsExactly(new RowId("n19"));
        assertThat(chosen.actions()).containsExactly("s3:PutObject");
    }

    @Test
    void theDenialOfEverythingIsAboutEveryDangerousActionOfTheRow() {
        ResolvedControl denial = resolved(chosen(PredefinedGuardrail.Denial.EVERYTHING, "u25"));

        assertThat(denial.known(KnownControl.class)).hasSize(1);
        assertThat(denial.actions())
                .containsExactly(
                        "cloudtrail:DeleteTrail",
                        "cloudtrail:PutEventSelectors",
                        "cloudtrail:StopLogging",
                        "cloudtrail:UpdateTrail");
    }

    @Test
    void whatTheKnowledgeNoLongerHasCoversNothing() {
        ResolvedControl gone = resolved(chosen("gone/scp/for-good", "u25"));

        assertThat(gone.known()).isEmpty();
        assertThat(gone.covered()).isEmpty();
        assertThat(gone.actions()).isEmpty();
    }

    @Test
    void theConditionsOfARowStayThoughTheKnowledgeNoLongerHasItsControl() {
        Control gone = chosen("gone/condition/for-good", "n8");
        Control conditioned =
                new Control(
                        gone.id(),
                        gone.covers(),
                        gone.method(),
                        "",
                        List.of(new Condition("StringEquals", "aws:SourceVpc", List.of("vpc-1"))),
                        RowId.NONE,
                        gone.choice(),
                        "");

        assertThat(resolved(conditioned).actions()).containsExactly("s3:GetObject");
    }

    private static ResolvedControl resolved(Control row) {
        Project project = MAP_LAB.withRows(Table.CONTROLS, List.of(row));
        return ResolvedControls.of(Areas.of(project, Catalog.bundled()), KNOWLEDGE)
                .all()
                .getFirst();
    }

    private static Control row(Method method, String mechanism, String... covers) {
        return new Control(
                new RowId("c1"), ids(covers), method, mechanism, List.of(), RowId.NONE, "");
    }

    private static Control chosen(String control, String... covers) {
        return new Control(
                new RowId("c1"),
                ids(covers),
                Method.CONDITION,
                "",
                List.of(),
                RowId.NONE,
                ControlChoice.of(control, Map.of()),
                "");
    }

    private static List<RowId> ids(String... ids) {
        return List.of(ids).stream().map(RowId::new).toList();
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
