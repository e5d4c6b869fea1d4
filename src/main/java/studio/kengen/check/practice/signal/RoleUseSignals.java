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
import studio.kengen.engine.Truth;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.UserDetail;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PrincipalType;

/// Keys and users in the place of roles: 2d and 2e.
final class RoleUseSignals {
    private RoleUseSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                SignalCheck.ofWholeAccount("2d", RoleUseSignals::noWorkloadRole),
                SignalCheck.ofWholeAccount("2e", RoleUseSignals::noRoleAcrossAccounts));
    }

    /// Keys are active, and no role is there that a workload could use instead.
    private static void noWorkloadRole(AccountEvidence account, Examined examined, Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        List<CredentialRow> users =
                account.credentials().orElseThrow().evidence().users().stream()
                        .filter(row -> !row.isRoot())
                        .toList();
        Truth keys = users.stream().map(KeySignals::hasKey).reduce(Truth.NO, Truth::or);
        boolean hasRole =
                details.evidence().roles().stream()
                        .filter(HygieneSignals::isOwn)
                        .anyMatch(role ->
                                !role.instanceProfiles().isEmpty()
                                        || trustsService(role, examined));
        if (hasRole || keys == Truth.NO) {
            return;
        }
        Subject subject = Subjects.account(account, details);
        if (!TrustStatements.areKnown(details.evidence(), examined)) {
            found.undecided(subject.with(Message.of("practice.detail.noTrustPolicies")));
        } else if (keys == Truth.UNKNOWN) {
            found.undecided(subject.with(Message.of("practice.detail.notTold")));
        } else {
            long active = users.stream().mapToLong(KeySignals::activeKeys).sum();
            found.violated(subject.with(Message.of("practice.detail.keys", active)));
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
        boolean trustsAreKnown = TrustStatements.areKnown(details.evidence(), examined);
        AccountGrants grants = examined.policies().account(account.account(), details.evidence());
        for (List<Holder> alike : hasRole ? List.<List<Holder>>of() : grants.alike()) {
            SortedSet<String> others = foreignAccounts(alike.getFirst(), account, examined);
            if (alike.getFirst().identity() instanceof UserDetail && !others.isEmpty()) {
                for (Holder user : alike) {
                    Subject subject = Subjects.identity(user.identity(), account, details);
                    if (trustsAreKnown) {
                        found.violated(
                                subject.with(
                                        Message.of(
                                                "practice.detail.otherAccounts",
                                                String.join(", ", others))));
                    } else {
                        found.undecided(
                                subject.with(Message.of("practice.detail.noTrustPolicies")));
                    }
                }
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
