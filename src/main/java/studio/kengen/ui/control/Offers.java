package studio.kengen.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.kengen.control.ControlBundle;
import studio.kengen.control.KnownControl;
import studio.kengen.control.choice.ResolvedControl;
import studio.kengen.control.choice.ResolvedControls;
import studio.kengen.control.proposal.Proposal;
import studio.kengen.control.proposal.Proposer;
import studio.kengen.control.proposal.RowProposals;
import studio.kengen.control.proposal.SameControl;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.Control;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;

/// What can be done about the matters that are selected, and what is chosen for them. Made in the background: of many
/// matters it takes its time.
///
/// @param matters those selected, in their order
/// @param proposals what is proposed for each of them
/// @param had the controls that each of them has, as [SameControl] tells them apart
/// @param controls the rows of Table 4 that cover some of them
/// @param accepted the accepted risks that cover some of them
/// @param uncovered the dangerous actions of a needed matter that no control is about, sorted; none where its risk is
///     accepted
/// @param bundles those with a control that is about one of them
record Offers(
        List<Matter> matters,
        RowProposals proposals,
        Set<Object> had,
        List<Control> controls,
        List<AcceptedRisk> accepted,
        List<String> uncovered,
        List<ControlBundle> bundles) {
    /// What tells how a matter is answered: matters that agree in it get the same proposals.
    private record Asked(Set<String> actions, boolean isNeeded) {}

    Offers {
        matters = List.copyOf(matters);
        had = Set.copyOf(had);
        controls = List.copyOf(controls);
        accepted = List.copyOf(accepted);
        uncovered = List.copyOf(uncovered);
        bundles = List.copyOf(bundles);
    }

    /// For these rows; rows that are no matter (any more) are left out.
    static Offers of(ControlBasis basis, Collection<RowId> selected) {
        Set<RowId> wanted = new HashSet<>(selected);
        List<Matter> matters =
                basis.matters().stream().filter(matter -> wanted.contains(matter.id())).toList();
        List<RowId> rows = matters.stream().map(Matter::id).toList();
        ResolvedControls resolved = ResolvedControls.of(basis.areas(), basis.knowledge());
        return new Offers(
                matters,
                common(basis, matters),
                had(resolved, rows),
                covering(basis.project().controls(), Control::covers, rows),
                covering(basis.project().acceptedRisks(), AcceptedRisk::covers, rows),
                uncovered(basis, matters, resolved),
                bundles(basis, rows));
    }

    /// The ids of the rows.
    List<RowId> rows() {
        return matters.stream().map(Matter::id).toList();
    }

    /// Whether each matter has the control already.
    boolean isChosen(Proposal proposal) {
        return had.contains(SameControl.key(proposal.control()));
    }

    /// Of several matters what is proposed for each, with the actions of all.
    private static RowProposals common(ControlBasis basis, List<Matter> matters) {
        Proposer proposer = basis.proposer();
        SortedSet<String> actions = new TreeSet<>();
        Map<Asked, Set<Object>> answers = new HashMap<>();
        Set<Object> common = new HashSet<>();
        boolean isNeeded = matters.stream().anyMatch(Matter::isNeeded);
        for (Matter matter : matters) {
            Set<String> own = Set.copyOf(basis.dangerous().of(matter.id()));
            actions.addAll(own);
            Asked asked = new Asked(own, matter.isNeeded());
            boolean isFirst = answers.isEmpty();
            Set<Object> answer = answers.computeIfAbsent(asked, each -> keys(proposer, each));
            if (isFirst) {
                common.addAll(answer);
            } else {
                common.retainAll(answer);
            }
        }
        RowProposals all = proposer.forActions(actions, isNeeded);
        return new RowProposals(
                all.needed(),
                all.actions(),
                all.risks(),
                all.proposals().stream()
                        .filter(proposal -> common.contains(SameControl.key(proposal.control())))
                        .toList());
    }

    private static Set<Object> keys(Proposer proposer, Asked asked) {
        return proposer.forActions(asked.actions(), asked.isNeeded()).proposals().stream()
                .map(proposal -> SameControl.key(proposal.control()))
                .collect(Collectors.toSet());
    }

    private static Set<Object> had(ResolvedControls resolved, List<RowId> rows) {
        Map<Object, Set<RowId>> covered = new HashMap<>();
        for (ResolvedControl control : resolved.all()) {
            for (KnownControl known : control.known()) {
                covered.computeIfAbsent(SameControl.key(known), _ -> new HashSet<>())
                        .addAll(control.covered().keySet());
            }
        }
        return covered.entrySet().stream()
                .filter(control -> control.getValue().containsAll(rows))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static <R extends Row> List<R> covering(
            List<R> all, Function<R, List<RowId>> covers, List<RowId> rows) {
        Set<RowId> wanted = Set.copyOf(rows);
        return all.stream()
                .filter(row -> covers.apply(row).stream().anyMatch(wanted::contains))
                .toList();
    }

    private static List<String> uncovered(
            ControlBasis basis, List<Matter> matters, ResolvedControls resolved) {
        NavigableSet<String> uncovered = new TreeSet<>();
        for (Matter matter : matters) {
            if (matter.isNeeded() && matter.state() != MatterState.ACCEPTED) {
                NavigableSet<String> left = new TreeSet<>(basis.dangerous().of(matter.id()));
                resolved.all().stream()
                        .map(control -> control.covered().get(matter.id()))
                        .filter(covered -> covered != null)
                        .forEach(left::removeAll);
                uncovered.addAll(left);
            }
        }
        return List.copyOf(uncovered);
    }

    private static List<ControlBundle> bundles(ControlBasis basis, List<RowId> rows) {
        List<ControlBundle> touching = new ArrayList<>();
        for (ControlBundle bundle : basis.knowledge().bundles()) {
            boolean touches =
                    bundle.controls().stream()
                            .flatMap(id -> basis.knowledge().control(id).stream())
                            .anyMatch(control ->
                                    rows.stream()
                                            .anyMatch(row ->
                                                    !basis.dangerous().of(row, control).isEmpty()));
            if (touches) {
                touching.add(bundle);
            }
        }
        return touching;
    }
}
