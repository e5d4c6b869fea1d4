package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.decide.PolicySet;
import studio.kengen.engine.reason.Answer;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.SetFamily;
import studio.kengen.identitycenter.pattern.SetMerge.AccountCount;
import studio.kengen.identitycenter.pattern.SetMerge.Conflict;
import studio.kengen.identitycenter.pattern.SetMerge.Count;
import studio.kengen.identitycenter.pattern.SetMerge.Effect;
import studio.kengen.identitycenter.pattern.SetMerge.Holder;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;
import studio.kengen.task.Progress;

/// Works out what merging permission sets means.
public final class SetMerges {
    private final IdentityCenter center;
    private final SetGrants grants;
    private final PatternFinder finder;
    private final AccountCopies copies;
    private final PolicyComparison engine;
    private final CompiledPolicy unacceptable;
    private final Quotas quotas;

    /// @param grants what the sets of `center` allow
    /// @param areas of the same project
    public SetMerges(
            IdentityCenter center, SetGrants grants, Areas areas, Catalog catalog, Quotas quotas) {
        this(
                center,
                grants,
                new PatternFinder(catalog),
                new PolicyComparison(catalog),
                unacceptable(areas),
                quotas);
    }

    private SetMerges(
            IdentityCenter center,
            SetGrants grants,
            PatternFinder finder,
            PolicyComparison engine,
            CompiledPolicy unacceptable,
            Quotas quotas) {
        this.center = center;
        this.grants = grants;
        this.finder = finder;
        this.copies = new AccountCopies(center, grants, finder);
        this.engine = engine;
        this.unacceptable = unacceptable;
        this.quotas = quotas;
    }

    /// What merging each of several groups means, one after the other. What cannot be recommended is left out.
    ///
    /// @param groups that have no set in common
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public AllMerges proposeAll(List<List<RowId>> groups, Progress progress) {
        Project project = center.project();
        List<SetMerge> merges = new ArrayList<>();
        List<List<RowId>> left = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (List<RowId> group : groups) {
            progress.stopIfCancelled();
            Optional<SetMerge> merge =
                    of(IdentityCenter.of(project)).propose(group).filter(SetMerge::isHarmless);
            if (merge.isPresent()) {
                merges.add(merge.get());
                changes.addAll(merge.get().step().changes());
                project = merge.get().step().applyTo(project);
            } else {
                left.add(group);
            }
        }
        int before = center.sets().size();
        int after = project.permissionSets().size();
        return new AllMerges(
                merges,
                left,
                new Count(before, after),
                new ChangeSet(
                        Message.of(
                                "pattern.change.mergeAll",
                                before - after + merges.size(),
                                merges.size()),
                        changes));
    }

    private SetMerges of(IdentityCenter other) {
        return new SetMerges(other, grants, finder, engine, unacceptable, quotas);
    }

    /// Area B as a policy that allows it.
    private static CompiledPolicy unacceptable(Areas areas) {
        List<Statement> statements = new ArrayList<>();
        areas.areaB()
                .forEach(row -> {
                    Map<List<String>, List<String>> actions = new LinkedHashMap<>();
                    for (GrantedAction grant : row.grants()) {
                        actions.computeIfAbsent(grant.resources(), _ -> new ArrayList<>())
                                .add(grant.action().qualifiedName());
                    }
                    actions.forEach((resources, names) ->
                            statements.add(
                                    Statement.allow(
                                            new ActionElement.Action(names),
                                            new ResourceElement.Resource(resources))));
                });
        return CompiledPolicy.of("B", PolicyDocument.of(statements));
    }

    /// What merging these sets means; empty for fewer than two sets, and for sets that must not become one: of the management
    /// account with others, or assigned both there and in member accounts.
    public Optional<SetMerge> propose(List<RowId> wanted) {
        List<PermissionSet> sets =
                center.sets().stream().filter(set -> wanted.contains(set.id())).toList();
        return sets.size() < 2 || !canBeOne(sets) ? Optional.empty() : Optional.of(merge(sets));
    }

    private boolean canBeOne(List<PermissionSet> sets) {
        Set<SetFamily> families =
                sets.stream().map(set -> center.family(set.id())).collect(Collectors.toSet());
        return !families.contains(SetFamily.BOTH)
                && !(families.contains(SetFamily.MANAGEMENT) && families.size() > 1);
    }

    private SetMerge merge(List<PermissionSet> sets) {
        return copies.of(sets).map(some -> mergeCopies(sets, some)).orElseGet(() -> mergeAll(sets));
    }

    private SetMerge mergeAll(List<PermissionSet> sets) {
        Optional<PermissionSet> widest =
                sets.stream()
                        .filter(set -> sets.stream().allMatch(o -> isWithin(o, set)))
                        .findFirst();
        PermissionSet kept = widest.orElse(sets.getFirst());
        SetUnion union = new SetUnion(kept, sets, widest.isPresent(), quotas);
        PermissionSet merged = named(sets, union.merged());
        return merge(sets, merged, effects(sets, grants.of(merged)), union.conflicts());
    }

    /// One set of copies that accounts have of their own: the first one, without its account.
    private SetMerge mergeCopies(List<PermissionSet> sets, List<AccountCopies.Copy> copies) {
        SetUnion union = new SetUnion(copies.getFirst().forAll(), sets, true, quotas);
        PermissionSet merged = named(sets, union.merged());
        List<Effect> effects = new ArrayList<>();
        SetGrant after = grants.of(merged);
        for (AccountCopies.Copy copy : copies) {
            List<Holder> holders =
                    center.assignments()
                            .ofSet(copy.set().id())
                            .map(each -> new Holder(each.principal(), each.account()))
                            .toList();
            effects.add(effectIn(copy, holders, after));
        }
        List<Conflict> told = new ArrayList<>(union.conflicts());
        told.add(new Conflict(false, Message.of("pattern.conflict.account")));
        return merge(sets, merged, effects, told);
    }

    private PermissionSet named(List<PermissionSet> sets, PermissionSet merged) {
        Project after = MergeStep.of(center.project(), ids(sets), merged).applyTo(center.project());
        return merged.as(merged.id(), new MergedName(center).of(sets, merged, after));
    }

    private SetMerge merge(
            List<PermissionSet> sets,
            PermissionSet merged,
            List<Effect> effects,
            List<Conflict> conflicts) {
        List<RowId> ids = ids(sets);
        return new SetMerge(
                ids,
                merged,
                effects,
                conflicts,
                new Count(center.sets().size(), center.sets().size() - sets.size() + 1),
                counts(ids),
                MergeStep.of(center.project(), ids, merged));
    }

    private static List<RowId> ids(List<PermissionSet> sets) {
        return sets.stream().map(PermissionSet::id).toList();
    }

    private boolean isWithin(PermissionSet inner, PermissionSet outer) {
        return inner.equals(outer)
                || finder.compare(grants.of(inner), grants.of(outer)).within()
                        instanceof Inclusion.Holds;
    }

    private List<AccountCount> counts(List<RowId> sets) {
        List<AccountCount> counts = new ArrayList<>();
        for (OrganizationAccount account : center.organization().accounts()) {
            List<RowId> provisioned = center.assignments().sets(account.id());
            int merging = (int) provisioned.stream().filter(sets::contains).count();
            if (merging > 0) {
                int before = provisioned.size();
                counts.add(new AccountCount(account.id(), new Count(before, before - merging + 1)));
            }
        }
        return counts;
    }

    private List<Effect> effects(List<PermissionSet> sets, SetGrant merged) {
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
    private Effect effectIn(AccountCopies.Copy copy, List<Holder> holders, SetGrant merged) {
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
                holders,
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
