package studio.kengen.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.read.ReadEvidence;
import studio.kengen.evidence.read.UnreadableEvidenceException;

/// The exports of the invented organisation in `samples/evidence`.
public final class Samples {
    private static final Path FOLDER = Path.of("samples/evidence");

    private Samples() {}

    public static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CredentialReport credentialReport() {
        return (CredentialReport) read("credential-report.csv").evidence();
    }

    public static AuthorizationDetails authorizationDetails() {
        return (AuthorizationDetails) read("authorization-details.json").evidence();
    }

    public static AnalyzerFindings analyzerFindings() {
        return (AnalyzerFindings) read("access-analyzer-findings.json").evidence();
    }

    public static AccountSummary accountSummary() {
        return (AccountSummary) read("account-summary.json").evidence();
    }

    public static CloudTrailUse cloudTrail() {
        return (CloudTrailUse) read("cloudtrail.json").evidence();
    }

    public static AnalyzerList analyzers() {
        return (AnalyzerList) read("access-analyzer-analyzers.json").evidence();
    }

    public static GeneratedPolicies generatedPolicies() {
        return (GeneratedPolicies) read("generated-policies.json").evidence();
    }

    public static OrganizationPolicies organizationPolicies() {
        return (OrganizationPolicies) read("organization-policies.json").evidence();
    }

    public static ReadEvidence read(String name) {
        try {
            return EvidenceReader.read(FOLDER.resolve(name));
        } catch (UnreadableEvidenceException e) {
            throw new AssertionError(e.problem().toString(), e);
        }
    }
}
