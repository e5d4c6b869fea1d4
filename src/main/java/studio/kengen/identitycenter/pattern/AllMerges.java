package studio.kengen.identitycenter.pattern;

import java.util.List;
import studio.kengen.design.RowId;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.identitycenter.pattern.SetMerge.Count;

/// What becomes of a project when several groups of permission sets are made one set each, in one step.
///
/// @param merges those that can be recommended, in their order; each counts from what the ones before it left
/// @param left the groups that should be looked at one by one
/// @param instance how many sets there are
/// @param step the step that merges them
public record AllMerges(
        List<SetMerge> merges, List<List<RowId>> left, Count instance, ChangeSet step) {
    public AllMerges {
        merges = List.copyOf(merges);
        left = List.copyOf(left);
    }
}
