package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.CredentialRow.AccessKey;
import studio.kengen.evidence.ReportedTime;
import studio.kengen.i18n.Message;

/// The root user: 3b and 5a to 5f.
///
/// Source: IAM user guide, "Root user best practices" and "Centrally manage root access for member accounts".
final class RootSignals {
    private static final Set<String> IDS =
            all().stream().map(SignalCheck::signal).collect(Collectors.toUnmodifiableSet());

    private RootSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofAccount("3b", RootSignals::withoutMfa),
                SignalCheck.ofAccount("5a", told(RootUser::hasKeys)),
                SignalCheck.ofAccount("5b", RootSignals::withoutMfa),
                SignalCheck.ofAccount("5c", RootSignals::used),
                SignalCheck.ofAccount("5d", RootSignals::keysUsed),
                SignalCheck.ofAccount("5e", told(RootUser::hasPassword)),
                SignalCheck.ofAccount("5f", told(RootUser::hasCertificates)));
    }

    /// The signals about the root user.
    static Set<String> ids() {
        return IDS;
    }

    private static SignalCheck.InAccount told(Function<RootUser, Optional<Boolean>> fact) {
        return (account, examined, found) -> {
            RootUser root = RootUser.of(account);
            Optional<Boolean> told = fact.apply(root);
            if (told.isEmpty()) {
                notTold(root, found);
            } else if (told.get()) {
                found.violated(root.subject());
            }
        };
    }

    private static void notTold(RootUser root, Found found) {
        found.undecided(root.subject().with(Message.of("practice.detail.notTold")));
    }

    /// A root user without password and keys, as centralized root access leaves it, needs no second factor.
    private static void withoutMfa(AccountEvidence account, Examined examined, Found found) {
        RootUser root = RootUser.of(account);
        if (root.hasMfa().isEmpty()) {
            notTold(root, found);
        } else if (!root.hasMfa().get() && !root.hasNoCredentials()) {
            found.violated(root.subject());
        }
    }

    private static void used(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = account.credentials().orElseThrow();
        RootUser root = RootUser.of(account);
        Optional<CredentialRow> row = root.row();
        Optional<Long> days =
                row.flatMap(known -> known.passwordLastUsed().time()).map(report::daysSince);
        if (row.isEmpty() || row.get().passwordLastUsed() == ReportedTime.Untold.NOT_TOLD) {
            notTold(root, found);
        } else if (days.isPresent() && days.get() <= examined.settings().rootUseDays()) {
            found.violated(
                    root.subject()
                            .aged(
                                    days.get(),
                                    Message.of("practice.detail.passwordUsed", days.get())));
        }
    }

    private static void keysUsed(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = account.credentials().orElseThrow();
        RootUser root = RootUser.of(account);
        if (root.row().isEmpty()
                || root.row().get().keys().stream()
                        .anyMatch(key -> key.lastUsed() == ReportedTime.Untold.NOT_TOLD)) {
            notTold(root, found);
        }
        root.row().stream()
                .flatMap(row -> row.keys().stream())
                .map(AccessKey::lastUsed)
                .flatMap(used -> used.time().stream())
                .map(report::daysSince)
                .min(Long::compare)
                .ifPresent(days ->
                        found.violated(
                                root.subject()
                                        .aged(days, Message.of("practice.detail.keyUsed", days))));
    }
}
