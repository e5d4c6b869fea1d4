package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.AnalyzerFinding;
import studio.kengen.i18n.Message;

/// Findings of IAM Access Analyzer: 2g, 6g, 9h, 11a, 11b, 11d and 11e. Only active ones count: what is archived somebody has
/// looked at, and what is resolved is no more.
///
/// Each analyzer looks for one family of findings, and the files do not tell which analyzer they are of; of a family that no
/// file has a finding of, nothing is known.
///
/// Source: IAM Access Analyzer API reference, "FindingSummaryV2"; IAM user guide, "Archive rules".
final class AnalyzerSignals {
    private static final String UNUSED_KEY = "UnusedIAMUserAccessKey";
    private static final String UNUSED_PASSWORD = "UnusedIAMUserPassword";
    private static final String UNUSED_ROLE = "UnusedIAMRole";
    private static final String UNUSED_PERMISSION = "UnusedPermission";
    private static final Pattern ACCOUNT = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

    private AnalyzerSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofAccount("2g", active(UNUSED_KEY)),
                SignalCheck.ofAccount("6g", active(UNUSED_PERMISSION)),
                SignalCheck.ofAccount(
                        "9h", active(UNUSED_ROLE, UNUSED_PASSWORD, UNUSED_KEY, UNUSED_PERMISSION)),
                SignalCheck.ofAccount("11a", external(AnalyzerSignals::isPublic)),
                SignalCheck.ofAccount("11b", external(AnalyzerSignals::isForeign)),
                SignalCheck.ofAccount(
                        "11d", external((finding, _) -> Truth.of(finding.isAboutReservedRole()))),
                SignalCheck.ofAccount("11e", active("InternalAccess")));
    }

    private static SignalCheck.InAccount active(String... types) {
        return (account, _, found) -> {
            account.active(types).forEach(held -> found.violated(subject(held, account)));
            FindingFamily.of(types[0]).orElseThrow().tellIfUntold(account, found);
        };
    }

    /// Looks at active findings of external access. Lists of the newer API do not tell who has access, single findings do;
    /// where the answer depends on what is not told, it is not known.
    private static SignalCheck.InAccount external(
            BiFunction<AnalyzerFinding, Set<String>, Truth> wanted) {
        return (account, examined, found) -> {
            for (Held<AnalyzerFinding> held : account.active(AnalyzerFinding.EXTERNAL_ACCESS)) {
                switch (wanted.apply(held.evidence(), examined.trusted())) {
                    case YES -> found.violated(subject(held, account));
                    case UNKNOWN ->
                            found.undecided(
                                    Subjects.finding(held, account)
                                            .with(Message.of("practice.detail.whoIsNotTold")));
                    case NO -> {
                        // Somebody who may.
                    }
                }
            }
            FindingFamily.EXTERNAL.tellIfUntold(account, found);
        };
    }

    private static Subject subject(Held<AnalyzerFinding> held, AccountEvidence account) {
        AnalyzerFinding finding = held.evidence();
        Subject subject = Subjects.finding(held, account);
        return finding.principal().isEmpty()
                ? subject.with(
                        Message.of(
                                "practice.detail.finding", finding.type(), finding.resourceType()))
                : subject.with(
                        Message.of(
                                "practice.detail.findingFor",
                                finding.resourceType(),
                                String.join(", ", finding.principal().values())));
    }

    /// A role of IAM Identity Center trusts the provider of the account and nobody else.
    private static Truth isPublic(AnalyzerFinding finding, Set<String> trusted) {
        return finding.isPublic()
                .map(Truth::of)
                .orElse(finding.isAboutReservedRole() ? Truth.NO : Truth.UNKNOWN);
    }

    /// Whether somebody who is not public and not trusted has access. Roles of IAM Identity Center are left out (11d tells),
    /// and so are providers of identity in a trusted account: 10c looks at whom those let in.
    private static Truth isForeign(AnalyzerFinding finding, Set<String> trusted) {
        if (finding.isAboutReservedRole() || isPublic(finding, trusted) == Truth.YES) {
            return Truth.NO;
        }
        return finding.principal().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(
                        finding.principal().values().stream()
                                .anyMatch(principal -> !isTrusted(principal, trusted)));
    }

    private static boolean isTrusted(String principal, Set<String> trusted) {
        return ACCOUNT.matcher(principal)
                .results()
                .map(result -> result.group())
                .findFirst()
                .filter(trusted::contains)
                .isPresent();
    }
}
