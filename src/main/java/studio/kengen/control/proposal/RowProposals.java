package studio.kengen.control.proposal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import studio.kengen.control.Monitor;
import studio.kengen.design.Method;
import studio.kengen.i18n.Message;

/// What the knowledge has for a row.
///
/// @param needed whether somebody needs the row's actions (A ∩ B), so that a denial to everybody is no answer
/// @param actions the row's dangerous actions, sorted
/// @param risks those that the row runs, the worst first
/// @param proposals the best first
public record RowProposals(
        boolean needed, List<String> actions, List<RunRisk> risks, List<Proposal> proposals) {
    /// How well a row can be controlled.
    public enum Verdict {
        /// For every action something prevents misuse.
        CONTROLLABLE,
        /// For some actions something prevents misuse.
        PARTLY_CONTROLLABLE,
        /// Misuse can be found, not prevented.
        ONLY_WATCHED,
        /// The knowledge has nothing: think of a control of your own, or accept the risk.
        NOTHING_KNOWN
    }

    private static final Set<Blocking> OTHERS_ONLY =
            Set.of(Blocking.EVERYBODY, Blocking.ALL_BUT_EXEMPTED);

    public RowProposals {
        actions = List.copyOf(actions);
        risks = List.copyOf(risks);
        proposals = List.copyOf(proposals);
    }

    /// The proposals of one method, the best first.
    public List<Proposal> by(Method method) {
        return proposals.stream().filter(proposal -> proposal.method() == method).toList();
    }

    /// The row's actions whose misuse some proposal prevents, without taking them from those who need them.
    public Set<String> preventable() {
        return covered(this::answers);
    }

    /// The row's actions whose misuse can be found only.
    public Set<String> onlyWatched() {
        Set<String> watched = covered(_ -> true);
        watched.removeAll(preventable());
        return watched;
    }

    /// The row's actions that no proposal covers.
    public Set<String> uncontrolled() {
        Set<String> uncontrolled = new TreeSet<>(actions);
        uncontrolled.removeAll(covered(_ -> true));
        return uncontrolled;
    }

    /// How well the row can be controlled.
    public Verdict verdict() {
        Set<String> preventable = preventable();
        if (!actions.isEmpty() && preventable.containsAll(actions)) {
            return Verdict.CONTROLLABLE;
        }
        if (!preventable.isEmpty()) {
            return Verdict.PARTLY_CONTROLLABLE;
        }
        return proposals.stream().anyMatch(RowProposals::isKnown)
                ? Verdict.ONLY_WATCHED
                : Verdict.NOTHING_KNOWN;
    }

    /// The verdict for people.
    public Message verdictText() {
        return Message.of("control.verdict." + verdict().name());
    }

    /// Whether a proposal prevents misuse and leaves the needed work possible. A denial with exemptions binds all but those
    /// who need the permission: it is worth having, but does nothing about misuse by them.
    boolean answers(Proposal proposal) {
        return proposal.strength() == Strength.PREVENTS
                && !(needed && OTHERS_ONLY.contains(proposal.blocking()));
    }

    /// Whether the knowledge has the control for the row. The calls of whatever actions can always be watched.
    private static boolean isKnown(Proposal proposal) {
        return !(proposal.control() instanceof Monitor.ApiCalls);
    }

    private Set<String> covered(Predicate<Proposal> counts) {
        Set<String> covered = new TreeSet<>();
        proposals.stream()
                .filter(RowProposals::isKnown)
                .filter(counts)
                .forEach(proposal -> covered.addAll(proposal.covers()));
        return covered;
    }
}
