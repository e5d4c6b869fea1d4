package studio.kengen.check.practice.signal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.knowledge.KnowledgeLines;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.CredentialRow.AccessKey;
import studio.kengen.i18n.Message;

/// Access keys of IAM users: 2a to 2c, 4a to 4c, 9b. The root user's keys are signals of their own.
///
/// Source: IAM user guide, "Generate credential reports for your AWS account", report format: `N/A` in
/// `access_key_N_last_used_date` is a key that was never used, or not since 2015-04-22.
final class KeySignals {
    /// Services whose calls with a key are those of a program.
    private static final Set<String> WORKLOAD_SERVICES =
            KnowledgeLines.read("workload-services.txt", 1).stream()
                    .map(List::getFirst)
                    .collect(Collectors.toUnmodifiableSet());

    private KeySignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofAccount("2a", each(KeySignals::exists)),
                SignalCheck.ofAccount("2b", each(KeySignals::ofWorkload)),
                SignalCheck.ofAccount("2c", KeySignals::besidePassword),
                SignalCheck.ofAccount("4a", each(KeySignals::old)),
                SignalCheck.ofAccount("4b", KeySignals::two),
                SignalCheck.ofAccount("4c", each(KeySignals::neverUsed)),
                SignalCheck.ofAccount("9b", each(KeySignals::unused)));
    }

    /// An active key of a user.
    private record ActiveKey(
            CredentialRow row,
            AccessKey key,
            Subject subject,
            Held<CredentialReport> report,
            Examined examined,
            Found found) {
        Optional<Long> age() {
            return key.lastRotated().time().map(report::daysSince);
        }

        Optional<Long> unusedFor() {
            return key.lastUsed().time().map(report::daysSince);
        }

        void violated(String detail, long days) {
            found.violated(subject.aged(days, Message.of(detail, days)));
        }

        void notTold() {
            found.undecided(subject.with(Message.of("practice.detail.notTold")));
        }
    }

    @FunctionalInterface
    private interface OfKey {
        void look(ActiveKey key);
    }

    private static SignalCheck.InAccount each(OfKey check) {
        return (account, examined, found) -> {
            Held<CredentialReport> report = account.credentials().orElseThrow();
            for (CredentialRow row : report.evidence().users()) {
                for (int i = 0; i < row.keys().size() && !row.isRoot(); i++) {
                    AccessKey key = row.keys().get(i);
                    Subject subject = Subjects.key(row, i + 1, account, report);
                    if (key.active().isEmpty()) {
                        found.undecided(subject.with(Message.of("practice.detail.notTold")));
                    } else if (key.active().get()) {
                        check.look(new ActiveKey(row, key, subject, report, examined, found));
                    }
                }
            }
        };
    }

    private static void exists(ActiveKey key) {
        key.age()
                .ifPresentOrElse(
                        days -> key.violated("practice.detail.keyAge", days),
                        () -> key.found().violated(key.subject()));
    }

    private static void ofWorkload(ActiveKey key) {
        boolean wasUsed = !key.key().lastUsed().isNever();
        if (wasUsed && key.key().lastUsedService().isEmpty()) {
            key.notTold();
        }
        key.key()
                .lastUsedService()
                .map(service -> service.toLowerCase(Locale.ROOT))
                .filter(WORKLOAD_SERVICES::contains)
                .ifPresent(service ->
                        key.found()
                                .violated(
                                        key.subject()
                                                .with(
                                                        Message.of(
                                                                "practice.detail.keyService",
                                                                service))));
    }

    private static void old(ActiveKey key) {
        int limit = key.examined().settings().keyAgeDays();
        key.age()
                .ifPresentOrElse(
                        days -> {
                            if (days > limit) {
                                key.violated("practice.detail.keyAge", days);
                            }
                        },
                        key::notTold);
    }

    /// A key that was made only now may not have been used yet.
    private static void neverUsed(ActiveKey key) {
        if (key.unusedFor().isPresent()) {
            return;
        }
        if (!key.key().lastUsed().isNever()) {
            key.notTold();
        } else if (key.age().isEmpty()
                || key.age().get() > key.examined().settings().overlapDays()) {
            key.violated("practice.detail.keyNeverUsed", key.age().orElse(0L));
        }
    }

    private static void unused(ActiveKey key) {
        int limit = key.examined().settings().unusedDays();
        Optional<Long> unusedFor = key.unusedFor();
        if (unusedFor.isPresent()) {
            if (unusedFor.get() > limit) {
                found(key, unusedFor.get());
            }
        } else if (!key.key().lastUsed().isNever()) {
            key.notTold();
        } else if (key.age().isEmpty() || key.age().get() > limit) {
            key.violated("practice.detail.keyNeverUsed", key.age().orElse(0L));
        }
    }

    private static void found(ActiveKey key, long days) {
        key.found()
                .violated(
                        key.subject()
                                .used(
                                        days,
                                        key.report().asOf(),
                                        Message.of("practice.detail.keyUsed", days)));
    }

    /// The table names the first key; the second is as good.
    private static void besidePassword(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = account.credentials().orElseThrow();
        for (CredentialRow row : report.evidence().users()) {
            Truth both = truth(row.passwordEnabled()).and(hasKey(row));
            if (!row.isRoot() && both != Truth.NO) {
                Subject subject = Subjects.user(row, account, report);
                if (both == Truth.YES) {
                    found.violated(subject);
                } else {
                    found.undecided(subject.with(Message.of("practice.detail.notTold")));
                }
            }
        }
    }

    /// Whether some key of a user is active.
    static Truth hasKey(CredentialRow row) {
        return row.keys().stream().map(key -> truth(key.active())).reduce(Truth.NO, Truth::or);
    }

    static Truth truth(Optional<Boolean> told) {
        return told.map(Truth::of).orElse(Truth.UNKNOWN);
    }

    /// Two active keys are how a key is rotated; they are a fault where the newer one is no longer new.
    private static void two(AccountEvidence account, Examined examined, Found found) {
        Held<CredentialReport> report = account.credentials().orElseThrow();
        int limit = examined.settings().overlapDays();
        for (CredentialRow row : report.evidence().users()) {
            Truth two =
                    row.keys().stream()
                            .map(key -> truth(key.active()))
                            .reduce(Truth.YES, Truth::and);
            if (!row.isRoot() && two != Truth.NO) {
                Optional<Instant> newer =
                        row.keys().stream()
                                .flatMap(key -> key.lastRotated().time().stream())
                                .max(Comparator.naturalOrder());
                long days = newer.map(report::daysSince).orElse(Long.MAX_VALUE);
                Subject subject = Subjects.user(row, account, report);
                if (days > limit && (newer.isEmpty() || two == Truth.UNKNOWN)) {
                    found.undecided(subject.with(Message.of("practice.detail.notTold")));
                } else if (days > limit) {
                    found.violated(subject.aged(days, Message.of("practice.detail.twoKeys", days)));
                }
            }
        }
    }

    static long activeKeys(CredentialRow row) {
        return row.keys().stream().filter(key -> key.active().orElse(false)).count();
    }
}
