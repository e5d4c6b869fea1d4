package studio.kengen.design.area;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.Impact;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;

/// A row of Table 3-2 (表3-2): a requested permission and the impact if it is abused. Derived, never edited.
///
/// @param expansion the row of Table 1 and what it stands for
/// @param encounters the rows of Table 3-1 that it meets, in their order; of every impact, also acceptable
public record RequestedPermission(
        RowExpansion<NeededPermission> expansion, List<Encounter> encounters) {
    public RequestedPermission {
        encounters = List.copyOf(encounters);
    }

    /// The row of Table 1.
    public NeededPermission row() {
        return expansion.row();
    }

    /// The worst impact among the rows of Table 3-1 that it meets; one that nobody has graded counts as critical.
    /// Empty where it meets none.
    public Optional<Impact> impact() {
        return encounters.stream()
                .map(Encounter::unacceptable)
                .map(UnacceptablePermission::reckonedImpact)
                .reduce(Impact::worst);
    }

    /// The threats behind the encounters, each once, in the order of the encounters.
    public List<RowId> threats() {
        return encounters.stream()
                .flatMap(encounter -> encounter.unacceptable().threats().stream())
                .distinct()
                .toList();
    }

    /// Whether some part of the row lies in B.
    public boolean meetsB(Impact threshold) {
        return encounters.stream()
                .anyMatch(encounter -> encounter.unacceptable().isUnacceptable(threshold));
    }
}
