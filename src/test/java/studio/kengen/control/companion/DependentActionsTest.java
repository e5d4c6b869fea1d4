package studio.kengen.control.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.control.companion.Proposal.NewRow;
import studio.kengen.control.companion.Proposal.Spot;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;

/// `wafv2:GetWebACLForResource` asks for actions of other services, `cloudformation:DescribeStacks` for `ListStacks` in some
/// uses, `textract:AnalyzeDocument` for `s3:GetObject`.
class DependentActionsTest {
    private static final String ANALYZES = "textract:AnalyzeDocument";

    @Test
    void whatANamedActionAsksForIsAdvisedOnTheFirstTargetThatFits() {
        Sketch sketch = new Sketch().needs("n1", "dev", ANALYZES, "*");
        Companion companion = sketch.only("n1", Cause.DependentActions.class);

        assertThat(companion.necessity()).isEqualTo(Necessity.ADVISABLE);
        assertThat(companion.cause()).isEqualTo(new Cause.DependentActions(List.of(ANALYZES)));
        assertThat(sketch.missing("n1", Cause.DependentActions.class))
                .isEqualTo(
                        new NewRow(
                                new RowId("dev"),
                                List.of("s3:GetObject"),
                                new Spot.Existing(new RowId("maps")),
                                List.of()));
    }

    @Test
    void anActionThatTakesNoResourceIsForTheServiceAsAWhole() {
        NewRow row =
                new Sketch()
                        .needs("n1", "dev", "cloudformation:DescribeStacks", "*")
                        .missing("n1", Cause.DependentActions.class);

        assertThat(row.actions()).containsExactly("cloudformation:ListStacks");
        assertThat(row.spot()).isEqualTo(new Spot.Existing(AccessTarget.WHOLE_SERVICE));
    }

    @Test
    void withoutATargetThatFitsTheUserChooses() {
        assertThat(
                        new Sketch()
                                .needs("n1", "dev", "transcribe:StartTranscriptionJob", "*")
                                .needs("n2", "dev", "apptest:DeleteTestRun", "*")
                                .of("n2", Cause.DependentActions.class))
                .extracting(companion -> ((NewRow) companion.missing().orElseThrow()).spot())
                .containsExactly(new Spot.Existing(new RowId("maps")));
        assertThat(
                        new Sketch()
                                .needs("n1", "dev", "bugbust:ListBugs", "*")
                                .of("n1", Cause.DependentActions.class))
                .extracting(companion -> ((NewRow) companion.missing().orElseThrow()).spot())
                .contains(new Spot.Open());
    }

    @Test
    void onlySomeUsesNeedWhatIsKnownToBeSoAndWhatNoRowNames() {
        assertThat(necessity(new Sketch().needs("n1", "dev", "cloudformation:DescribeStacks", "*")))
                .isEqualTo(Necessity.PERHAPS);
        assertThat(necessity(new Sketch().needs("n1", "dev", "textract:Analyze*", "*")))
                .isEqualTo(Necessity.PERHAPS);
        assertThat(necessity(new Sketch().needs("n1", "dev", "textract", AccessLevel.READ, "*")))
                .isEqualTo(Necessity.PERHAPS);
        assertThat(necessity(new Sketch().needs("n1", "dev", "ec2:CreateNetworkInterface", "*")))
                .isEqualTo(Necessity.PERHAPS);
    }

    private static Necessity necessity(Sketch sketch) {
        return sketch.only("n1", Cause.DependentActions.class).necessity();
    }

    @Test
    void whatTheSourceHasIsThere() {
        Companion companion =
                new Sketch()
                        .needs("n1", "dev", ANALYZES, "*")
                        .needs("n2", "dev", "s3:Get*", "maps")
                        .only("n1", Cause.DependentActions.class);

        assertThat(companion.isMissing()).isFalse();
        assertThat(companion.suppliedBy()).containsExactly(new RowId("n2"));
    }

    @Test
    void nothingIsAskedOfSourcesWhosePoliciesAreNotOurs() {
        assertThat(
                        new Sketch()
                                .source(
                                        "partner",
                                        SourceKind.OUTSIDE_PARTY,
                                        "arn:aws:iam::999988887777:role/partner")
                                .needs("n1", "partner", ANALYZES, "*")
                                .companions()
                                .all())
                .isEmpty();
    }

    @Test
    void passingRolesIsToldByTheServiceAndNotTwice() {
        Sketch sketch = new Sketch().needs("n1", "dev", "lambda:CreateFunction", "*");

        assertThat(sketch.of("n1", Cause.DependentActions.class)).isEmpty();
        assertThat(sketch.of("n1", Cause.PassedRole.class)).hasSize(1);
    }
}
