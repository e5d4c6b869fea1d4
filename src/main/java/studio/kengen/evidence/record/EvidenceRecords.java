package studio.kengen.evidence.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.evidence.AccountSummary;
import studio.kengen.evidence.AnalyzerFindings;
import studio.kengen.evidence.AnalyzerList;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CloudTrailUse;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.Gaps;
import studio.kengen.evidence.GeneratedPolicies;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.OrganizationPolicies;
import studio.kengen.evidence.read.UnreadableEvidenceException;

/// Writes evidence as records and reads it back without the original file.
///
/// A record is a line of JSON; the first names the kind, and each of the others is a user, a role, a policy, a finding and so
/// on, in the order of the evidence. The same evidence gives the same records, to the byte, and what they are read back as
/// is equal to it. A record is never longer than [#LONGEST]: of one that would be, there are parts.
public final class EvidenceRecords {
    /// A cell of Excel holds 32,767 characters.
    public static final int LONGEST = 32_000;

    static final String MORE = "more";
    static final String LOST = "lost";
    static final String LAST = "last";

    private EvidenceRecords() {}

    /// The records of what a file tells that has no gaps.
    public static List<String> write(Evidence evidence) {
        return write(evidence, Gaps.NONE);
    }

    /// The records.
    ///
    /// @param gaps what the file does not tell
    public static List<String> write(Evidence evidence, Gaps gaps) {
        return writePages(evidence, gaps, false);
    }

    /// The records of pages that were joined.
    ///
    /// @param hasLast whether the last page of the export is among them
    public static List<String> writePages(Evidence evidence, Gaps gaps, boolean hasLast) {
        List<String> lines = new ArrayList<>();
        Line head = new Line().text("evidence", evidence.kind().key()).number("version", 1);
        if (gaps.more()) {
            head.flag(MORE, Optional.of(true));
        }
        if (gaps.lost() > 0) {
            head.number(LOST, gaps.lost());
        }
        if (hasLast) {
            head.flag(LAST, Optional.of(true));
        }
        switch (evidence) {
            case CredentialReport report -> {
                head.text("account", report.account()).time("generated", report.generatedAt());
                lines.add(head.end());
                report.users().forEach(user -> lines.add(CredentialLines.write(user)));
            }
            case AuthorizationDetails details -> {
                head.text("account", details.account());
                lines.add(head.end());
                details.users().forEach(user -> lines.add(DetailLines.write(user)));
                details.groups().forEach(group -> lines.add(DetailLines.write(group)));
                details.roles().forEach(role -> lines.add(DetailLines.write(role)));
                details.policies().forEach(policy -> lines.add(DetailLines.write(policy)));
            }
            case AnalyzerFindings findings -> {
                lines.add(head.end());
                findings.findings().forEach(finding -> lines.add(FindingLines.write(finding)));
            }
            case AnalyzerList list -> {
                head.texts("regions", list.regions());
                lines.add(head.end());
                list.analyzers().forEach(analyzer -> lines.add(AnalyzerLines.write(analyzer)));
            }
            case GeneratedPolicies generated -> {
                lines.add(head.end());
                generated
                        .generations()
                        .forEach(generation -> lines.add(GenerationLines.write(generation)));
            }
            case OrganizationPolicies organization -> {
                lines.add(head.end());
                organization
                        .policies()
                        .forEach(policy -> lines.add(OrganizationLines.write(policy)));
            }
            case AccountSummary summary -> {
                lines.add(head.end());
                summary.numbers()
                        .forEach((name, number) ->
                                lines.add(
                                        new Line()
                                                .text("name", name)
                                                .number("number", number)
                                                .end()));
            }
            case CloudTrailUse trail -> {
                lines.add(head.end());
                trail.uses().forEach(use -> lines.add(TrailLines.write(use)));
            }
        }
        return lines.stream().flatMap(line -> Parts.split(line, LONGEST).stream()).toList();
    }

    /// The managed policies among the records of authorization details, without reading the rest. None of other kinds, and none
    /// that cannot be read; [#read] says why.
    public static List<ManagedPolicy> managedPolicies(List<String> records) {
        boolean hasSome =
                records.stream()
                        .findFirst()
                        .filter(head -> head.startsWith(DetailLines.HEAD))
                        .isPresent();
        return hasSome ? DetailLines.managedPolicies(records) : List.of();
    }

    /// What the file did not tell whose evidence was written as these records.
    ///
    /// @throws UnreadableEvidenceException where they are none, or of a newer version
    public static Gaps gaps(List<String> records) throws UnreadableEvidenceException {
        return new RecordReader(records.stream().limit(1).toList()).gaps();
    }

    /// Whether these records were written of pages, and the last of them was there.
    ///
    /// @throws UnreadableEvidenceException where they are none, or of a newer version
    public static boolean hasLastPage(List<String> records) throws UnreadableEvidenceException {
        return new RecordReader(records.stream().limit(1).toList()).hasLastPage();
    }

    /// The evidence that was written as these records.
    ///
    /// @throws UnreadableEvidenceException where they are none, or of a newer version
    public static Evidence read(List<String> records) throws UnreadableEvidenceException {
        return new RecordReader(records).read();
    }
}
