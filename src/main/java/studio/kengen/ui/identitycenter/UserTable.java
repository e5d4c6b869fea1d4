package studio.kengen.ui.identitycenter;

import java.util.List;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.Table;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;

/// The users of the directory that the design must name.
final class UserTable {
    private UserTable() {}

    static TableSpec<DirectoryUser> spec(TableContext context) {
        ColumnKit<DirectoryUser> kit =
                new ColumnKit<>(context, "planner.users.", "planner.usersHelp.");
        return new TableSpec<>(
                Table.USERS,
                List.of(
                        kit.text("name", 200, DirectoryUser::name),
                        kit.references(
                                "groups",
                                260,
                                ReferenceText.to(context, Table.GROUPS),
                                DirectoryUser::groups),
                        kit.text("principalId", 300, DirectoryUser::principalId),
                        kit.text("note", 260, DirectoryUser::note)),
                id -> new DirectoryUser(id, "", List.of(), "", ""));
    }
}
