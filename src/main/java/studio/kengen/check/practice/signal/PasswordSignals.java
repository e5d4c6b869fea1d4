package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.CredentialRow.AccessKey;
import studio.kengen.evidence.ReportedTime;
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

    /// Tells `found` of the users of which the report does not say whether they have a password.
    static void tellUntold(
            Held<CredentialReport> report,
            AccountEvidence account,
            Predicate<CredentialRow> couldViolate,
            Found found) {
        report.evidence().users().stream()
                .filter(row -> !row.isRoot() && row.passwordEnabled().isEmpty())
                .filter(couldViolate)
                .forEach(row -> notTold(Subjects.user(row, account, report), found));
    }

    private static void notTold(Subject subject, Found found) {
        found.undecided(subject.with(Message.of("practice.detail.notTold")));
    }

    private static Held<CredentialReport> report(AccountEvidence account) {
        return account.credentials().orElseThrow();
    }

    private static void enabled(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = report(account);
        withPassword(report)
                .forEach(row ->
                        found.violated(lastUse(row, Subjects.user(row, account, report), report)));
        tellUntold(report, account, _ -> true, found);
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
        Truth federated = Federation.isUsed(details, examined);
        if (federated == Truth.NO) {
            return;
        }
        int limit = examined.settings().unusedDays();
        withPassword(report)
                .forEach(row -> {
                    Subject subject = Subjects.user(row, account, report);
                    Optional<Long> days = row.passwordLastUsed().time().map(report::daysSince);
                    if (isNotTold(row.passwordLastUsed())) {
                        notTold(subject, found);
                    } else if (days.isPresent() && days.get() <= limit) {
                        if (federated == Truth.YES) {
                            found.violated(lastUse(row, subject, report));
                        } else {
                            found.undecided(
                                    subject.with(Message.of("practice.detail.noTrustPolicies")));
                        }
                    }
                });
        tellUntold(report, account, _ -> true, found);
    }

    private static boolean isNotTold(ReportedTime time) {
        return time == ReportedTime.Untold.NOT_TOLD;
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
            if (!hasPermissions(user)) {
                continue;
            }
            if (row == null || row.passwordEnabled().isEmpty()) {
                notTold(Subjects.identity(user, account, details), found);
            } else if (row.passwordEnabled().get()) {
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
        tellUntold(report, account, row -> !row.mfaActive().orElse(false), found);
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
        tellUntold(report, account, _ -> true, found);
    }

    /// A user that exists for longer than the limit and has used neither password nor key since.
    private static void neverUsedUser(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = report(account);
        int limit = examined.settings().unusedDays();
        for (CredentialRow row : report.evidence().users()) {
            Optional<Long> age = row.createdAt().map(report::daysSince);
            List<ReportedTime> uses =
                    Stream.concat(
                                    Stream.of(row.passwordLastUsed()),
                                    row.keys().stream().map(AccessKey::lastUsed))
                            .toList();
            boolean everUsed = uses.stream().anyMatch(use -> use.time().isPresent());
            boolean couldBeTooOld = age.isEmpty() || age.get() > limit;
            if (row.isRoot() || everUsed || !couldBeTooOld) {
                continue;
            }
            Subject subject = Subjects.user(row, account, report);
            if (age.isEmpty() || uses.stream().anyMatch(PasswordSignals::isNotTold)) {
                notTold(subject, found);
            } else {
                found.violated(
                        subject.aged(
                                age.get(), Message.of("practice.detail.createdAgo", age.get())));
            }
        }
    }
}
