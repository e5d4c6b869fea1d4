package studio.kengen.check.practice.signal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.ManagedPolicy;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.UserDetail;
import studio.kengen.i18n.Message;

/// What lies about unused in an account: 9d to 9g and 14d.
///
/// Sources: IAM user guide, "Refine permissions in AWS using last accessed information", tracking period (400 days, so that
/// a role without a last use was not used in that time or is new), and "Create a service-linked role" (an account cannot
/// remove what a service needs); IAM Identity Center user guide, "Referencing permission sets in resource policies" (its
/// roles go with their assignments).
final class HygieneSignals {
    private HygieneSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofAccount("9d", HygieneSignals::unusedRoles),
                SignalCheck.ofAccount("9e", HygieneSignals::unattached),
                SignalCheck.ofWholeAccount("9f", HygieneSignals::emptyGroups),
                SignalCheck.ofAccount("9g", HygieneSignals::powerlessUsers),
                SignalCheck.ofAccount("14d", HygieneSignals::unusedBoundaries));
    }

    private static Held<AuthorizationDetails> details(AccountEvidence account) {
        return account.details().orElseThrow();
    }

    /// Whether the account itself made the role and can remove it.
    static boolean isOwn(RoleDetail role) {
        return !role.isServiceLinked() && role.permissionSet().isEmpty();
    }

    private static void unusedRoles(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = details(account);
        int limit = examined.settings().unusedDays();
        for (RoleDetail role : details.evidence().roles()) {
            Subject subject = Subjects.identity(role, account, details);
            Optional<Long> age = role.createdAt().map(details::daysSince);
            if (!isOwn(role)) {
                continue;
            }
            if (role.lastUsed().isEmpty()) {
                found.undecided(subject.with(Message.of("practice.detail.notTold")));
                continue;
            }
            Optional<Long> unused = role.lastUsed().get().at().map(details::daysSince);
            if (unused.isPresent() && unused.get() > limit) {
                found.violated(
                        subject.used(
                                unused.get(),
                                details.asOf(),
                                Message.of("practice.detail.roleUsed", unused.get())));
            } else if (unused.isEmpty() && (age.isEmpty() || age.get() > limit)) {
                found.violated(
                        age.map(days ->
                                        subject.aged(
                                                days,
                                                Message.of("practice.detail.roleNeverUsed", days)))
                                .orElse(subject));
            }
        }
    }

    private static void unattached(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = details(account);
        for (ManagedPolicy policy : details.evidence().policies()) {
            Subject subject = Subjects.policy(policy.name(), policy.arn(), account, details);
            if (policy.isOfAws()) {
                continue;
            }
            if (policy.attachments().isEmpty()) {
                found.undecided(subject.with(Message.of("practice.detail.notTold")));
            } else if (policy.attachments().get() == 0 && policy.boundaryUses().orElse(0) == 0) {
                found.violated(subject);
            }
        }
    }

    private static void emptyGroups(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = details(account);
        Set<String> used = new HashSet<>();
        details.evidence().users().forEach(user -> used.addAll(user.groups()));
        for (GroupDetail group : details.evidence().groups()) {
            if (!used.contains(group.name())) {
                found.violated(Subjects.identity(group, account, details));
            }
        }
    }

    private static void powerlessUsers(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = details(account);
        for (UserDetail user : details.evidence().users()) {
            if (!PasswordSignals.hasPermissions(user)) {
                found.violated(Subjects.identity(user, account, details));
            }
        }
    }

    /// That a policy is meant as a boundary nobody says but its name.
    private static void unusedBoundaries(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = details(account);
        for (ManagedPolicy policy : details.evidence().policies()) {
            if (!policy.isOfAws() && policy.name().toLowerCase(Locale.ROOT).contains("boundary")) {
                Subject subject = Subjects.policy(policy.name(), policy.arn(), account, details);
                if (policy.boundaryUses().isEmpty()) {
                    found.undecided(subject.with(Message.of("practice.detail.notTold")));
                } else if (policy.boundaryUses().get() == 0) {
                    found.violated(subject);
                }
            }
        }
    }
}
