package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.engine.reason.PolicyComparison;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.SetFamily;
import studio.kengen.identitycenter.pattern.SetMerge.AccountCount;
import studio.kengen.identitycenter.pattern.SetMerge.Count;
import studio.kengen.policy.Quotas;
import studio.kengen.task.Progress;

/// Works out what merging permission sets means.
public final class SetMerges {
    private final IdentityCenter center;
    private final SetGrants grants;
    private final PatternFinder finder;
    private final AccountCopies copies;
    private final MergeEffects effects;
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
                UnacceptablePolicy.of(areas),
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
        this.effects = new MergeEffects(center, grants, finder, engine, unacceptable);
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
        return new SetMerges(
                other, grants.after(other.project()), finder, engine, unacceptable, quotas);
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
        CopyMerges ofCopies = new CopyMerges(center, effects, quotas);
        MergeDraft draft =
                copies.of(sets)
                        .map(some -> ofCopies.of(sets, some))
                        .orElseGet(() -> mergeAll(sets));
        List<RowId> ids = ids(sets);
        return new SetMerge(
                ids,
                draft.merged(),
                draft.effects(),
                draft.conflicts(),
                new Count(center.sets().size(), center.sets().size() - sets.size() + 1),
                counts(ids),
                MergeStep.of(center.project(), ids, draft.merged()));
    }

    private MergeDraft mergeAll(List<PermissionSet> sets) {
        Optional<PermissionSet> widest =
                sets.stream()
                        .filter(set -> sets.stream().allMatch(o -> isWithin(o, set)))
                        .findFirst();
        PermissionSet kept = widest.orElse(sets.getFirst());
        SetUnion union = new SetUnion(kept, sets, widest.isPresent(), quotas);
        PermissionSet merged = new MergedName(center).named(sets, union.merged());
        return new MergeDraft(merged, effects.of(sets, merged), union.conflicts());
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
}
