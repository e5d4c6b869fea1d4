package studio.kengen.exchange.xlsx.table;

import java.util.List;
import studio.kengen.design.Assignment;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Table;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.SheetName;

/// The sheets of the organization and its IAM Identity Center.
final class OrganizationSheets {
    private static final TableSheet<OrganizationalUnit> ORGANIZATIONAL_UNITS =
            new TableSheet<>(
                    SheetName.ORGANIZATIONAL_UNITS,
                    Table.ORGANIZATIONAL_UNITS,
                    List.of(
                            new Field<>(Columns.NAME, OrganizationalUnit::name),
                            new Field<>(Columns.PARENT, OrganizationalUnit::parent),
                            new Field<>(Columns.NOTE, OrganizationalUnit::note)),
                    (id, cells) ->
                            new OrganizationalUnit(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.PARENT),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<OrganizationAccount> ACCOUNTS =
            new TableSheet<>(
                    SheetName.ACCOUNTS,
                    Table.ACCOUNTS,
                    List.of(
                            new Field<>(Columns.NAME, OrganizationAccount::name),
                            new Field<>(Columns.NUMBER, OrganizationAccount::number),
                            new Field<>(Columns.ROLE, OrganizationAccount::role),
                            new Field<>(Columns.UNIT, OrganizationAccount::unit),
                            new Field<>(Columns.NOTE, OrganizationAccount::note)),
                    (id, cells) ->
                            new OrganizationAccount(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.NUMBER),
                                    cells.get(Columns.ROLE),
                                    cells.get(Columns.UNIT),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<DirectoryGroup> GROUPS =
            new TableSheet<>(
                    SheetName.GROUPS,
                    Table.GROUPS,
                    List.of(
                            new Field<>(Columns.NAME, DirectoryGroup::name),
                            new Field<>(Columns.PRINCIPAL_ID, DirectoryGroup::principalId),
                            new Field<>(Columns.NOTE, DirectoryGroup::note)),
                    (id, cells) ->
                            new DirectoryGroup(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.PRINCIPAL_ID),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<DirectoryUser> USERS =
            new TableSheet<>(
                    SheetName.USERS,
                    Table.USERS,
                    List.of(
                            new Field<>(Columns.NAME, DirectoryUser::name),
                            new Field<>(Columns.GROUPS, DirectoryUser::groups),
                            new Field<>(Columns.PRINCIPAL_ID, DirectoryUser::principalId),
                            new Field<>(Columns.NOTE, DirectoryUser::note)),
                    (id, cells) ->
                            new DirectoryUser(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.GROUPS),
                                    cells.get(Columns.PRINCIPAL_ID),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<PermissionSet> PERMISSION_SETS =
            new TableSheet<>(
                    SheetName.PERMISSION_SETS,
                    Table.PERMISSION_SETS,
                    List.of(
                            new Field<>(Columns.NAME, PermissionSet::name),
                            new Field<>(Columns.DESCRIPTION, PermissionSet::description),
                            new Field<>(Columns.SOURCES, PermissionSet::sources),
                            new Field<>(Columns.MANAGED_POLICIES, PermissionSet::managedPolicies),
                            new Field<>(Columns.CUSTOMER_POLICIES, PermissionSet::customerPolicies),
                            new Field<>(Columns.INLINE_POLICY, PermissionSet::inlinePolicy),
                            new Field<>(Columns.BOUNDARY, PermissionSet::boundary),
                            new Field<>(Columns.SESSION_DURATION, PermissionSet::sessionDuration),
                            new Field<>(Columns.RELAY_STATE, PermissionSet::relayState),
                            new Field<>(Columns.TAGS, PermissionSet::tags),
                            new Field<>(Columns.NOTE, PermissionSet::note)),
                    (id, cells) ->
                            new PermissionSet(
                                    id,
                                    cells.get(Columns.NAME),
                                    cells.get(Columns.DESCRIPTION),
                                    cells.get(Columns.SOURCES),
                                    cells.get(Columns.MANAGED_POLICIES),
                                    cells.get(Columns.CUSTOMER_POLICIES),
                                    cells.get(Columns.INLINE_POLICY),
                                    cells.get(Columns.BOUNDARY),
                                    cells.get(Columns.SESSION_DURATION),
                                    cells.get(Columns.RELAY_STATE),
                                    cells.get(Columns.TAGS),
                                    cells.get(Columns.NOTE)));

    private static final TableSheet<Assignment> ASSIGNMENTS =
            new TableSheet<>(
                    SheetName.ASSIGNMENTS,
                    Table.ASSIGNMENTS,
                    List.of(
                            new Field<>(Columns.PRINCIPAL, Assignment::principal),
                            new Field<>(Columns.PERMISSION_SET, Assignment::permissionSet),
                            new Field<>(Columns.PLACE, Assignment::place),
                            new Field<>(Columns.NOTE, Assignment::note)),
                    (id, cells) ->
                            new Assignment(
                                    id,
                                    cells.get(Columns.PRINCIPAL),
                                    cells.get(Columns.PERMISSION_SET),
                                    cells.get(Columns.PLACE),
                                    cells.get(Columns.NOTE)));

    /// All of them; a table that others refer to stands before these.
    static final List<TableSheet<?>> ALL =
            List.of(ORGANIZATIONAL_UNITS, ACCOUNTS, GROUPS, USERS, PERMISSION_SETS, ASSIGNMENTS);

    private OrganizationSheets() {}
}
