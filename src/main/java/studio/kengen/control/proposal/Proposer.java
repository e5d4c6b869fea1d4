package studio.kengen.control.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.kengen.control.ConditionControl;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnownControl;
import studio.kengen.control.KnownRisk;
import studio.kengen.control.MediatedAccess;
import studio.kengen.control.Monitor;
import studio.kengen.control.PredefinedGuardrail;
import studio.kengen.design.Impact;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.policy.Effect;

/// Proposes controls for rows. Immutable and safe to share between threads.
public final class Proposer {
    private final ControlKnowledge knowledge;

    public Proposer(ControlKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// For a row of Table 3-2: its part in A ∩ B, where impacts from `threshold` on are unacceptable.
    public RowProposals forNeeded(RequestedPermission row, Impact threshold) {
        return forActions(
                row.encounters().stream()
                        .filter(encounter -> encounter.unacceptable().isUnacceptable(threshold))
                        .flatMap(encounter -> encounter.common().stream())
                        .map(Proposer::name)
                        .toList(),
                true);
    }

    /// For a row of Table 3-1: what it forbids to those who do not need it (B − A).
    public RowProposals forUnacceptable(RowExpansion<UnacceptablePermission> row) {
        return forActions(row.grants().stream().map(Proposer::name).toList(), false);
    }

    /// For dangerous actions, `s3:PutBucketPolicy`, in whatever order.
    ///
    /// @param needed whether somebody needs them
    public RowProposals forActions(Collection<String> actions, boolean needed) {
        NavigableSet<String> sorted = new TreeSet<>(actions);
        List<RunRisk> risks =
                knowledge.risks().stream()
                        .map(risk -> new RunRisk(risk, common(risk.actions(), sorted)))
                        .filter(run -> !run.risk().companions().containsAll(run.by()))
                        .sorted(
                                Comparator.comparing((RunRisk run) -> run.risk().isGeneral())
                                        .thenComparing(run -> run.risk().impact()))
                        .toList();
        List<Proposal> proposals = new ArrayList<>(proposals(risks, needed));
        if (!needed && !sorted.isEmpty()) {
            denyAll(proposals, List.copyOf(sorted));
        }
        if (!sorted.isEmpty()) {
            List<String> all = List.copyOf(sorted);
            proposals.add(new Proposal(Monitor.ApiCalls.of(all), List.of(), all, List.of()));
        }
        RowProposals unordered = new RowProposals(needed, List.copyOf(sorted), risks, proposals);
        return new RowProposals(
                needed,
                List.copyOf(sorted),
                risks,
                proposals.stream().sorted(bestFirst(unordered)).toList());
    }

    /// What nobody needs can be denied to everybody, whether or not the knowledge has a risk for it.
    private static void denyAll(List<Proposal> proposals, List<String> actions) {
        KnownControl denial = PredefinedGuardrail.Denial.ofEverything(actions);
        List<KnownRisk> answers = new ArrayList<>();
        proposals.removeIf(proposal -> {
            boolean same = SameControl.key(proposal.control()).equals(SameControl.key(denial));
            if (same) {
                answers.addAll(proposal.answers());
            }
            return same;
        });
        proposals.add(new Proposal(denial, answers, actions, List.of()));
    }

    /// The same control is proposed once, for all risks that know it.
    private static List<Proposal> proposals(List<RunRisk> risks, boolean needed) {
        SequencedMap<Object, Proposal> proposals = new LinkedHashMap<>();
        for (RunRisk run : risks) {
            for (KnownControl control : run.risk().controls()) {
                List<String> covers = common(run.by(), control.actions());
                if (!covers.isEmpty() && (needed || suitsNobodysPermission(control))) {
                    Proposal proposal =
                            new Proposal(
                                    control,
                                    List.of(run.risk()),
                                    covers,
                                    without(run.by(), covers));
                    proposals.merge(SameControl.key(control), proposal, Proposer::merged);
                }
            }
        }
        return List.copyOf(proposals.values());
    }

    /// Where nobody needs the permission there is no grant to narrow and no work to mediate; a condition remains as the
    /// denial of whatever lacks it.
    private static boolean suitsNobodysPermission(KnownControl control) {
        return switch (control) {
            case MediatedAccess any -> false;
            case ConditionControl condition ->
                    condition.template().effect() == Effect.DENY
                            || !condition.matchingGuardrail().isEmpty();
            default -> true;
        };
    }

    /// What the project says of a control counts more than what the studio says of the same.
    private static Proposal merged(Proposal one, Proposal other) {
        boolean isOwn = other.control().source().isOwn() && !one.control().source().isOwn();
        List<KnownRisk> answers =
                Stream.concat(one.answers().stream(), other.answers().stream()).toList();
        List<String> covers = union(one.covers(), other.covers());
        return new Proposal(
                isOwn ? other.control() : one.control(),
                answers,
                covers,
                without(union(one.leaves(), other.leaves()), covers));
    }

    /// What prevents comes before what finds; then what covers more of the row, is about a risk of just these services and
    /// about a worse one, watches the actions and not behaviour at large, and is less work.
    private static Comparator<Proposal> bestFirst(RowProposals row) {
        return Comparator.comparing((Proposal proposal) -> !row.answers(proposal))
                .thenComparing(Proposal::strength)
                .thenComparingInt(proposal -> -proposal.covers().size())
                .thenComparing(Proposer::isGeneral)
                .thenComparing(Proposer::worstImpact)
                .thenComparing(proposal -> isBehavioural(proposal.control()))
                .thenComparing(Proposal::effort);
    }

    private static boolean isGeneral(Proposal proposal) {
        return proposal.answers().stream().allMatch(KnownRisk::isGeneral);
    }

    private static Impact worstImpact(Proposal proposal) {
        return proposal.answers().stream()
                .map(KnownRisk::impact)
                .reduce(Impact.ACCEPTABLE, Impact::worst);
    }

    private static boolean isBehavioural(KnownControl control) {
        return control instanceof Monitor.ThreatFinding threat && threat.finding().isBehavioural();
    }

    private static String name(GrantedAction grant) {
        return grant.action().qualifiedName();
    }

    private static List<String> common(List<String> some, Collection<String> others) {
        return some.stream().filter(others::contains).sorted().toList();
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(action -> !others.contains(action)).toList();
    }

    private static List<String> union(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(new TreeSet<>(all));
    }
}
