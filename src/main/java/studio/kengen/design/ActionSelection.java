package studio.kengen.design;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studio.kengen.catalog.AccessLevel;

/// What Tables 1 and 3-1 share: actions of a service, chosen by access level or by name, on one target.
public sealed interface ActionSelection permits NeededPermission, UnacceptablePermission {
    /// The row's identity.
    RowId id();

    /// The service prefix, `s3`.
    String service();

    /// Every action of these levels that can act on the target; iterates in AWS's order.
    Set<AccessLevel> accessLevels();

    /// Named actions, with or without the service prefix, wildcards allowed.
    List<String> actions();

    /// The target, or [AccessTarget#WHOLE_SERVICE].
    RowId target();

    /// An unmodifiable copy that iterates in AWS's order of the levels.
    static Set<AccessLevel> inOrder(Set<AccessLevel> levels) {
        return levels.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(levels));
    }
}
