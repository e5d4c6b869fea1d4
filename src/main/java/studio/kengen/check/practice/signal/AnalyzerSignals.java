package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.evidence.AnalyzerFinding;
import studio.kengen.i18n.Message;

/// Findings of IAM Access Analyzer: 2g, 6g, 9h, 11a, 11b, 11d and 11e. Only active ones count: what is archived somebody has
/// looked at, and what is resolved is no more.
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
                        "11d", external((finding, _) -> finding.isAboutReservedRole())),
                SignalCheck.ofAccount("11e", active("InternalAccess")));
    }

    private static SignalCheck.InAccount active(String... types) {
        return (account, _, found) ->
                account.active(types).forEach(held -> found.violated(subject(held, account)));
    }

    private static SignalCheck.InAccount external(
            BiPredicate<AnalyzerFinding, Set<String>> wanted) {
        return (account, examined, found) ->
                account.active(AnalyzerFinding.EXTERNAL_ACCESS).stream()
                        .filter(held -> wanted.test(held.evidence(), examined.trusted()))
                        .forEach(held -> found.violated(subject(held, account)));
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

    private static boolean isPublic(AnalyzerFinding finding, Set<String> trusted) {
        return finding.isPublic().orElse(false);
    }

    /// Whether somebody who is not public and not trusted has access. Roles of IAM Identity Center are left out (11d tells),
    /// and so are providers of identity in a trusted account: 10c looks at whom those let in.
    private static boolean isForeign(AnalyzerFinding finding, Set<String> trusted) {
        return !isPublic(finding, trusted)
                && !finding.isAboutReservedRole()
                && finding.principal().values().stream()
                        .anyMatch(principal -> !isTrusted(principal, trusted));
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
