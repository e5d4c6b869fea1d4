package studio.kengen.control.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownControl;
import studio.kengen.control.KnownRisk;
import studio.kengen.control.proposal.RowProposals.Verdict;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.i18n.Messages;

class ProposerTest {
    private static final ControlKnowledge KNOWLEDGE = ControlKnowledge.bundled();
    private static final List<String> PUBLISH =
            List.of("s3:PutBucketAcl", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy");

    private final Proposer proposer = new Proposer(KNOWLEDGE);

    static Stream<KnownRisk> risks() {
        return KNOWLEDGE.risks().stream();
    }

    @ParameterizedTest
    @MethodSource("risks")
    void aRowWithTheActionsOfARiskGetsItsControls(KnownRisk risk) {
        RowProposals row = proposer.forActions(risk.actions(), true);

        assertThat(row.risks()).extracting(RunRisk::risk).contains(risk);
        for (KnownControl control : risk.controls()) {
            assertThat(row.proposals())
                    .as(control.id())
                    .anySatisfy(proposal -> {
                        assertThat(SameControl.key(proposal.control()))
                                .isEqualTo(SameControl.key(control));
                        assertThat(proposal.covers()).containsAll(control.actions());
                        assertThat(proposal.answers()).contains(risk);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("risks")
    void noActionIsSaidToBeCoveredThatNoControlCovers(KnownRisk risk) {
        RowProposals row = proposer.forActions(risk.actions(), true);

        assertThat(row.proposals())
                .allSatisfy(proposal -> {
                    assertThat(row.actions())
                            .containsAll(proposal.covers())
                            .containsAll(proposal.leaves());
                    assertThat(proposal.covers())
                            .isNotEmpty()
                            .noneMatch(proposal.leaves()::contains);
                });
        assertThat(
                        Stream.of(row.preventable(), row.onlyWatched(), row.uncontrolled())
                                .flatMap(Set::stream))
                .containsExactlyInAnyOrderElementsOf(row.actions());
    }

    @Test
    void allFiveMethodsAreProposedForABucketThatCanBeMadePublic() {
        RowProposals row = proposer.forActions(PUBLISH, true);

        for (Method method : Method.values()) {
            assertThat(row.by(method)).as(method.name()).isNotEmpty();
        }
        assertThat(row.verdict()).isEqualTo(Verdict.CONTROLLABLE);
    }

    @Test
    void whatAControlLeavesUncontrolledIsSaid() {
        assertThat(proposer.forActions(PUBLISH, true).proposals())
                .filteredOn(proposal ->
                        proposal.control().id().equals("s3-public/condition/s3-x-amz-acl"))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.covers()).containsExactly("s3:PutBucketAcl");
                    assertThat(proposal.leaves())
                            .containsExactly("s3:DeleteBucketPolicy", "s3:PutBucketPolicy");
                    assertThat(proposal.isComplete()).isFalse();
                });
    }

    @Test
    void theSameControlOfSeveralRisksIsProposedOnce() {
        RowProposals row =
                proposer.forActions(List.of("rds:DeleteDBCluster", "rds:ModifyDBCluster"), true);

        assertThat(row.proposals())
                .extracting(proposal -> SameControl.key(proposal.control()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatPreventsComesBeforeWhatWatches() {
        List<Proposal> proposals = proposer.forActions(PUBLISH, true).proposals();

        assertThat(proposals.getFirst().strength()).isEqualTo(Strength.PREVENTS);
        assertThat(proposals.getFirst().isComplete()).isTrue();
        assertThat(proposals.getLast().strength()).isEqualTo(Strength.WATCHES);
    }

    @Test
    void aDenialToEverybodyIsNoAnswerWhereSomebodyNeedsThePermission() {
        List<String> leave = List.of("organizations:LeaveOrganization");

        RowProposals needed = proposer.forActions(leave, true);
        RowProposals notNeeded = proposer.forActions(leave, false);

        assertThat(needed.verdict()).isEqualTo(Verdict.ONLY_WATCHED);
        assertThat(needed.onlyWatched()).containsExactlyElementsOf(leave);
        assertThat(notNeeded.verdict()).isEqualTo(Verdict.CONTROLLABLE);
        assertThat(notNeeded.proposals().getFirst().blocking()).isEqualTo(Blocking.EVERYBODY);
    }

    @Test
    void aDenialThatExemptsThoseWhoNeedItIsProposedButDoesNotControlThem() {
        RowProposals row = proposer.forActions(List.of("cloudwatch:DeleteAlarms"), true);

        assertThat(row.proposals().getFirst().blocking()).isEqualTo(Blocking.ALL_BUT_EXEMPTED);
        assertThat(row.preventable()).isEmpty();
        assertThat(row.verdict()).isEqualTo(Verdict.ONLY_WATCHED);
    }

    @Test
    void anActionThatIsDangerousOnlyBesideOthersRunsNoRiskAlone() {
        assertThat(proposer.forActions(List.of("iam:PassRole"), true).risks())
                .extracting(run -> run.risk().id())
                .containsExactly("iam-passrole");
        assertThat(
                        proposer.forActions(
                                        List.of("iam:PassRole", "scheduler:CreateSchedule"), true)
                                .risks())
                .extracting(run -> run.risk().id())
                .containsExactly("iam-passrole", "scheduler");
    }

    @Test
    void risksOfTheServiceComeBeforeRisksOfServicesAtLarge() {
        assertThat(proposer.forActions(List.of("s3:PutObject"), true).risks())
                .extracting(run -> run.risk().id())
                .startsWith("s3-write-data")
                .contains("tls", "resource-perimeter");
    }

    @Test
    void whereNobodyNeedsThePermissionThereIsNothingToMediate() {
        assertThat(proposer.forActions(PUBLISH, false).by(Method.MEDIATED_ACCESS)).isEmpty();
    }

    @Test
    void whatNobodyNeedsCanAlwaysBeDeniedToEverybody() {
        List<String> actions = List.of("s3:GetBucketLocation", "s3:PutBucketPolicy");

        RowProposals row = proposer.forActions(actions, false);

        assertThat(row.verdict()).isEqualTo(Verdict.CONTROLLABLE);
        assertThat(row.proposals())
                .filteredOn(proposal -> proposal.blocking() == Blocking.EVERYBODY)
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.covers()).isEqualTo(actions));
    }

    @Test
    void rowsOfTheTablesGetProposalsForTheirPartInB() throws Exception {
        Areas areas =
                Areas.of(
                        ProjectReader.read(
                                        Files.readAllBytes(Path.of("samples/map-lab.kengen.json")))
                                .project(),
                        Catalog.bundled());
        Impact threshold = areas.project().threshold();

        assertThat(areas.requestedPermissions())
                .filteredOn(row -> row.meetsB(threshold))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(proposer.forNeeded(row, threshold).verdict())
                                .as(row.row().id().value())
                                .isEqualTo(Verdict.CONTROLLABLE));
        assertThat(areas.requestedPermissions())
                .filteredOn(row -> !row.meetsB(threshold))
                .allSatisfy(
                        row -> assertThat(proposer.forNeeded(row, threshold).actions()).isEmpty());
        assertThat(areas.areaB())
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(proposer.forUnacceptable(row).verdict())
                                .as(row.row().id().value())
                                .isEqualTo(Verdict.CONTROLLABLE));
    }

    @Test
    void aRowThatTheKnowledgeHasNothingForSaysSo() {
        RowProposals row = proposer.forActions(List.of("s3:GetBucketLocation"), true);

        assertThat(row.verdict()).isEqualTo(Verdict.NOTHING_KNOWN);
        assertThat(row.uncontrolled()).containsExactly("s3:GetBucketLocation");
        assertThat(row.risks()).isEmpty();
    }

    @Test
    void aRowWithoutActionsHasNoProposals() {
        RowProposals row = proposer.forActions(List.of(), true);

        assertThat(row.proposals()).isEmpty();
        assertThat(row.verdict()).isEqualTo(Verdict.NOTHING_KNOWN);
    }

    @Test
    void watchingIsLittleWorkAndMediatingMuch() {
        RowProposals row = proposer.forActions(List.of("s3:PutObject"), true);

        assertThat(row.by(Method.MEDIATED_ACCESS))
                .isNotEmpty()
                .allMatch(proposal -> proposal.effort() == Effort.HIGH)
                .allMatch(proposal -> proposal.blocking() == Blocking.PEOPLE);
        assertThat(row.by(Method.MONITORING))
                .isNotEmpty()
                .allMatch(proposal -> proposal.blocking() == Blocking.NOBODY);
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.in(language);
            for (KnownRisk risk : KNOWLEDGE.risks()) {
                RowProposals row = proposer.forActions(risk.actions(), true);
                assertThat(messages.text(row.verdictText())).isNotBlank();
                assertThat(row.proposals())
                        .allSatisfy(proposal -> {
                            assertThat(messages.text(proposal.sentence()))
                                    .as(proposal.control().id())
                                    .isNotBlank()
                                    .doesNotContain("{");
                            assertThat(messages.text(proposal.blocking().text())).isNotBlank();
                        });
            }
        }
    }
}
