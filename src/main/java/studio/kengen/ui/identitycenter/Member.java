package studio.kengen.ui.identitycenter;

import java.util.Optional;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;

/// A place in the tree of the organization.
sealed interface Member {
    /// The root; its id is [RowId#NONE].
    record Root() implements Member {}

    record Unit(OrganizationalUnit row) implements Member {}

    record Account(OrganizationAccount row) implements Member {}

    /// The row; empty for the root.
    default Optional<Row> asRow() {
        return switch (this) {
            case Root() -> Optional.empty();
            case Unit(var row) -> Optional.of(row);
            case Account(var row) -> Optional.of(row);
        };
    }

    default RowId id() {
        return asRow().map(Row::id).orElse(RowId.NONE);
    }
}
