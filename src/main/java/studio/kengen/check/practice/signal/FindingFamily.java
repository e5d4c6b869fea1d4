package studio.kengen.check.practice.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.evidence.AnalyzerFinding;
import studio.kengen.i18n.Message;

/// What an analyzer looks for. Each has findings of one family only, and a file of findings does not tell its analyzer, so that
/// a file without findings of a family says nothing about it.
///
/// Source: IAM Access Analyzer API reference, "CreateAnalyzer", `type`; "FindingSummaryV2", `findingType`.
enum FindingFamily {
    EXTERNAL,
    UNUSED,
    INTERNAL;

    private Set<String> types() {
        return switch (this) {
            case EXTERNAL -> Set.of(AnalyzerFinding.EXTERNAL_ACCESS);
            case UNUSED ->
                    Set.of(
                            "UnusedIAMRole",
                            "UnusedIAMUserPassword",
                            "UnusedIAMUserAccessKey",
                            "UnusedPermission");
            case INTERNAL -> Set.of("InternalAccess");
        };
    }

    /// The family that has findings of this type.
    static Optional<FindingFamily> of(String type) {
        return Arrays.stream(values()).filter(family -> family.types().contains(type)).findFirst();
    }

    /// Tells `found` that nothing is known where no file is of such an analyzer. Any finding of the family shows that one is,
    /// whatever its status; a list without findings is one if its file's name says so, `external-findings.json`.
    void tellIfUntold(AccountEvidence account, Found found) {
        boolean told =
                account.findings().stream()
                                .anyMatch(held -> types().contains(held.evidence().type()))
                        || account.emptyFindingLists().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .anyMatch(name -> name.contains(word()));
        if (!told) {
            found.notKnown(
                    Message.of(
                            "practice.reason.noFindingsOf",
                            Message.of("practice.findingFamily." + name()),
                            word()));
        }
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
