package studio.kengen.ui.identitycenter;

import java.util.List;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.Table;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;

/// The groups of the directory.
final class GroupTable {
    private GroupTable() {}

    static TableSpec<DirectoryGroup> spec(TableContext context) {
        ColumnKit<DirectoryGroup> kit =
                new ColumnKit<>(context, "planner.groups.", "planner.groupsHelp.");
        return new TableSpec<>(
                Table.GROUPS,
                List.of(
                        kit.text("name", 240, DirectoryGroup::name),
                        kit.text("principalId", 300, DirectoryGroup::principalId),
                        kit.text("note", 300, DirectoryGroup::note)),
                id -> new DirectoryGroup(id, "", "", ""));
    }
}
