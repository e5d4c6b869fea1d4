package studio.kengen.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.i18n.Message;

class EvidenceImportTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);

    private final Project empty = Project.empty("Bakery");

    @Test
    void severalFilesAreOneStepThatCanBeTakenBack() throws Exception {
        EvidenceImport first =
                EvidenceImport.of(
                        empty,
                        List.of(sample("credential-report.csv"), sample("cloudtrail.json")),
                        "",
                        MONDAY);
        Project project = first.change().applyTo(empty);
        EvidenceImport second =
                EvidenceImport.of(project, List.of(sample("credential-report.csv")), "", FRIDAY);

        assertThat(project.evidence()).hasSize(2);
        assertThat(first.change().inverse().applyTo(project)).isEqualTo(empty);
        Project later = second.change().applyTo(project);
        assertThat(later.evidence())
                .extracting(EvidenceFile::importedOn)
                .containsExactly(FRIDAY, MONDAY);
        assertThat(second.change().inverse().applyTo(later)).isEqualTo(project);
    }

    @Test
    void logsOfCloudTrailAddUpUnlessTheFileIsTheSame() throws Exception {
        ReadEvidence trail = sample("cloudtrail.json");
        ReadEvidence later =
                new ReadEvidence("later.json", "0a", 1, trail.evidence(), trail.report());

        EvidenceImport imported =
                EvidenceImport.of(empty, List.of(trail, later, trail), "", MONDAY);

        assertThat(imported.change().applyTo(empty).evidence())
                .extracting(EvidenceFile::file)
                .containsExactly("cloudtrail.json", "later.json");
        assertThat(imported.files().getLast().replaced())
                .contains(imported.files().getFirst().row());
    }

    @Test
    void filesOfOtherPoliciesAddUpAndThoseOfTheSameNameAreReplaced() throws Exception {
        ReadEvidence policies = sample("organization-policies.json");
        ReadEvidence other =
                new ReadEvidence("scp-2.json", "0a", 1, policies.evidence(), policies.report());
        ReadEvidence newer =
                new ReadEvidence("scp-2.json", "0b", 1, policies.evidence(), policies.report());

        EvidenceImport imported =
                EvidenceImport.of(empty, List.of(policies, other, newer), "", MONDAY);

        assertThat(imported.change().applyTo(empty).evidence())
                .extracting(EvidenceFile::sha256)
                .containsExactly(policies.sha256(), "0b");
    }

    @Test
    void aFileThatDoesNotTellItsAccountIsOfThatOfTheFilesBesideIt() throws Exception {
        ReadEvidence summary = sample("account-summary.json");
        ReadEvidence organization = sample("organization-policies.json");

        EvidenceImport together =
                EvidenceImport.of(
                        empty,
                        List.of(summary, organization, sample("credential-report.csv")),
                        "",
                        MONDAY);
        assertThat(together.files())
                .extracting(file -> file.row().account(), ImportedFile::isAccountOfOthers)
                .containsExactly(
                        tuple("111122223333", true),
                        tuple("999988887777", false),
                        tuple("111122223333", false));
        assertThat(together.files().getFirst().notes())
                .extracting(note -> note.key())
                .containsExactly("evidence.note.accountOfOthers");

        assertThat(EvidenceImport.of(empty, List.of(summary, organization), "", MONDAY).files())
                .extracting(file -> file.row().account())
                .containsExactly("", "999988887777");
        assertThat(EvidenceImport.of(empty, List.of(summary), "444455556666", MONDAY).files())
                .extracting(file -> file.row().account())
                .containsExactly("444455556666");
    }

    @Test
    void importedLaterItIsOfTheOnlyAccountThatTheProjectHasEvidenceOf() throws Exception {
        ReadEvidence summary = sample("account-summary.json");
        Project one =
                EvidenceImport.of(empty, List.of(sample("credential-report.csv")), "", MONDAY)
                        .change()
                        .applyTo(empty);
        EvidenceImport later = EvidenceImport.of(one, List.of(summary), "", FRIDAY);

        assertThat(later.files())
                .extracting(file -> file.row().account(), ImportedFile::isAccountOfOthers)
                .containsExactly(tuple("111122223333", true));

        Project two =
                EvidenceImport.of(one, List.of(summary), "444455556666", FRIDAY)
                        .change()
                        .applyTo(one);
        ImportedFile unclear =
                EvidenceImport.of(two, List.of(summary), "", FRIDAY).files().getFirst();
        assertThat(unclear.row().account()).isEmpty();
        assertThat(unclear.notes())
                .extracting(note -> note.key())
                .containsExactly("evidence.note.noAccount");
    }

    @Test
    void anOldReportIsToldBecauseItDoesNotSayWhenItWasMade() throws Exception {
        ReadEvidence report = sample("credential-report.csv");
        LocalDate newest = LocalDate.of(2026, 11, 20);

        assertThat(notes(report, newest.plusDays(30))).isEmpty();
        assertThat(notes(report, newest.plusDays(31)))
                .containsExactly(Message.of("evidence.note.oldReport", newest.toString()));
    }

    private List<Message> notes(ReadEvidence file, LocalDate today) {
        return EvidenceImport.of(empty, List.of(file), "", today).files().getFirst().notes();
    }

    private static ReadEvidence sample(String name) throws Exception {
        return EvidenceReader.read(Path.of("samples/evidence", name));
    }
}
