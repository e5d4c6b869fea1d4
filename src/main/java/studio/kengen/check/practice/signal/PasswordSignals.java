package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.UserDetail;
import studio.kengen.i18n.Message;

/// People who sign in as IAM users: 1a to 1c, 3a, 9a and 9c.
///
/// Source: IAM user guide, "Generate credential reports for your AWS account", report format: the root user's
/// `password_enabled` is `not_supported`; `no_information` in `password_last_used` is a password that was never used, or not
/// since 2014-10-20.
final class PasswordSignals {
    private PasswordSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofAccount("1a", PasswordSignals::enabled),
                SignalCheck.ofAccount("1b", PasswordSignals::besideProvider),
                SignalCheck.ofAccount("1c", PasswordSignals::withPermissions),
                SignalCheck.ofAccount("3a", PasswordSignals::withoutMfa),
                SignalCheck.ofAccount("9a", PasswordSignals::unused),
                SignalCheck.ofAccount("9c", PasswordSignals::neverUsedUser));
    }

    /// The users that have a password; the root user is not among them.
    static Stream<CredentialRow> withPassword(Held<CredentialReport> report) {
        return report.evidence().users().stream()
                .filter(row -> !row.isRoot() && row.passwordEnabled().orElse(false));
    }

    private static Held<CredentialReport> report(AccountEvidence account) {
        return account.credentials().orElseThrow();
    }

    private static void enabled(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = report(account);
        withPassword(report)
                .forEach(row ->
                        found.violated(lastUse(row, Subjects.user(row, account, report), report)));
    }

    /// The user, with the last use of its password as what there is to see.
    private static Subject lastUse(CredentialRow row, Subject subject, Held<?> report) {
        Optional<Long> days = row.passwordLastUsed().time().map(report::daysSince);
        if (days.isPresent()) {
            return subject.used(
                    days.get(),
                    report.asOf(),
                    Message.of("practice.detail.passwordUsed", days.get()));
        }
        return row.passwordLastUsed().isNever()
                ? subject.with(Message.of("practice.detail.passwordNeverUsed"))
                : subject;
    }

    private static void besideProvider(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = report(account);
        AuthorizationDetails details = account.details().orElseThrow().evidence();
        if (!Federation.isUsed(details, examined)) {
            return;
        }
        int limit = examined.settings().unusedDays();
        withPassword(report)
                .filter(row ->
                        row.passwordLastUsed()
                                .time()
                                .filter(time -> report.daysSince(time) <= limit)
                                .isPresent())
                .forEach(row ->
                        found.violated(lastUse(row, Subjects.user(row, account, report), report)));
    }

    /// A user that can sign in and has permissions, so that it is a person's identity and no program's. The table asks for
    /// users "without only programmatic use"; of those without any permission 9g tells.
    private static void withPermissions(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        var rows =
                report(account).evidence().users().stream()
                        .collect(
                                Collectors.toMap(
                                        CredentialRow::user, Function.identity(), (one, _) -> one));
        for (UserDetail user : details.evidence().users()) {
            CredentialRow row = rows.get(user.name());
            if (row != null && row.passwordEnabled().orElse(false) && hasPermissions(user)) {
                found.violated(
                        Subjects.identity(user, account, details)
                                .with(
                                        Message.of(
                                                "practice.detail.permissionsOf",
                                                user.groups().size(),
                                                user.attachedPolicies().size(),
                                                user.inlinePolicies().size())));
            }
        }
    }

    static boolean hasPermissions(UserDetail user) {
        return !user.groups().isEmpty()
                || !user.attachedPolicies().isEmpty()
                || !user.inlinePolicies().isEmpty();
    }

    private static void withoutMfa(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = report(account);
        withPassword(report)
                .forEach(row -> {
                    Subject subject = Subjects.user(row, account, report);
                    if (row.mfaActive().isEmpty()) {
                        found.undecided(subject.with(Message.of("practice.detail.notTold")));
                    } else if (!row.mfaActive().get()) {
                        found.violated(lastUse(row, subject, report));
                    }
                });
    }

    /// A password that is younger than the limit has had no time to be unused. The root user's is left out: that one should
    /// be unused.
    private static void unused(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = report(account);
        int limit = examined.settings().unusedDays();
        withPassword(report)
                .forEach(row -> {
                    Subject subject = Subjects.password(row, account, report);
                    Optional<Long> used = row.passwordLastUsed().time().map(report::daysSince);
                    Optional<Long> exists =
                            row.passwordLastChanged()
                                    .time()
                                    .or(row::createdAt)
                                    .map(report::daysSince);
                    if (used.isPresent()) {
                        if (used.get() > limit) {
                            found.violated(lastUse(row, subject, report));
                        }
                    } else if (!row.passwordLastUsed().isNever()) {
                        found.undecided(subject.with(Message.of("practice.detail.notTold")));
                    } else if (exists.isEmpty() || exists.get() > limit) {
                        found.violated(lastUse(row, subject, report));
                    }
                });
    }

    /// A user that exists for longer than the limit and has used neither password nor key since.
    private static void neverUsedUser(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = report(account);
        int limit = examined.settings().unusedDays();
        for (CredentialRow row : report.evidence().users()) {
            Optional<Long> age = row.createdAt().map(report::daysSince);
            boolean everUsed =
                    row.passwordLastUsed().time().isPresent()
                            || row.keys().stream()
                                    .anyMatch(key -> key.lastUsed().time().isPresent());
            if (!row.isRoot() && !everUsed && age.isPresent() && age.get() > limit) {
                found.violated(
                        Subjects.user(row, account, report)
                                .aged(
                                        age.get(),
                                        Message.of("practice.detail.createdAgo", age.get())));
            }
        }
    }
}
