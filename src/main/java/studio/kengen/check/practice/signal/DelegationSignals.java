package studio.kengen.check.practice.signal;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.grant.AccountGrants;
import studio.kengen.check.practice.grant.Holder;
import studio.kengen.check.practice.grant.StatementFacts;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.i18n.Message;
import studio.kengen.pattern.WildcardPattern;

/// Delegated administration of roles and users: 14a to 14c.
///
/// A delegated administrator may create principals or change their policies and is no administrator of everything: whoever
/// may do everything is not held by a boundary that he may remove (6d tells of him).
///
/// Source: IAM user guide, "Permissions boundaries for IAM entities", Delegating responsibility to others using permissions
/// boundaries.
final class DelegationSignals {
    private static final List<String> DELEGATED =
            List.of("iam:CreateRole", "iam:PutRolePolicy", "iam:AttachRolePolicy");
    private static final List<String> CREATING = List.of("iam:CreateRole", "iam:CreateUser");
    private static final List<String> FREEING =
            List.of("iam:DeleteRolePermissionsBoundary", "iam:DeleteUserPermissionsBoundary");
    private static final String BOUNDARY_KEY = "iam:PermissionsBoundary";

    private DelegationSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                check("14a", DELEGATED, DelegationSignals::holdsUnbound),
                check("14b", CREATING, DelegationSignals::createsUnbound),
                check("14c", FREEING, DelegationSignals::holds));
    }

    /// Whether a delegated administrator does what is looked for.
    ///
    /// @param granted the actions in question that it has somewhere; at least one
    private record Delegate(
            AccountGrants grants, Holder holder, List<String> granted, Examined examined) {}

    @FunctionalInterface
    private interface OfDelegate {
        Truth shows(Delegate delegate);
    }

    private static SignalCheck check(String signal, List<String> actions, OfDelegate rule) {
        return SignalCheck.ofAccount(
                signal,
                (account, examined, found) -> look(actions, rule, account, examined, found));
    }

    private static void look(
            List<String> actions,
            OfDelegate rule,
            AccountEvidence account,
            Examined examined,
            Found found) {
        Held<AuthorizationDetails> details = account.details().orElseThrow();
        AccountGrants grants = examined.policies().account(account.account(), details.evidence());
        for (List<Holder> alike : grants.alike()) {
            Holder first = alike.getFirst();
            List<String> granted = granted(grants, first, actions, examined);
            if (!granted.isEmpty()
                    && !first.isServiceLinked()
                    && !(first.identity() instanceof GroupDetail)
                    && isDelegate(grants, first, examined)) {
                Truth shows = rule.shows(new Delegate(grants, first, granted, examined));
                alike.forEach(holder -> tell(shows, holder, granted, account, details, found));
            }
        }
        Unreadable.tell(grants, account, details, examined, found);
    }

    private static void tell(
            Truth shows,
            Holder holder,
            List<String> granted,
            AccountEvidence account,
            Held<?> details,
            Found found) {
        Subject subject = Subjects.identity(holder.identity(), account, details);
        String shown = ExcessSignals.shown(granted);
        switch (shows) {
            case YES -> found.violated(subject.with(Message.of("practice.detail.may", shown)));
            case UNKNOWN ->
                    found.undecided(
                            subject.with(Message.of("practice.detail.undecidedGrant", shown)));
            case NO -> {
                // Taken back, or bound.
            }
        }
    }

    private static Truth holdsUnbound(Delegate delegate) {
        return delegate.holder().hasBoundary() ? Truth.NO : holds(delegate);
    }

    private static Truth holds(Delegate delegate) {
        return delegate.grants()
                .isReal(
                        delegate.holder(),
                        AdministrationSignals.statements(delegate.holder(), delegate.examined()),
                        delegate.granted());
    }

    /// A request that sets no boundary is put to the engine for each statement that allows creating and does not ask for
    /// one. Where such a statement has other conditions, whether they hold is not known.
    private static Truth createsUnbound(Delegate delegate) {
        return delegate.granted().stream()
                .flatMap(action ->
                        allowing(delegate, action)
                                .flatMap(statement -> decisions(delegate, action, statement)))
                .reduce(Truth.NO, Truth::or);
    }

    private static Stream<LintedStatement> allowing(Delegate delegate, String action) {
        int number = delegate.examined().policies().numbers().number(action);
        return delegate.holder().policies().stream()
                .flatMap(policy ->
                        delegate.examined().policies().identity(policy.document()).allowing())
                .filter(statement -> number >= 0 && statement.actions().get(number))
                .map(StatementFacts::written)
                .filter(statement -> !Guards.bind(statement, BOUNDARY_KEY));
    }

    private static Stream<Truth> decisions(
            Delegate delegate, String action, LintedStatement statement) {
        String kind = action.endsWith("Role") ? ":role/" : ":user/";
        String example = "arn:aws:iam::" + delegate.grants().account() + kind + "example";
        Stream<String> resources =
                statement.isNotResource() || statement.isAboutEverything()
                        ? Stream.of(example)
                        : statement.resources().stream()
                                .map(resource -> WildcardPattern.of(resource.text()))
                                .map(pattern -> pattern.filled("example"));
        return resources.map(resource ->
                switch (delegate.grants().decide(delegate.holder(), action, resource)) {
                    case ALLOWED -> Truth.YES;
                    case EXPLICITLY_DENIED -> Truth.NO;
                    case IMPLICITLY_DENIED ->
                            statement.conditions().isEmpty() ? Truth.NO : Truth.UNKNOWN;
                    case UNDECIDED -> Truth.UNKNOWN;
                });
    }

    private static boolean isDelegate(AccountGrants grants, Holder holder, Examined examined) {
        return !granted(grants, holder, DELEGATED, examined).isEmpty()
                && AdministrationSignals.isAdministrator(grants, holder, examined) == Truth.NO;
    }

    private static List<String> granted(
            AccountGrants grants, Holder holder, List<String> actions, Examined examined) {
        BitSet granted = examined.policies().numbers().numbered(actions);
        granted.and(grants.holding(holder).allowed());
        return examined.policies().numbers().names(granted);
    }
}
