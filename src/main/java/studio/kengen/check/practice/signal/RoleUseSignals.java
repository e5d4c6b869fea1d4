package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.grant.AccountGrants;
import studio.kengen.check.practice.grant.Holder;
import studio.kengen.check.practice.grant.StatementFacts;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.UserDetail;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PrincipalType;

/// Keys and users in the place of roles: 2d and 2e.
final class RoleUseSignals {
    private RoleUseSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofAccount("2d", RoleUseSignals::noWorkloadRole),
                SignalCheck.ofAccount("2e", RoleUseSignals::noRoleAcrossAccounts));
    }

    /// Keys are active, and no role is there that a workload could use instead.
    private static void noWorkloadRole(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        long keys =
                account.credentials().orElseThrow().evidence().users().stream()
                        .filter(row -> !row.isRoot())
                        .mapToLong(KeySignals::activeKeys)
                        .sum();
        boolean hasRole =
                details.evidence().roles().stream()
                        .filter(HygieneSignals::isOwn)
                        .anyMatch(role ->
                                !role.instanceProfiles().isEmpty()
                                        || trustsService(role, examined));
        if (keys > 0 && !hasRole) {
            found.violated(
                    Subjects.account(account, details)
                            .with(Message.of("practice.detail.keys", keys)));
        }
    }

    private static boolean trustsService(RoleDetail role, Examined examined) {
        return TrustStatements.allowing(role, examined)
                .flatMap(statement -> statement.principals().stream())
                .anyMatch(principal -> principal.is(PrincipalType.SERVICE));
    }

    /// A user whose policies name resources of other accounts, where no role is there for work across accounts. To assume a
    /// role in the other account is how it should be, so roles do not count as such resources.
    private static void noRoleAcrossAccounts(
            AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        boolean hasRole =
                details.evidence().roles().stream()
                        .filter(HygieneSignals::isOwn)
                        .flatMap(role -> TrustStatements.allowing(role, examined))
                        .flatMap(statement -> statement.principals().stream())
                        .map(WrittenPrincipal::account)
                        .flatMap(Optional::stream)
                        .anyMatch(number -> !number.equals(account.account()));
        AccountGrants grants = examined.policies().account(account.account(), details.evidence());
        for (List<Holder> alike : hasRole ? List.<List<Holder>>of() : grants.alike()) {
            SortedSet<String> others = foreignAccounts(alike.getFirst(), account, examined);
            if (alike.getFirst().identity() instanceof UserDetail && !others.isEmpty()) {
                alike.forEach(user ->
                        found.violated(
                                Subjects.identity(user.identity(), account, details)
                                        .with(
                                                Message.of(
                                                        "practice.detail.otherAccounts",
                                                        String.join(", ", others)))));
            }
        }
    }

    private static SortedSet<String> foreignAccounts(
            Holder holder, AccountEvidence account, Examined examined) {
        TreeSet<String> others = new TreeSet<>();
        holder.policies().stream()
                .flatMap(policy -> examined.policies().identity(policy.document()).allowing())
                .map(StatementFacts::written)
                .filter(statement -> !statement.isNotResource())
                .map(LintedStatement::resources)
                .flatMap(List::stream)
                .flatMap(resource -> resource.arn().stream())
                .filter(arn -> !(arn.service().equals("iam") && arn.resource().startsWith("role/")))
                .map(WrittenArn::account)
                .filter(number -> number.matches("\\d{12}") && !number.equals(account.account()))
                .forEach(others::add);
        return others;
    }
}
