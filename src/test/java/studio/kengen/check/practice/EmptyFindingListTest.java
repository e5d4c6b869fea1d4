package studio.kengen.check.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.design.Table;
import studio.kengen.evidence.AnalyzerFindings;
import studio.kengen.i18n.Message;

/// An empty list of findings does not tell which analyzer it is of; its file's name can.
class EmptyFindingListTest {
    @ParameterizedTest
    @CsvSource({
        "Prod-External-findings.json, CLEAR, NOT_KNOWN, NOT_KNOWN",
        "unused-findings.json, NOT_KNOWN, CLEAR, NOT_KNOWN",
        "internal.json, NOT_KNOWN, NOT_KNOWN, CLEAR",
        "findings.json, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN",
    })
    void itsNameTellsWhatWasNotFound(
            String name, SignalResult external, SignalResult unused, SignalResult internal) {
        Project project = holding(name);

        assertThat(result(project, "11a")).isEqualTo(external);
        assertThat(result(project, "9h")).isEqualTo(unused);
        assertThat(result(project, "11e")).isEqualTo(internal);
    }

    @Test
    void withoutItTheReasonSaysWhatToDo() {
        assertThat(
                        Evidences.board(holding("findings.json"))
                                .signal("11a")
                                .orElseThrow()
                                .outcome()
                                .reason())
                .contains(
                        Message.of(
                                "practice.reason.noFindingsOf",
                                Message.of("practice.findingFamily.EXTERNAL"),
                                "external"));
    }

    private static SignalResult result(Project project, String signal) {
        return Evidences.board(project).signal(signal).orElseThrow().result();
    }

    private static Project holding(String name) {
        EvidenceFile file =
                Evidences.file(
                        "ev1", Evidences.ACCOUNT, Evidences.TODAY, new AnalyzerFindings(List.of()));
        return Project.empty("test")
                .withRows(
                        Table.EVIDENCE,
                        List.of(
                                new EvidenceFile(
                                        file.id(),
                                        file.kind(),
                                        name,
                                        file.sha256(),
                                        file.importedOn(),
                                        file.account(),
                                        file.records())));
    }
}
