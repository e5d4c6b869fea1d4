package studio.kengen.design;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.AccessLevel;

/// A row of Table 3-1: permissions that can cause a business impact which is not acceptable. It holds for every source.
///
/// @param service the service prefix, `s3`
/// @param accessLevels every action of these levels that can act on the target
/// @param actions named actions, with or without the service prefix, wildcards allowed
/// @param target the [AccessTarget], or [AccessTarget#WHOLE_SERVICE]
/// @param threats the [Threat]s of Table 2 that they can bring about
/// @param impact the business impact; null while nobody has graded it, which counts as unacceptable
/// @param note free text
public record UnacceptablePermission(
        RowId id,
        String service,
        Set<AccessLevel> accessLevels,
        List<String> actions,
        RowId target,
        List<RowId> threats,
        @Nullable Impact impact,
        String note)
        implements Row, ActionSelection {
    public UnacceptablePermission {
        accessLevels = ActionSelection.inOrder(accessLevels);
        actions = List.copyOf(actions);
        threats = List.copyOf(threats);
    }

    /// The impact to reckon with: one that nobody has graded counts as critical.
    public Impact reckonedImpact() {
        return impact == null ? Impact.CRITICAL : impact;
    }

    /// Whether the row belongs to B where impacts from `threshold` on are unacceptable.
    public boolean isUnacceptable(Impact threshold) {
        return reckonedImpact().atLeast(threshold);
    }
}
