package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Set;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.grant.AccountGrants;
import studio.kengen.check.practice.grant.Holder;
import studio.kengen.check.practice.grant.Holding;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.AttachedPolicy;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Statement;

/// 6d: administrators: those with AWS's far-reaching policies by their ARN, and those whose own documents come to the same.
final class AdministrationSignals {
    private static final Set<String> FAR_REACHING =
            Set.of("AdministratorAccess", "PowerUserAccess", "IAMFullAccess");

    private AdministrationSignals() {}

    static List<SignalCheck> all() {
        return List.of(SignalCheck.ofAccount("6d", AdministrationSignals::farReaching));
    }

    private static void farReaching(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        AccountGrants grants = examined.policies().account(account.account(), details.evidence());
        for (List<Holder> alike : grants.alike()) {
            Truth administrator = isAdministrator(grants, alike.getFirst(), examined);
            for (Holder holder : alike) {
                Subject subject = Subjects.identity(holder.identity(), account, details);
                List<String> attached =
                        holder.identity().attachedPolicies().stream()
                                .filter(AttachedPolicy::isOfAws)
                                .map(AttachedPolicy::name)
                                .filter(FAR_REACHING::contains)
                                .toList();
                if (holder.isServiceLinked()) {
                    continue;
                }
                if (!attached.isEmpty() && reachesFar(grants, holder, examined)) {
                    found.violated(
                            subject.with(
                                    Message.of(
                                            "practice.detail.policies",
                                            String.join(", ", attached))));
                } else if (administrator == Truth.YES) {
                    found.violated(subject.with(Message.of("practice.detail.everything")));
                } else if (administrator == Truth.UNKNOWN) {
                    found.undecided(
                            subject.with(Message.of("practice.detail.undecidedGrant", "*")));
                }
            }
        }
        Unreadable.tell(grants, account, details, examined, found);
    }

    /// Whether a boundary or denials leave some whole service; a policy whose text the file lacks reaches far.
    private static boolean reachesFar(AccountGrants grants, Holder holder, Examined examined) {
        return !holder.lacking().isEmpty()
                || !examined.policies()
                        .numbers()
                        .wholeServices(grants.holding(holder).open())
                        .isEmpty();
    }

    /// Whether a holder has every service by a wildcard, everywhere.
    static Truth isAdministrator(AccountGrants grants, Holder holder, Examined examined) {
        Holding holding = grants.holding(holder);
        if (!examined.policies().numbers().isEveryService(holding.open())) {
            return Truth.NO;
        }
        return holding.boundary().isEmpty() && holding.denials().isEmpty()
                ? Truth.YES
                : grants.isReal(holder, statements(holder, examined), List.of("*"));
    }

    /// What a holder's policies allow.
    static List<Statement> statements(Holder holder, Examined examined) {
        return holder.policies().stream()
                .flatMap(policy -> examined.policies().identity(policy.document()).allowing())
                .map(statement -> statement.written().statement())
                .toList();
    }
}
