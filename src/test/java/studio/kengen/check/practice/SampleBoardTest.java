package studio.kengen.check.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.check.Finding;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.check.practice.signal.Subject;
import studio.kengen.design.Project;

/// Where each of the six anti-patterns occurs in `samples/evidence` (issue 5).
class SampleBoardTest {
    private static final Project SAMPLES = Evidences.samples();
    private static final PracticeBoard BOARD = Evidences.board(SAMPLES);

    private static Stream<String> names(String signal) {
        return BOARD.signal(signal).orElseThrow().outcome().subjects().stream().map(Subject::name);
    }

    @Test
    void everyAntiPatternOccurs() {
        assertThat(BOARD.antiPatterns()).extracting(GroupState::state).containsOnly(State.VIOLATED);
        assertThat(BOARD.antiPatterns()).hasSize(6);
        assertThat(BOARD.cases()).extracting(GroupState::state).containsOnly(State.VIOLATED);
        assertThat(BOARD.cases()).hasSize(8);
        assertThat(BOARD.practices()).hasSize(14);
    }

    @Test
    void one_longTermCredentials() {
        assertThat(names("2a")).hasSize(17).contains("svc-backup / 1", "svc-bulk-import / 2");
        assertThat(names("2c"))
                .containsExactly(
                        "dev-hibari", "dev-kamome", "dev-tsubame", "dev-uguisu", "left-sagi");
        assertThat(names("4a")).contains("svc-backup / 1").doesNotContain("svc-paused / 1");
        assertThat(names("4b")).containsExactly("svc-bulk-import", "dev-hibari");
    }

    @Test
    void two_usersWithoutMfa() {
        assertThat(names("3a")).contains("left-sagi", "biz-tonbi", "admin-kumataka");
    }

    @Test
    void three_rootUser() {
        for (String signal : List.of("3b", "5a", "5b", "5c", "5d")) {
            assertThat(names(signal)).as(signal).containsExactly("<root_account>");
        }
        assertThat(BOARD.signal("5f").orElseThrow().result()).isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void four_excessAndAttachment() {
        assertThat(names("6a")).contains("AdministratorAccess", "maplab-ci");
        assertThat(names("6c")).containsExactly("maplab-everything-but-iam / all-but");
        assertThat(names("6d")).contains("admin-hayabusa", "developers", "legacy-stack-2023");
        assertThat(names("6f"))
                .containsExactly(
                        "lead-ootaka / hotfix-lambda", "maplab-ci", "maplab-deploy / pass-roles");
        assertThat(names("7a")).containsExactly("lead-ootaka", "svc-backup", "svc-mail");
    }

    @Test
    void five_unused() {
        assertThat(names("9b")).contains("left-sagi / 1", "svc-printer-upload / 1");
        assertThat(names("9d")).contains("legacy-batch-server", "maplab-break-glass");
        assertThat(names("9e")).containsExactly("maplab-campaign-2024", "maplab-old-admin");
        assertThat(names("9f")).containsExactly("campaign-2024");
        assertThat(names("9g")).containsExactly("svc-paused", "trial-hato", "trial-karasu");
    }

    @Test
    void six_exposure() {
        assertThat(names("11a"))
                .containsExactlyInAnyOrder(
                        "arn:aws:iam::111122223333:role/maplab-open-data",
                        "arn:aws:s3:::maplab-open-data",
                        "arn:aws:s3:::maplab-printer");
        assertThat(names("11b")).anyMatch(name -> name.endsWith("maplab-printer-partner"));
        assertThat(names("11d")).allMatch(name -> name.contains("AWSReservedSSO_")).isNotEmpty();
        assertThat(names("11f")).containsExactly("maplab-open-data");
        assertThat(names("10b")).containsExactly("maplab-printer-partner");
        assertThat(names("10c")).containsExactly("maplab-ci-github");
    }

    @Test
    void generatedPoliciesAnalyzersAndGuardrailsAreKnown() {
        assertThat(names("8b")).containsExactly("maplab-deploy");
        assertThat(BOARD.signal("11c").orElseThrow().result()).isEqualTo(SignalResult.CLEAR);
        assertThat(BOARD.signal("13a").orElseThrow().result()).isEqualTo(SignalResult.CLEAR);
    }

    @Test
    void delegatedAdministratorIsFound() {
        for (String signal : List.of("14a", "14b", "14c")) {
            assertThat(names(signal)).as(signal).containsExactly("maplab-team-admin");
        }
    }

    @Test
    void findingsAreOneForEachViolatedSignal() {
        List<Finding> findings = PracticeFindings.of(SAMPLES, BOARD);

        assertThat(findings)
                .extracting(Finding::code)
                .doesNotHaveDuplicates()
                .contains("PRACTICE_3A");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(SAMPLES.find(finding.place().row())).isPresent());
    }
}
