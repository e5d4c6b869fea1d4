package studio.kengen.check.access;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;

/// What a permission set allows, in a few figures.
///
/// @param people the access sources that it is for
/// @param actions how many actions of the catalogue its policies allow on some resource under some condition, by access level;
///     denials and boundary are not taken off
/// @param unknownPolicies the policies whose text is not known, so that their actions are not counted
/// @param needed the rows of Table 1 of its people: its part of A
/// @param dangerous those of them that meet B: rows of A ∩ B
/// @param open those of them that no control and no accepted risk covers
/// @param worst the worst impact of B that a row meets; empty where none does
public record SetAccess(
        RowId permissionSet,
        List<RowId> people,
        SequencedMap<AccessLevel, Integer> actions,
        List<String> unknownPolicies,
        List<RowId> needed,
        List<RowId> dangerous,
        List<RowId> open,
        Optional<Impact> worst) {
    public SetAccess {
        people = List.copyOf(people);
        unknownPolicies = List.copyOf(unknownPolicies);
        needed = List.copyOf(needed);
        dangerous = List.copyOf(dangerous);
        open = List.copyOf(open);
    }
}
