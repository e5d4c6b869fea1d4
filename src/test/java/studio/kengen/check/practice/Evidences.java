package studio.kengen.check.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.Samples;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.evidence.record.EvidenceRecords;

/// Projects that hold evidence, for tests of the practices.
public final class Evidences {
    public static final String ACCOUNT = "111122223333";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final PracticeChecker CHECKER = new PracticeChecker(Catalog.bundled());

    private Evidences() {}

    /// A project with what these files say, imported on [#TODAY].
    public static Project holding(Project project, Evidence... evidence) {
        List<EvidenceFile> files = new ArrayList<>(project.evidence());
        for (Evidence one : evidence) {
            files.add(file("ev" + (files.size() + 1), one.account().orElse(ACCOUNT), TODAY, one));
        }
        return project.withRows(Table.EVIDENCE, files);
    }

    public static EvidenceFile file(
            String id, String account, LocalDate importedOn, Evidence evidence) {
        return new EvidenceFile(
                new RowId(id),
                evidence.kind().key(),
                evidence.kind().key() + ".export",
                "0".repeat(64),
                importedOn,
                account,
                EvidenceRecords.write(evidence));
    }

    /// An empty project with these files.
    public static Project project(Evidence... evidence) {
        return holding(Project.empty("test"), evidence);
    }

    /// What a text in the form of an export says.
    public static Evidence read(String name, String text) {
        try {
            return EvidenceReader.read(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .evidence();
        } catch (UnreadableEvidenceException e) {
            throw new AssertionError(e.problem().toString(), e);
        }
    }

    public static PracticeBoard board(Project project) {
        return CHECKER.board(Areas.of(project, Catalog.bundled()), TODAY);
    }

    /// The project that holds every sample.
    public static Project samples() {
        return project(
                Samples.credentialReport(),
                Samples.authorizationDetails(),
                Samples.analyzerFindings(),
                Samples.accountSummary(),
                Samples.cloudTrail(),
                Samples.analyzers(),
                Samples.generatedPolicies(),
                Samples.organizationPolicies());
    }
}
