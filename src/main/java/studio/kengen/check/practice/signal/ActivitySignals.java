package studio.kengen.check.practice.signal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.grant.AccountGrants;
import studio.kengen.check.practice.grant.Holder;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CloudTrailUse.Use;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.i18n.Message;

/// 8a: permissions against what was really called.
///
/// Compares services and not single actions: the names of events are not always those of actions, and data events are
/// recorded only where somebody asked for it (AWS CloudTrail user guide, "Logging data events"), so that an action without
/// an event may well be used. A service without any event in the whole time is a better sign.
final class ActivitySignals {
    private static final String SERVICES = ".amazonaws.com";

    private ActivitySignals() {}

    static List<SignalCheck> all() {
        return List.of(SignalCheck.ofWholeAccount("8a", ActivitySignals::unseen));
    }

    private static void unseen(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        if (account.uses().isEmpty()) {
            found.notKnown(Message.of("practice.reason.noEvents"));
            return;
        }
        AccountGrants grants = examined.policies().account(account.account(), details.evidence());
        Unreadable.tell(grants, account, details, examined, found);
        Map<String, Set<String>> called = called(account);
        LocalDate from = day(account, Comparator.naturalOrder());
        LocalDate until = day(account, Comparator.<LocalDate>naturalOrder().reversed());
        for (Holder holder : grants.holders()) {
            if (holder.isServiceLinked() || holder.identity() instanceof GroupDetail) {
                continue;
            }
            BitSet allowed = grants.holding(holder).allowed();
            List<String> granted = examined.policies().numbers().services(allowed);
            Set<String> seen = called.getOrDefault(withoutPath(holder.identity().arn()), Set.of());
            long unused = granted.stream().filter(service -> !seen.contains(service)).count();
            if (unused > 0) {
                found.violated(
                        Subjects.identity(holder.identity(), account, details)
                                .with(
                                        Message.of(
                                                "practice.detail.unseen",
                                                unused,
                                                granted.size(),
                                                from,
                                                until)));
            }
        }
    }

    /// The services that each principal called, by its ARN without path: sessions do not tell the path of their role.
    private static Map<String, Set<String>> called(AccountEvidence account) {
        Map<String, Set<String>> called = new HashMap<>();
        for (Held<Use> held : account.uses()) {
            Use use = held.evidence();
            String source = use.eventSource().toLowerCase(Locale.ROOT);
            String service =
                    source.endsWith(SERVICES)
                            ? source.substring(0, source.length() - SERVICES.length())
                            : source;
            called.computeIfAbsent(withoutPath(use.caller().principal()), _ -> new HashSet<>())
                    .addAll(EventServices.prefixes(service));
        }
        return called;
    }

    private static String withoutPath(String arn) {
        int kind = arn.indexOf('/');
        int name = arn.lastIndexOf('/');
        return kind < 0 || kind == name ? arn : arn.substring(0, kind) + arn.substring(name);
    }

    private static LocalDate day(AccountEvidence account, Comparator<LocalDate> order) {
        return account.uses().stream()
                .flatMap(held -> List.of(held.evidence().first(), held.evidence().last()).stream())
                .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))
                .min(order)
                .orElseThrow();
    }
}
