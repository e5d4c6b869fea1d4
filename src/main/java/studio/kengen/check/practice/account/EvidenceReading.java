package studio.kengen.check.practice.account;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.check.practice.account.DecodedFiles.Decoded;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.Project;
import studio.kengen.evidence.AccountSummary;
import studio.kengen.evidence.Analyzer;
import studio.kengen.evidence.AnalyzerFindings;
import studio.kengen.evidence.AnalyzerList;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CloudTrailUse;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.GeneratedPolicies;
import studio.kengen.evidence.OrganizationPolicies;
import studio.kengen.evidence.OrganizationPolicy;
import studio.kengen.evidence.PolicyGeneration;
import studio.kengen.policy.Arn;

/// Sorts the evidence of projects by account. Remembers what it read, so that one should serve a project from edit to edit.
/// Safe to share between threads.
public final class EvidenceReading {
    private final DecodedFiles decoded = new DecodedFiles();

    /// The evidence of `project`.
    ///
    /// @param today the day against which files are stale
    public ProjectEvidence of(Project project, LocalDate today) {
        List<EvidenceFile> files = project.evidence();
        List<Decoded> contents = decoded.of(files);
        Map<String, AccountFiles> accounts = new TreeMap<>();
        project.accounts().stream()
                .map(OrganizationAccount::number)
                .filter(number -> !number.isBlank())
                .forEach(number -> accounts.computeIfAbsent(number, AccountFiles::new));
        List<Held<? extends Evidence>> readable = new ArrayList<>();
        List<FileUse> uses = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            EvidenceFile file = files.get(i);
            LocalDate asOf = asOf(file, contents.get(i), today);
            Decoded content = contents.get(i);
            content.evidence()
                    .ifPresent(evidence ->
                            readable.add(new Held<>(file, evidence, content.gaps(), asOf)));
            uses.add(use(file, asOf, contents.get(i), project, today));
        }
        // The oldest first, so that a newer file takes the place of an older one; of one day, the
        // later row counts.
        readable.sort(Comparator.comparing(Held::asOf));
        readable.forEach(held -> add(held, accounts));
        spread(project, accounts);
        return new ProjectEvidence(
                accounts.values().stream().map(AccountFiles::evidence).toList(),
                organization(readable),
                readable.stream()
                        .map(held -> held.evidence().kind())
                        .collect(Collectors.toUnmodifiableSet()),
                uses.stream().map(use -> superseded(use, accounts)).toList());
    }

    private static FileUse use(
            EvidenceFile file, LocalDate asOf, Decoded content, Project project, LocalDate today) {
        long age = Math.max(0, ChronoUnit.DAYS.between(asOf, today));
        return new FileUse(
                file,
                asOf,
                age,
                age > project.details().practices().staleDays(),
                content.evidence().filter(evidence -> evidence.account().isEmpty()).isEmpty(),
                false,
                content.gaps(),
                content.problem());
    }

    /// Each policy of the organization, with what the newest of its files tell.
    private static List<Held<OrganizationPolicy>> organization(
            List<Held<? extends Evidence>> oldestFirst) {
        SequencedMap<String, Held<OrganizationPolicy>> policies = new LinkedHashMap<>();
        for (Held<? extends Evidence> held : oldestFirst) {
            if (held.evidence() instanceof OrganizationPolicies told) {
                told.policies()
                        .forEach(policy ->
                                policies.merge(
                                        policy.id(),
                                        as(held, policy),
                                        (known, newer) ->
                                                as(
                                                        newer,
                                                        known.evidence()
                                                                .updated(newer.evidence()))));
            }
        }
        return List.copyOf(policies.values());
    }

    private static FileUse superseded(FileUse use, Map<String, AccountFiles> accounts) {
        boolean used =
                use.file().kind().equals(EvidenceKind.ORGANIZATION_POLICIES.key())
                        || accounts.values().stream().anyMatch(account -> account.uses(use.file()))
                        || use.problem().isPresent();
        return used ? use : use.asSuperseded();
    }

    private static LocalDate asOf(EvidenceFile file, Decoded content, LocalDate today) {
        LocalDate imported = file.importedOn() == null ? today : file.importedOn();
        return content.evidence().stream()
                .flatMap(EvidenceReading::made)
                .findFirst()
                .orElse(imported);
    }

    private static Stream<LocalDate> made(Evidence evidence) {
        return evidence instanceof CredentialReport report
                ? report.generatedAt().stream()
                        .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))
                : Stream.empty();
    }

    private static void add(Held<? extends Evidence> held, Map<String, AccountFiles> accounts) {
        String home = held.evidence().account().orElse(held.file().account());
        switch (held.evidence()) {
            case CredentialReport report -> account(home, accounts).take(as(held, report));
            case AuthorizationDetails details -> account(home, accounts).take(as(held, details));
            case AccountSummary summary -> account(home, accounts).take(as(held, summary));
            case AnalyzerFindings findings -> {
                if (findings.findings().isEmpty() || !held.file().account().isBlank()) {
                    account(home, accounts).looked(held);
                }
                findings.findings()
                        .forEach(finding ->
                                account(finding.ownerAccount().orElse(home), accounts)
                                        .take(held, finding));
            }
            case AnalyzerList list -> account(home, accounts).take(held, list);
            case GeneratedPolicies generated -> {
                account(home, accounts).looked(held);
                generated
                        .generations()
                        .forEach(generation ->
                                account(accountOf(generation, home), accounts)
                                        .take(held, generation));
            }
            case OrganizationPolicies _ -> {
                // They are about the organization: see organization(…).
            }
            case CloudTrailUse trail -> {
                account(home, accounts).looked(held);
                trail.uses()
                        .forEach(use ->
                                account(use.account().orElse(home), accounts).take(held, use));
            }
        }
    }

    private static String accountOf(PolicyGeneration generation, String home) {
        return Arn.parse(generation.principal()).map(Arn::account).orElse(home);
    }

    /// Gives the analyzers of the organization that one of its accounts has to all the others.
    private static void spread(Project project, Map<String, AccountFiles> accounts) {
        Set<String> organization =
                project.accounts().stream()
                        .map(OrganizationAccount::number)
                        .filter(accounts::containsKey)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (String home : organization) {
            List<Held<Analyzer>> shared = account(home, accounts).sharedAnalyzers();
            organization.stream()
                    .filter(other -> !other.equals(home))
                    .map(other -> account(other, accounts))
                    .forEach(other -> shared.forEach(other::takeOfOrganization));
        }
    }

    private static AccountFiles account(String number, Map<String, AccountFiles> accounts) {
        return accounts.computeIfAbsent(number, AccountFiles::new);
    }

    private static <E> Held<E> as(Held<?> held, E evidence) {
        return new Held<>(held.file(), evidence, held.gaps(), held.asOf());
    }
}
