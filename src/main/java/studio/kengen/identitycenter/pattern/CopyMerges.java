package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.design.PermissionSet;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.pattern.SetMerge.Conflict;
import studio.kengen.identitycenter.pattern.SetMerge.Effect;
import studio.kengen.policy.Quotas;

/// Merges the copies of a set that accounts have of their own: what becomes of them is the first one, without its account.
record CopyMerges(IdentityCenter center, MergeEffects effects, Quotas quotas) {
    /// @param sets at least one
    /// @param copies the same sets with their accounts
    MergeDraft of(List<PermissionSet> sets, List<AccountCopies.Copy> copies) {
        SetUnion union = new SetUnion(copies.getFirst().forAll(), sets, true, quotas);
        PermissionSet merged = new MergedName(center).named(sets, union.merged());
        SetGrant after = effects.after(sets, merged);
        List<Effect> told = copies.stream().map(copy -> effects.of(copy, after)).toList();
        List<Conflict> conflicts = new ArrayList<>(union.conflicts());
        conflicts.add(new Conflict(false, Message.of("pattern.conflict.account")));
        return new MergeDraft(merged, told, conflicts);
    }
}
