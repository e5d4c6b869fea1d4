package studio.kengen.check.practice.signal;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.practice.account.AccountEvidence;
import studio.kengen.check.practice.account.Held;
import studio.kengen.check.practice.grant.AccountGrants;
import studio.kengen.check.practice.grant.ActionNumbers;
import studio.kengen.check.practice.grant.PolicyRisks;
import studio.kengen.check.practice.grant.PolicyRisks.Naming;
import studio.kengen.check.practice.grant.PolicyRisks.Risk;
import studio.kengen.check.practice.grant.PolicyRisks.Wanted;
import studio.kengen.check.practice.grant.StatementFacts;
import studio.kengen.control.ConditionControl;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.engine.Truth;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.i18n.Message;

/// Policies that give more than is needed: 6a to 6c, 6f and 10a. What a denial or a boundary takes back from everybody who
/// holds the policy is no finding; what the engine cannot decide is said to be undecided.
///
/// A policy that nobody holds gives nothing (9e tells of it), and those of service-linked roles the account cannot change.
/// 6b, 6c and 10a leave AWS managed policies out, whose resources and conditions nobody can edit: 6a, 6d and 7c are about
/// those.
final class ExcessSignals {
    private static final String PASS_ROLE = "iam:PassRole";

    /// Actions that a known condition would narrow.
    private static final Set<String> CONDITIONABLE =
            ControlKnowledge.bundled().risks().stream()
                    .flatMap(risk -> risk.controls().stream())
                    .filter(ConditionControl.class::isInstance)
                    .flatMap(control -> control.actions().stream())
                    .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_SHOWN = 3;

    private ExcessSignals() {}

    static List<SignalCheck> all() {
        return List.of(
                check("6a", true, ExcessSignals::wholeServices, ExcessSignals::services),
                check("6b", false, ExcessSignals::changingEverything, ExcessSignals::actions),
                check("6c", false, ExcessSignals::allBut, ExcessSignals::services),
                check("6f", true, ExcessSignals::passingEveryRole, ExcessSignals::actions),
                check("10a", false, ExcessSignals::unconditioned, ExcessSignals::actions));
    }

    private static SignalCheck check(
            String signal, boolean ofAwsToo, Wanted wanted, Naming naming) {
        return SignalCheck.ofAccount(
                signal,
                (account, examined, found) -> {
                    Held<AuthorizationDetails> details = account.details().orElseThrow();
                    AccountGrants grants =
                            examined.policies().account(account.account(), details.evidence());
                    for (Risk risk :
                            PolicyRisks.find(grants, examined.policies(), wanted, naming)) {
                        if (ofAwsToo || !risk.policy().ofAws()) {
                            tell(risk, account, details, found);
                        }
                    }
                    Unreadable.tell(grants, account, details, examined, found);
                });
    }

    private static void tell(Risk risk, AccountEvidence account, Held<?> details, Found found) {
        Subject subject = Subjects.policy(risk.policy(), account, details);
        if (risk.real() == Truth.YES) {
            found.violated(
                    subject.with(
                            Message.of(
                                    "practice.detail.grants",
                                    shown(risk.shown()),
                                    Math.max(0, risk.shown().size() - MOST_SHOWN),
                                    risk.holders())));
        } else {
            found.undecided(
                    subject.with(
                            Message.of("practice.detail.undecidedGrant", shown(risk.shown()))));
        }
    }

    static String shown(List<String> names) {
        return String.join(", ", names.stream().limit(MOST_SHOWN).toList());
    }

    /// Services that are had by a wildcard: every action that AWS may add, too. Some actions may be denied by name.
    private static BitSet wholeServices(
            StatementFacts statement, BitSet effective, ActionNumbers numbers) {
        return statement.written().isNotAction() || numbers.wholeServices(effective).isEmpty()
                ? new BitSet()
                : effective;
    }

    /// What AWS may add under `NotAction`.
    private static BitSet allBut(
            StatementFacts statement, BitSet effective, ActionNumbers numbers) {
        return statement.written().isNotAction() ? effective : new BitSet();
    }

    private static List<String> services(BitSet actions, ActionNumbers numbers) {
        List<String> whole =
                numbers.isEveryService(actions) ? List.of("") : numbers.wholeServices(actions);
        List<String> named = whole.isEmpty() ? numbers.services(actions) : whole;
        return named.stream().map(service -> service.isEmpty() ? "*" : service + ":*").toList();
    }

    /// Actions that could name a resource and do not. An action that takes none is left out: it is granted on `*` only.
    ///
    /// Source: Service Authorization Reference, "Resource types": without a resource type, `*` must be specified.
    private static BitSet changingEverything(
            StatementFacts statement, BitSet effective, ActionNumbers numbers) {
        return statement.open() && statement.written().isAboutEverything()
                ? numbers.changingResources(effective)
                : new BitSet();
    }

    /// Statements about everything are told by 6a.
    private static BitSet passingEveryRole(
            StatementFacts statement, BitSet effective, ActionNumbers numbers) {
        BitSet passing = numbers.numbered(List.of(PASS_ROLE));
        passing.and(effective);
        boolean bound = Guards.bind(statement.written(), "iam:PassedToService");
        return bound
                        || !StatementFacts.isOnEverything(statement.written())
                        || numbers.isEveryService(effective)
                ? new BitSet()
                : passing;
    }

    private static BitSet unconditioned(
            StatementFacts statement, BitSet effective, ActionNumbers numbers) {
        BitSet some = numbers.numbered(List.copyOf(CONDITIONABLE));
        some.and(effective);
        return statement.written().conditions().isEmpty() ? some : new BitSet();
    }

    private static List<String> actions(BitSet actions, ActionNumbers numbers) {
        return numbers.names(actions);
    }
}
