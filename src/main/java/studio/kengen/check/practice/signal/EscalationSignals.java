package studio.kengen.check.practice.signal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.grant.AccountGrants;
import studio.kengen.check.practice.grant.ActionNumbers;
import studio.kengen.check.practice.grant.Holder;
import studio.kengen.check.practice.grant.Holding;
import studio.kengen.control.KnownEscalation;
import studio.kengen.control.KnownEscalation.Gain;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.i18n.Message;

/// 6e: principals that can give themselves more than they were given, by the escalations that the studio knows.
///
/// To assume a role is what roles are for and is no escalation by itself; what somebody else must help with is not sure and
/// left out; and an administrator of everything has nothing to gain (6d tells of him).
final class EscalationSignals {
    private static final List<KnownEscalation> PATHS =
            KnownEscalation.bundled().stream()
                    .filter(known -> !known.needsOthers() && known.gain() != Gain.ASSUMED_ROLE)
                    .toList();

    private EscalationSignals() {}

    static List<SignalCheck> all() {
        return List.of(SignalCheck.ofAccount("6e", EscalationSignals::look));
    }

    private static void look(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        AccountGrants grants = examined.policies().account(account.account(), details.evidence());
        ActionNumbers numbers = examined.policies().numbers();
        Takeover takeover = new Takeover(grants, examined);
        for (List<Holder> alike : grants.alike()) {
            Holder first = alike.getFirst();
            boolean nothingToGain = numbers.isEveryService(grants.holding(first).open());
            if (first.isServiceLinked()
                    || first.identity() instanceof GroupDetail
                    || nothingToGain) {
                continue;
            }
            List<KnownEscalation> open = new ArrayList<>();
            List<KnownEscalation> unsure = new ArrayList<>();
            for (KnownEscalation path : possible(grants.holding(first), numbers)) {
                switch (takeover.succeeds(first, path)) {
                    case YES -> open.add(path);
                    case UNKNOWN -> unsure.add(path);
                    case NO -> {
                        // Nothing to gain.
                    }
                }
            }
            for (Holder holder : alike) {
                Subject subject = Subjects.identity(holder.identity(), account, details);
                if (!open.isEmpty()) {
                    found.violated(subject.with(detail("practice.detail.escalation", open)));
                } else if (!unsure.isEmpty()) {
                    found.undecided(
                            subject.with(detail("practice.detail.undecidedEscalation", unsure)));
                }
            }
        }
        Unreadable.tell(grants, account, details, examined, found);
    }

    private static Message detail(String key, List<KnownEscalation> paths) {
        return Message.of(key, String.join(" + ", paths.getFirst().actions()), paths.size() - 1);
    }

    /// The paths of which a holder has all actions somewhere, without those that contain another one.
    private static List<KnownEscalation> possible(Holding holding, ActionNumbers numbers) {
        List<KnownEscalation> possible =
                PATHS.stream()
                        .filter(path -> {
                            BitSet missing = numbers.numbered(path.actions());
                            missing.andNot(holding.allowed());
                            return missing.isEmpty();
                        })
                        .toList();
        return possible.stream()
                .filter(path ->
                        possible.stream()
                                .noneMatch(other ->
                                        other.actions().size() < path.actions().size()
                                                && path.actions().containsAll(other.actions())))
                .toList();
    }
}
