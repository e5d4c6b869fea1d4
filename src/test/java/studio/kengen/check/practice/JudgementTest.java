package studio.kengen.check.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.check.Finding;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Judgement;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.Verdict;
import studio.kengen.evidence.Samples;

/// What people judge stands beside what signals say, and stale evidence is said to be stale.
class JudgementTest {
    private static Project judged(Project project, String subject, Verdict verdict, String reason) {
        return project.withRows(
                Table.JUDGEMENTS,
                List.of(
                        new Judgement(
                                new RowId("jdg1"),
                                subject,
                                verdict,
                                reason,
                                "owner",
                                Evidences.TODAY)));
    }

    @Test
    void aJudgementSettlesWhatIsNotKnown() {
        PracticeBoard board =
                Evidences.board(judged(Project.empty("test"), "3", Verdict.FOLLOWED, "seen"));

        assertThat(board.practice(3).computed()).isEqualTo(State.NOT_KNOWN);
        assertThat(board.practice(3).state()).isEqualTo(State.FOLLOWED);
        assertThat(board.antiPattern(2).state()).isEqualTo(State.FOLLOWED);
    }

    @Test
    void aJudgementNeverHidesAViolatedSignal() {
        Project project = judged(Evidences.samples(), "3", Verdict.FOLLOWED, "seen");
        PracticeBoard board = Evidences.board(project);

        assertThat(board.practice(3).state()).isEqualTo(State.VIOLATED);
        assertThat(board.practice(3).contradicted()).isTrue();
        assertThat(board.practice(3).judgement()).isPresent();
        assertThat(PracticeFindings.of(project, board))
                .extracting(Finding::code)
                .contains("JUDGEMENT_CONTRADICTED", "PRACTICE_3A");
    }

    @Test
    void notApplicableNeedsAReason() {
        Project without = judged(Project.empty("test"), "5a", Verdict.NOT_APPLICABLE, " ");
        Project with = judged(Project.empty("test"), "5a", Verdict.NOT_APPLICABLE, "no root");

        assertThat(Evidences.board(without).signal("5a").orElseThrow().result())
                .isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(PracticeFindings.of(without, Evidences.board(without)))
                .extracting(Finding::code)
                .containsExactly("JUDGEMENT_WITHOUT_REASON");
        assertThat(Evidences.board(with).signal("5a").orElseThrow().result())
                .isEqualTo(SignalResult.NOT_APPLICABLE);
    }

    @Test
    void thatAllIsWellNeedsAReason() {
        Project followed = judged(Project.empty("test"), "3", Verdict.FOLLOWED, "");
        Project violated = judged(Project.empty("test"), "3", Verdict.VIOLATED, "");

        assertThat(Evidences.board(followed).practice(3).state()).isEqualTo(State.NOT_KNOWN);
        assertThat(PracticeFindings.of(followed, Evidences.board(followed)))
                .extracting(Finding::code)
                .containsExactly("JUDGEMENT_WITHOUT_REASON");
        assertThat(Evidences.board(violated).practice(3).state()).isEqualTo(State.VIOLATED);
    }

    @Test
    void aPracticeIsNotKnownWhileADecisiveSignalIsNot() {
        PracticeBoard board = Evidences.board(Project.empty("test"));

        assertThat(board.practice(3).state()).isEqualTo(State.NOT_KNOWN);
        assertThat(board.practice(3).missing())
                .extracting(missing -> missing.source().key())
                .contains("credential-report", "account-summary");
    }

    @Test
    void oldEvidenceIsStaleAndANewerFileTakesItsPlace() {
        EvidenceFile old = file("ev1", Evidences.TODAY.minusDays(31));
        Project project = Project.empty("test").withRows(Table.EVIDENCE, List.of(old));
        Project renewed =
                project.withRows(Table.EVIDENCE, List.of(old, file("ev2", Evidences.TODAY)));

        assertThat(Evidences.board(project).evidence().files().getFirst().stale()).isTrue();
        assertThat(Evidences.board(project).signal("6d").orElseThrow().stale()).isTrue();
        assertThat(Evidences.board(renewed).evidence().files().getFirst().superseded()).isTrue();
        assertThat(Evidences.board(renewed).signal("6d").orElseThrow().stale()).isFalse();
    }

    private static EvidenceFile file(String id, LocalDate importedOn) {
        return Evidences.file(id, Evidences.ACCOUNT, importedOn, Samples.authorizationDetails());
    }

    @Test
    void everyAccountIsLookedAtByItself() {
        Project two =
                Evidences.project(Samples.credentialReport(), Samples.authorizationDetails())
                        .withRows(
                                Table.ACCOUNTS,
                                List.of(
                                        new studio.kengen.design.OrganizationAccount(
                                                new RowId("acct1"),
                                                "other",
                                                "444455556666",
                                                studio.kengen.design.AccountRole.MEMBER,
                                                RowId.NONE,
                                                "")));
        SignalState clearHereOnly = Evidences.board(two).signal("5f").orElseThrow();

        assertThat(clearHereOnly.result()).isEqualTo(SignalResult.NOT_KNOWN);
        assertThat(clearHereOnly.outcome().missing().getFirst().accounts())
                .containsExactly("444455556666");
    }
}
