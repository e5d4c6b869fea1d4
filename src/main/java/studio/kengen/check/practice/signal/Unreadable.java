package studio.kengen.check.practice.signal;

import java.util.HashSet;
import java.util.Set;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.grant.AccountGrants;
import studio.kengen.check.practice.grant.HeldPolicy;
import studio.kengen.check.practice.grant.Holder;
import studio.kengen.i18n.Message;

/// Policies of which nothing can be said: their documents have errors or are not in the file.
final class Unreadable {
    private Unreadable() {}

    /// Tells `found` of each once.
    static void tell(
            AccountGrants grants,
            AccountEvidence account,
            Held<?> details,
            Examined examined,
            Found found) {
        Set<String> told = new HashSet<>();
        for (Holder holder : grants.holders()) {
            if (holder.isServiceLinked()) {
                continue;
            }
            for (String arn : holder.lacking()) {
                if (told.add(arn)) {
                    found.undecided(
                            Subjects.policy(
                                            arn.substring(arn.lastIndexOf('/') + 1),
                                            arn,
                                            account,
                                            details)
                                    .with(Message.of("practice.detail.noDocument")));
                }
            }
            for (HeldPolicy policy : holder.policies()) {
                if (!examined.policies().identity(policy.document()).readable()
                        && told.add(policy.id())) {
                    found.undecided(
                            Subjects.policy(policy, account, details)
                                    .with(Message.of("practice.detail.brokenDocument")));
                }
            }
        }
    }
}
