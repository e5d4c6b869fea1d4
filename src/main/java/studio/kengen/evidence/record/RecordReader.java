package studio.kengen.evidence.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.kengen.evidence.AccountSummary;
import studio.kengen.evidence.Analyzer;
import studio.kengen.evidence.AnalyzerFinding;
import studio.kengen.evidence.AnalyzerFindings;
import studio.kengen.evidence.AnalyzerList;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CloudTrailUse;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.Gaps;
import studio.kengen.evidence.GeneratedPolicies;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.OrganizationPolicies;
import studio.kengen.evidence.OrganizationPolicy;
import studio.kengen.evidence.PolicyGeneration;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.UserDetail;
import studio.kengen.evidence.json.Fields;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.i18n.Message;
import tools.jackson.core.JacksonException;

/// Reads records back.
final class RecordReader {
    private static final long VERSION = 1;

    private final List<String> records;

    RecordReader(List<String> records) {
        this.records = records;
    }

    Evidence read() throws UnreadableEvidenceException {
        List<Fields> lines = lines();
        Optional<EvidenceKind> kind = Optional.empty();
        int number = 1;
        try {
            if (!lines.isEmpty()) {
                Fields head = lines.getFirst();
                kind = head.optionalText("evidence").flatMap(EvidenceKind::ofKey);
                long version = head.number("version").orElse(VERSION);
                if (version > VERSION) {
                    throw new UnreadableEvidenceException(
                            Message.of(
                                    "evidence.record.newer",
                                    Long.toString(version),
                                    Long.toString(VERSION)));
                }
            }
            if (kind.isEmpty()) {
                throw new UnreadableEvidenceException(Message.of("evidence.record.kind"));
            }
            Gatherer gatherer = new Gatherer(kind.get(), lines.getFirst());
            for (Fields line : lines.subList(1, lines.size())) {
                number++;
                gatherer.add(line);
            }
            return gatherer.evidence();
        } catch (Misfit e) {
            throw broken(number);
        }
    }

    /// What the first of them says that the file did not tell.
    Gaps gaps() throws UnreadableEvidenceException {
        List<Fields> lines = lines();
        if (lines.isEmpty()) {
            return Gaps.NONE;
        }
        try {
            Fields head = lines.getFirst();
            return new Gaps(
                    head.flag(EvidenceRecords.MORE).orElse(false),
                    head.number(EvidenceRecords.LOST).orElse(0L));
        } catch (Misfit e) {
            throw broken(1);
        }
    }

    /// What the first of them says of pages.
    boolean hasLastPage() throws UnreadableEvidenceException {
        List<Fields> lines = lines();
        try {
            return !lines.isEmpty() && lines.getFirst().flag(EvidenceRecords.LAST).orElse(false);
        } catch (Misfit e) {
            throw broken(1);
        }
    }

    private List<Fields> lines() throws UnreadableEvidenceException {
        List<Fields> lines = new ArrayList<>();
        Parts.Joiner joiner = new Parts.Joiner();
        for (int i = 0; i < records.size(); i++) {
            try {
                Fields line = joiner.add(records.get(i));
                if (line != null) {
                    lines.add(line);
                }
            } catch (Misfit | JacksonException e) {
                throw broken(i + 1);
            }
        }
        if (joiner.isInTheMiddle()) {
            throw broken(records.size());
        }
        return lines;
    }

    private static UnreadableEvidenceException broken(int number) {
        return new UnreadableEvidenceException(
                Message.of("evidence.record.broken", Integer.toString(number)));
    }

    /// What the lines after the first tell.
    private static final class Gatherer {
        private final EvidenceKind kind;
        private final Fields head;
        private final List<CredentialRow> rows = new ArrayList<>();
        private final List<UserDetail> users = new ArrayList<>();
        private final List<GroupDetail> groups = new ArrayList<>();
        private final List<RoleDetail> roles = new ArrayList<>();
        private final List<ManagedPolicy> policies = new ArrayList<>();
        private final List<AnalyzerFinding> findings = new ArrayList<>();
        private final SortedMap<String, Long> numbers = new TreeMap<>();
        private final List<CloudTrailUse.Use> uses = new ArrayList<>();
        private final List<Analyzer> analyzers = new ArrayList<>();
        private final List<PolicyGeneration> generations = new ArrayList<>();
        private final List<OrganizationPolicy> organization = new ArrayList<>();

        Gatherer(EvidenceKind kind, Fields head) {
            this.kind = kind;
            this.head = head;
        }

        void add(Fields line) throws Misfit {
            switch (kind) {
                case CREDENTIAL_REPORT -> rows.add(CredentialLines.read(line));
                case AUTHORIZATION_DETAILS -> addDetail(line);
                case ANALYZER_FINDINGS -> findings.add(FindingLines.read(line));
                case ACCOUNT_SUMMARY ->
                        numbers.put(line.text("name"), line.number("number").orElse(0L));
                case CLOUDTRAIL -> uses.add(TrailLines.read(line));
                case ANALYZERS -> analyzers.add(AnalyzerLines.read(line));
                case GENERATED_POLICY -> generations.add(GenerationLines.read(line));
                case ORGANIZATION_POLICIES -> organization.add(OrganizationLines.read(line));
            }
        }

        private void addDetail(Fields line) throws Misfit {
            if (line.has(DetailLines.USER)) {
                users.add(DetailLines.user(line));
            } else if (line.has(DetailLines.GROUP)) {
                groups.add(DetailLines.group(line));
            } else if (line.has(DetailLines.ROLE)) {
                roles.add(DetailLines.role(line));
            } else {
                policies.add(DetailLines.policy(line));
            }
        }

        Evidence evidence() throws Misfit {
            return switch (kind) {
                case CREDENTIAL_REPORT ->
                        new CredentialReport(
                                head.optionalText("account"), head.time("generated"), rows);
                case AUTHORIZATION_DETAILS ->
                        new AuthorizationDetails(
                                head.optionalText("account"), users, groups, roles, policies);
                case ANALYZER_FINDINGS -> new AnalyzerFindings(findings);
                case ACCOUNT_SUMMARY -> new AccountSummary(numbers);
                case CLOUDTRAIL -> new CloudTrailUse(uses);
                case ANALYZERS -> new AnalyzerList(head.texts("regions"), analyzers);
                case GENERATED_POLICY -> new GeneratedPolicies(generations);
                case ORGANIZATION_POLICIES -> new OrganizationPolicies(organization);
            };
        }
    }
}
