package studio.kengen.control.companion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.design.AccessSource;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RowExpander;

/// A row of Table 1 that needs something besides.
///
/// @param source the row's source
/// @param wants its actions that do
record Asking(NeededPermission row, AccessSource source, List<Want> wants) {
    /// An action of the row.
    ///
    /// @param isNamed whether the row names it, so that it is meant, or gives it among others of a level or a pattern
    record Want(GrantedAction grant, Needs needs, boolean isNamed) {}

    RowId id() {
        return row.id();
    }

    /// The actions that a row names without wildcards, in lower case with their service.
    static Set<String> named(NeededPermission row) {
        return row.actions().stream()
                .map(named -> RowExpander.qualified(row, named).toLowerCase(Locale.ROOT))
                .filter(named -> named.indexOf('*') < 0 && named.indexOf('?') < 0)
                .collect(Collectors.toSet());
    }
}
