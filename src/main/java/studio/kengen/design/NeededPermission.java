package studio.kengen.design;

import java.util.List;
import java.util.Set;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.policy.Condition;

/// A row of Table 1: a set of permissions that the system needs (必要最小限の権限エリア A).
///
/// @param source the [AccessSource] that asks
/// @param service the service prefix, `s3`
/// @param accessLevels every action of these levels that can act on the target
/// @param actions named actions, with or without the service prefix, wildcards allowed
/// @param target the [AccessTarget], or [AccessTarget#WHOLE_SERVICE]
/// @param conditions under which contexts it is needed; none means under all
/// @param note free text
public record NeededPermission(
        RowId id,
        RowId source,
        String service,
        Set<AccessLevel> accessLevels,
        List<String> actions,
        RowId target,
        List<Condition> conditions,
        String note)
        implements Row, ActionSelection {
    public NeededPermission {
        accessLevels = ActionSelection.inOrder(accessLevels);
        actions = List.copyOf(actions);
        conditions = List.copyOf(conditions);
    }
}
