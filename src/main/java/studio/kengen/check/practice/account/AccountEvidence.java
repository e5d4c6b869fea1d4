package studio.kengen.check.practice.account;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studio.kengen.evidence.AccountSummary;
import studio.kengen.evidence.Analyzer;
import studio.kengen.evidence.AnalyzerFinding;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CloudTrailUse;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.PolicyGeneration;

/// What the project's files tell of one account.
///
/// @param account its 12 digits; empty where a file does not tell
/// @param credentials the newest credential report
/// @param details the newest authorization details
/// @param summary the newest account summary
/// @param findings the findings of Access Analyzer on its resources, each once, as the newest file has it
/// @param emptyFindingLists the names of the files that list no finding of any resource
/// @param uses the calls that its trails tell of
/// @param analyzers the analyzers of each Region that some list is of, as the newest has them
/// @param organizationAnalyzers the active analyzers of the organization that other accounts have, for external access
/// @param generations the policies that Access Analyzer generated for its users and roles, each job once
/// @param kinds of which kinds there is a file
/// @param shortfalls why the files of a kind do not tell everything; nothing of those that seem whole
public record AccountEvidence(
        String account,
        Optional<Held<CredentialReport>> credentials,
        Optional<Held<AuthorizationDetails>> details,
        Optional<Held<AccountSummary>> summary,
        List<Held<AnalyzerFinding>> findings,
        Set<String> emptyFindingLists,
        List<Held<CloudTrailUse.Use>> uses,
        SortedMap<String, Held<List<Analyzer>>> analyzers,
        List<Held<Analyzer>> organizationAnalyzers,
        List<Held<PolicyGeneration>> generations,
        Set<EvidenceKind> kinds,
        Map<EvidenceKind, Shortfall> shortfalls) {
    /// Among [#analyzers] the Region of empty lists that do not tell theirs.
    static final String UNTOLD_REGION = "";

    public AccountEvidence {
        findings = List.copyOf(findings);
        emptyFindingLists = Set.copyOf(emptyFindingLists);
        uses = List.copyOf(uses);
        analyzers = Collections.unmodifiableSortedMap(new TreeMap<>(analyzers));
        organizationAnalyzers = List.copyOf(organizationAnalyzers);
        generations = List.copyOf(generations);
        kinds = Set.copyOf(kinds);
        shortfalls = Map.copyOf(shortfalls);
    }

    /// An account of which no file tells anything.
    public static AccountEvidence unknown(String account) {
        return new AccountEvidence(
                account,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                Set.of(),
                Map.of());
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
