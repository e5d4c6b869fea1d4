package studio.kengen.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.i18n.Message;

/// Findings of IAM Access Analyzer: `aws accessanalyzer list-findings-v2` or `list-findings`.
///
/// @param findings sorted by id
public record AnalyzerFindings(List<AnalyzerFinding> findings) implements Evidence {
    public AnalyzerFindings {
        findings = findings.stream().sorted(Comparator.comparing(AnalyzerFinding::id)).toList();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.ANALYZER_FINDINGS;
    }

    /// The account that owns all the resources; empty if several do.
    @Override
    public Optional<String> account() {
        Set<String> owners =
                findings.stream()
                        .flatMap(finding -> finding.ownerAccount().stream())
                        .collect(Collectors.toSet());
        return owners.size() == 1 ? owners.stream().findFirst() : Optional.empty();
    }

    @Override
    public List<Count> counts() {
        return List.of(new Count(Message.of("evidence.count.findings"), findings.size()));
    }
}
