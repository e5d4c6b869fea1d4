package studio.kengen.check.practice.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.grant.AccountGrants;
import studio.kengen.check.practice.grant.Holder;
import studio.kengen.check.practice.grant.Holding;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.PolicyGeneration;
import studio.kengen.evidence.StoredPolicy;
import studio.kengen.i18n.Message;

/// 8b: whether a policy that Access Analyzer generated of activity lacks actions that the policies in use allow.
///
/// Actions are compared and not resources: generated policies have placeholders or `*` for most resources.
///
/// Source: IAM user guide, "IAM Access Analyzer policy generation".
final class GenerationSignals {
    private GenerationSignals() {}

    static List<SignalCheck> all() {
        return List.of(SignalCheck.ofAccount("8b", GenerationSignals::look));
    }

    private static void look(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        AccountGrants grants = examined.policies().account(account.account(), details.evidence());
        Map<String, Held<PolicyGeneration>> newest = newest(account);
        if (newest.isEmpty()) {
            found.notKnown(Message.of("practice.reason.noGeneratedPolicy"));
            return;
        }
        newest.values().stream()
                .sorted(Comparator.comparing(held -> held.evidence().principal()))
                .forEach(held -> compare(held, grants, account, examined, found));
    }

    private static void compare(
            Held<PolicyGeneration> held,
            AccountGrants grants,
            AccountEvidence account,
            Examined examined,
            Found found) {
        PolicyGeneration generation = held.evidence();
        Optional<Holder> holder = grants.holder(generation.principal());
        Optional<BitSet> generated = allowed(generation, examined);
        if (holder.isEmpty() || generated.isEmpty()) {
            found.undecided(
                    Subjects.policy(generation.principal(), "", account, held)
                            .with(
                                    Message.of(
                                            holder.isEmpty()
                                                    ? "practice.detail.principalGone"
                                                    : "practice.detail.generatedBroken")));
            return;
        }
        Holding holding = grants.holding(holder.get());
        BitSet unused = (BitSet) holding.allowed().clone();
        unused.andNot(generated.get());
        int unusedActions = examined.policies().numbers().names(unused).size();
        if (unusedActions > 0) {
            found.violated(
                    Subjects.identity(holder.get().identity(), account, held)
                            .with(
                                    Message.of(
                                            "practice.detail.generatedNarrower",
                                            unusedActions,
                                            examined.policies()
                                                    .numbers()
                                                    .names(holding.allowed())
                                                    .size(),
                                            day(generation.from()),
                                            day(generation.until()))));
        }
    }

    /// The newest policy of each user and role.
    private static Map<String, Held<PolicyGeneration>> newest(AccountEvidence account) {
        Map<String, Held<PolicyGeneration>> newest = new HashMap<>();
        for (Held<PolicyGeneration> held : account.generations()) {
            if (!held.evidence().policies().isEmpty()) {
                newest.merge(
                        held.evidence().principal(),
                        held,
                        (one, other) ->
                                one.evidence().time().isAfter(other.evidence().time())
                                        ? one
                                        : other);
            }
        }
        return newest;
    }

    /// The actions that the generated policies allow; empty where one has errors.
    private static Optional<BitSet> allowed(PolicyGeneration generation, Examined examined) {
        BitSet allowed = new BitSet();
        for (StoredPolicy policy : generation.policies()) {
            if (!examined.policies().identity(policy).readable()) {
                return Optional.empty();
            }
            examined.policies()
                    .identity(policy)
                    .allowing()
                    .forEach(statement -> allowed.or(statement.actions()));
        }
        return Optional.of(allowed);
    }

    private static String day(Optional<Instant> time) {
        return time.map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC).toString())
                .orElse("?");
    }
}
