package studio.kengen.check.practice.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.evidence.AccountSummary;
import studio.kengen.evidence.AnalyzerFinding;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CloudTrailUse;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.EvidenceKind;

/// What the project's files tell of one account.
///
/// @param account its 12 digits; empty where a file does not tell
/// @param credentials the newest credential report
/// @param details the newest authorization details
/// @param summary the newest account summary
/// @param findings the findings of Access Analyzer on its resources, each once, as the newest file has it
/// @param uses the calls that its trails tell of
/// @param kinds of which kinds there is a file
public record AccountEvidence(
        String account,
        Optional<Held<CredentialReport>> credentials,
        Optional<Held<AuthorizationDetails>> details,
        Optional<Held<AccountSummary>> summary,
        List<Held<AnalyzerFinding>> findings,
        List<Held<CloudTrailUse.Use>> uses,
        Set<EvidenceKind> kinds) {
    public AccountEvidence {
        findings = List.copyOf(findings);
        uses = List.copyOf(uses);
        kinds = Set.copyOf(kinds);
    }

    /// An account of which no file tells anything.
    public static AccountEvidence unknown(String account) {
        return new AccountEvidence(
                account,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of());
    }

    /// The findings that are active, of these types.
    public List<Held<AnalyzerFinding>> active(String... types) {
        Set<String> wanted = Set.of(types);
        return findings.stream()
                .filter(held -> held.evidence().isActive())
                .filter(held -> wanted.contains(held.evidence().type()))
                .collect(Collectors.toUnmodifiableList());
    }
}
