package studio.kengen.check.practice.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.RowId;
import studio.kengen.evidence.AccountSummary;
import studio.kengen.evidence.Analyzer;
import studio.kengen.evidence.AnalyzerFinding;
import studio.kengen.evidence.AnalyzerFindings;
import studio.kengen.evidence.AnalyzerList;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CloudTrailUse;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.PolicyGeneration;

/// Gathers what files tell of one account; what is taken later takes the place of what was taken earlier, but for what adds up:
/// trails, analyzers of several Regions, and generated policies.
final class AccountFiles {
    private final String account;
    private @Nullable Held<CredentialReport> credentials;
    private @Nullable Held<AuthorizationDetails> details;
    private @Nullable Held<AccountSummary> summary;
    private final Map<String, Held<AnalyzerFinding>> findings = new LinkedHashMap<>();
    private final Set<String> emptyFindingLists = new HashSet<>();
    private final List<Held<CloudTrailUse.Use>> uses = new ArrayList<>();
    private final SortedMap<String, Held<List<Analyzer>>> analyzers = new TreeMap<>();
    private final Map<String, Held<Analyzer>> organizationAnalyzers = new LinkedHashMap<>();
    private final Map<String, Held<PolicyGeneration>> generations = new LinkedHashMap<>();
    private final Map<EvidenceKind, Held<?>> withGaps = new EnumMap<>(EvidenceKind.class);
    private final Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
    private final Set<RowId> files = new HashSet<>();

    AccountFiles(String account) {
        this.account = account;
    }

    void take(Held<?> held) {
        switch (held.evidence()) {
            case CredentialReport report -> credentials = as(held, report);
            case AuthorizationDetails newer -> details = as(held, newer);
            case AccountSummary newer -> summary = as(held, newer);
            default -> throw new IllegalArgumentException(held.file().kind());
        }
        EvidenceKind kind = ((Evidence) held.evidence()).kind();
        kinds.add(kind);
        withGaps.remove(kind);
        noteGaps(held);
    }

    private void noteGaps(Held<?> held) {
        if (held.gaps().isAny()) {
            withGaps.put(((Evidence) held.evidence()).kind(), held);
        }
    }

    void take(Held<?> held, AnalyzerFinding finding) {
        findings.merge(
                finding.id(),
                as(held, finding),
                (known, newer) -> as(newer, known.evidence().updated(newer.evidence())));
        looked(held);
    }

    void take(Held<?> held, CloudTrailUse.Use use) {
        uses.add(as(held, use));
        looked(held);
    }

    void take(Held<?> held, AnalyzerList list) {
        list.regions().forEach(region -> analyzers.put(region, as(held, list.of(region))));
        if (list.regions().isEmpty()) {
            analyzers.put(AccountEvidence.UNTOLD_REGION, as(held, List.of()));
        }
        looked(held);
    }

    /// The active analyzers for external access that look at the whole organization.
    List<Held<Analyzer>> sharedAnalyzers() {
        return analyzers.values().stream()
                .flatMap(held -> held.evidence().stream().map(analyzer -> as(held, analyzer)))
                .filter(held -> held.evidence().isOfOrganization() && held.evidence().isActive())
                .toList();
    }

    /// An analyzer of another account of the organization that looks at this one, too.
    void takeOfOrganization(Held<Analyzer> analyzer) {
        organizationAnalyzers.put(analyzer.evidence().arn(), analyzer);
        kinds.add(EvidenceKind.ANALYZERS);
    }

    void take(Held<?> held, PolicyGeneration generation) {
        String job = generation.jobId().isEmpty() ? generation.principal() : generation.jobId();
        Held<PolicyGeneration> known = generations.get(job);
        // The list of jobs has no policies.
        if (known == null || !generation.policies().isEmpty()) {
            generations.put(job, as(held, generation));
        }
        looked(held);
    }

    /// Notes that a file is about this account, whatever it has of it.
    void looked(Held<?> held) {
        kinds.add(((Evidence) held.evidence()).kind());
        files.add(held.file().id());
        noteGaps(held);
        if (held.evidence() instanceof AnalyzerFindings list && list.findings().isEmpty()) {
            emptyFindingLists.add(held.file().file());
        }
    }

    boolean uses(EvidenceFile file) {
        return files.contains(file.id())
                || isFrom(credentials, file)
                || isFrom(details, file)
                || isFrom(summary, file);
    }

    AccountEvidence evidence() {
        return new AccountEvidence(
                account,
                Optional.ofNullable(credentials),
                Optional.ofNullable(details),
                Optional.ofNullable(summary),
                List.copyOf(findings.values()),
                emptyFindingLists,
                uses,
                analyzers,
                List.copyOf(organizationAnalyzers.values()),
                List.copyOf(generations.values()),
                kinds,
                Shortfall.find(credentials, details, summary, withGaps));
    }

    private static boolean isFrom(@Nullable Held<?> held, EvidenceFile file) {
        return held != null && held.file().id().equals(file.id());
    }

    private static <E> Held<E> as(Held<?> held, E evidence) {
        return new Held<>(held.file(), evidence, held.gaps(), held.asOf());
    }
}
