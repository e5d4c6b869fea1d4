package studio.kengen.identitycenter.pattern;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.engine.AccessRequest;
import studio.kengen.i18n.Message;

/// What becomes of a project when several permission sets are made one.
///
/// @param sets the sets, in the order of their table
/// @param merged the one that remains, in the row of one of them: the set that allows all that the others do, or the union
/// @param effects what it means for those who have one of the sets
/// @param conflicts what the sets say differently besides, and what the merged one says
/// @param instance how many sets there are
/// @param accounts how many sets are provisioned in each account that one of the sets is provisioned in
/// @param step the step that merges them
public record SetMerge(
        List<RowId> sets,
        PermissionSet merged,
        List<Effect> effects,
        List<Conflict> conflicts,
        Count instance,
        List<AccountCount> accounts,
        ChangeSet step) {
    public SetMerge {
        sets = List.copyOf(sets);
        effects = List.copyOf(effects);
        conflicts = List.copyOf(conflicts);
        accounts = List.copyOf(accounts);
    }

    /// Whether it can be recommended: nobody loses anything or gains anything in area B, as far as can be told, and the
    /// merged set is one that AWS takes.
    public boolean isHarmless() {
        return effects.stream().allMatch(Effect::isHarmless)
                && conflicts.stream().noneMatch(Conflict::isGrave);
    }

    /// Somebody in an account.
    ///
    /// @param principal a group or user
    public record Holder(RowId principal, RowId account) {}

    /// What the merged set means for those who had the same of the sets.
    ///
    /// @param had which of the sets
    /// @param holders who had them where; none for a set that is not assigned
    /// @param gained a request that is allowed then and was not before
    /// @param gainedInB such a request in area B
    /// @param lost a request that was allowed before and is not then
    /// @param undecided what cannot be told about that, and why
    public record Effect(
            List<RowId> had,
            List<Holder> holders,
            Optional<AccessRequest> gained,
            Optional<AccessRequest> gainedInB,
            Optional<AccessRequest> lost,
            List<Message> undecided) {
        public Effect {
            had = List.copyOf(had);
            holders = List.copyOf(holders);
            undecided = List.copyOf(undecided);
        }

        boolean isHarmless() {
            return gainedInB.isEmpty() && lost.isEmpty() && undecided.isEmpty();
        }
    }

    /// Something that the sets say differently.
    ///
    /// @param isGrave whether the merged set should not be used before somebody looked at it
    /// @param message what they say, and what the merged set says
    public record Conflict(boolean isGrave, Message message) {}

    /// A number before and after.
    public record Count(int before, int after) {}

    /// A number in an account.
    public record AccountCount(RowId account, Count count) {}
}
