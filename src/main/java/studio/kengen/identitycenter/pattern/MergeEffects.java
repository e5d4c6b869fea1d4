package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.pattern.SetMerge.Effect;
import studio.kengen.identitycenter.pattern.SetMerge.Holder;

/// Works out what those gain and lose who have sets that become one.
///
/// @param grants what the sets of `center` allow
/// @param unacceptable area B as a policy that allows it
record MergeEffects(
        IdentityCenter center,
        SetGrants grants,
        PatternFinder finder,
        PolicyComparison engine,
        CompiledPolicy unacceptable) {
    /// What the merged set allows once the sets have become one: the people of all of them are its own then.
    SetGrant after(List<PermissionSet> sets, PermissionSet united) {
        Project project = center.project();
        List<RowId> ids = sets.stream().map(PermissionSet::id).toList();
        return grants.after(MergeStep.of(project, ids, united).applyTo(project)).of(united);
    }

    /// What it means to whoever has some of these sets that they become `united`.
    List<Effect> of(List<PermissionSet> sets, PermissionSet united) {
        SetGrant merged = after(sets, united);
        Map<Holder, List<RowId>> hadByHolder = new LinkedHashMap<>();
        for (PermissionSet set : sets) {
            center.assignments()
                    .ofSet(set.id())
                    .forEach(each ->
                            hadByHolder
                                    .computeIfAbsent(
                                            new Holder(each.principal(), each.account()),
                                            _ -> new ArrayList<>())
                                    .add(set.id()));
        }
        Map<List<RowId>, List<Holder>> holders = new LinkedHashMap<>();
        hadByHolder.forEach(
                (holder, had) -> holders.computeIfAbsent(had, _ -> new ArrayList<>()).add(holder));
        sets.forEach(set -> {
            boolean isHad = holders.keySet().stream().anyMatch(had -> had.contains(set.id()));
            if (!isHad) {
                holders.put(List.of(set.id()), List.of());
            }
        });
        List<Effect> effects = new ArrayList<>();
        holders.forEach((had, who) -> effects.add(effect(had, who, sets, merged)));
        return effects;
    }

    private Effect effect(
            List<RowId> had, List<Holder> holders, List<PermissionSet> sets, SetGrant merged) {
        List<SetGrant> before =
                sets.stream().filter(set -> had.contains(set.id())).map(grants::of).toList();
        List<PatternFinder.Comparison> comparisons =
                before.stream().map(grant -> finder.compare(grant, merged)).toList();
        List<Message> undecided = new ArrayList<>();
        Optional<AccessRequest> gained = Optional.empty();
        Optional<AccessRequest> inB = Optional.empty();
        boolean hasAll =
                comparisons.stream().anyMatch(each -> each.around() instanceof Inclusion.Holds);
        if (!hasAll) {
            SetGrant together = together(before);
            Inclusion gain = finder.compare(merged, together).within();
            gained = witness(gain, undecided);
            StatementPool pool = new StatementPool();
            inB =
                    gain instanceof Inclusion.Holds
                            ? inB
                            : gainedInB(
                                    merged,
                                    together,
                                    pool,
                                    new SetComparison(pool, engine),
                                    undecided);
        }
        Optional<AccessRequest> lost =
                comparisons.stream()
                        .flatMap(each -> witness(each.within(), undecided).stream())
                        .findFirst();
        return new Effect(had, holders, gained, inB, lost, undecided.stream().distinct().toList());
    }

    /// What it means in the account of a copy that it is no longer made for it.
    Effect of(AccountCopies.Copy copy, SetGrant merged) {
        SetGrant before = grants.of(copy.set());
        PatternFinder.Comparison comparison = finder.compareIn(copy.number(), before, merged);
        List<Message> undecided = new ArrayList<>();
        Optional<AccessRequest> gained = witness(comparison.around(), undecided);
        Optional<AccessRequest> lost = witness(comparison.within(), undecided);
        StatementPool pool = StatementPool.partByPart();
        SetComparison inAccount = SetComparison.in(copy.number(), pool, engine);
        Optional<AccessRequest> inB =
                comparison.around() instanceof Inclusion.Holds
                        ? Optional.empty()
                        : gainedInB(merged, before, pool, inAccount, undecided);
        return new Effect(
                List.of(copy.set().id()),
                center.assignments()
                        .ofSet(copy.set().id())
                        .map(each -> new Holder(each.principal(), each.account()))
                        .toList(),
                gained,
                inB,
                lost,
                undecided.stream().distinct().toList());
    }

    private static Optional<AccessRequest> witness(Inclusion inclusion, List<Message> undecided) {
        return switch (inclusion) {
            case Inclusion.Holds() -> Optional.empty();
            case Inclusion.Fails(var witness) -> Optional.of(witness);
            case Inclusion.Unknown(var reason) -> {
                undecided.add(reason);
                yield Optional.empty();
            }
        };
    }

    /// What somebody has who has several of the sets. Where a denial of one meets what another allows this is less than both,
    /// so that a gain is told too often and never too rarely.
    private static SetGrant together(List<SetGrant> before) {
        SetGrant first = before.getFirst();
        boolean areOfOneBoundary =
                before.stream().allMatch(grant -> grant.boundary().equals(first.boundary()));
        return areOfOneBoundary
                ? new SetGrant(
                        first.set(),
                        before.stream().flatMap(grant -> grant.documents().stream()).toList(),
                        before.stream().flatMap(grant -> grant.unknown().stream()).toList(),
                        first.boundary())
                : first;
    }

    /// Looks in area B alone: with it as a guardrail, nothing else is allowed.
    private Optional<AccessRequest> gainedInB(
            SetGrant merged,
            SetGrant before,
            StatementPool pool,
            SetComparison comparison,
            List<Message> undecided) {
        PolicySet after =
                comparison
                        .policies(SetForm.of(merged, pool))
                        .withServiceControl(List.of(List.of(unacceptable)));
        return switch (comparison.excess(after, comparison.policies(SetForm.of(before, pool)))) {
            case Answer.None() -> Optional.empty();
            case Answer.Found(var witness) -> Optional.of(witness);
            case Answer.Open(var what, _) -> {
                undecided.add(Message.of("pattern.undecided.engine", what));
                yield Optional.empty();
            }
        };
    }
}
