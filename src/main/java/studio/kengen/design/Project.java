package studio.kengen.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A permission design: everything a user has written. Immutable.
///
/// Rows keep the user's order. Ids are unique over all tables; readers see to that.
public final class Project {
    /// A project with a name and nothing else.
    public static Project empty(String name) {
        return new Project(
                new ProjectDetails(name, "", DocumentSettings.DEFAULT),
                new EnumMap<>(Table.class),
                Set.of());
    }

    private final ProjectDetails details;
    private final Map<Table, List<Row>> tables;
    private final Map<RowId, Row> byId;

    /// Ids of rows that were deleted on the way to this project. No part of its value.
    private final Set<RowId> retired;

    private Project(ProjectDetails details, Map<Table, List<Row>> tables, Set<RowId> retired) {
        this.details = details;
        this.tables = Collections.unmodifiableMap(tables);
        this.retired = retired;
        this.byId = new HashMap<>();
        tables.values().forEach(rows -> rows.forEach(row -> byId.putIfAbsent(row.id(), row)));
    }

    public ProjectDetails details() {
        return details;
    }

    public List<Environment> environments() {
        return typed(Table.ENVIRONMENTS);
    }

    public List<AccessSource> sources() {
        return typed(Table.SOURCES);
    }

    public List<AccessTarget> targets() {
        return typed(Table.TARGETS);
    }

    /// Table 1.
    public List<NeededPermission> needed() {
        return typed(Table.NEEDED);
    }

    public List<Premise> premises() {
        return typed(Table.PREMISES);
    }

    /// Table 2.
    public List<Threat> threats() {
        return typed(Table.THREATS);
    }

    /// Table 3-1.
    public List<UnacceptablePermission> unacceptable() {
        return typed(Table.UNACCEPTABLE);
    }

    /// The controls of Table 4.
    public List<Control> controls() {
        return typed(Table.CONTROLS);
    }

    /// The accepted risks of Table 4.
    public List<AcceptedRisk> acceptedRisks() {
        return typed(Table.ACCEPTED_RISKS);
    }

    public List<OrganizationalUnit> organizationalUnits() {
        return typed(Table.ORGANIZATIONAL_UNITS);
    }

    public List<OrganizationAccount> accounts() {
        return typed(Table.ACCOUNTS);
    }

    public List<DirectoryGroup> groups() {
        return typed(Table.GROUPS);
    }

    public List<DirectoryUser> users() {
        return typed(Table.USERS);
    }

    public List<PermissionSet> permissionSets() {
        return typed(Table.PERMISSION_SETS);
    }

    public List<Assignment> assignments() {
        return typed(Table.ASSIGNMENTS);
    }

    public List<Judgement> judgements() {
        return typed(Table.JUDGEMENTS);
    }

    public List<ReviewItem> reviews() {
        return typed(Table.REVIEWS);
    }

    public List<EvidenceFile> evidence() {
        return typed(Table.EVIDENCE);
    }

    /// The rows of one table, in the user's order.
    public List<Row> rows(Table table) {
        return tables.getOrDefault(table, List.of());
    }

    /// The source with this id, if there is one.
    public Optional<AccessSource> source(RowId id) {
        return find(id, AccessSource.class);
    }

    /// The target with this id, if there is one; [AccessTarget#WHOLE_SERVICE] has no row.
    public Optional<AccessTarget> target(RowId id) {
        return find(id, AccessTarget.class);
    }

    /// The row with this id and type, if there is one.
    public <R extends Row> Optional<R> find(RowId id, Class<R> type) {
        return Optional.ofNullable(byId.get(id)).filter(type::isInstance).map(type::cast);
    }

    /// The row with this id, in whichever table.
    public Optional<Row> find(RowId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Impacts as bad as this or worse are not acceptable in the environment that comes first, the one designed for.
    public Impact threshold() {
        return environments().isEmpty()
                ? Environment.DEFAULT_THRESHOLD
                : environments().getFirst().threshold();
    }

    /// This project with other details.
    public Project withDetails(ProjectDetails newDetails) {
        return new Project(newDetails, tables, retired);
    }

    /// This project with the rows of one table replaced.
    ///
    /// @throws ClassCastException where a row is not of the table's type
    public Project withRows(Table table, List<? extends Row> rows) {
        List<Row> ofTheTablesType = new ArrayList<>(rows.size());
        rows.forEach(row -> ofTheTablesType.add(table.rowType().cast(row)));
        Map<Table, List<Row>> changed = new EnumMap<>(Table.class);
        changed.putAll(tables);
        changed.put(table, List.copyOf(ofTheTablesType));
        return new Project(details, changed, retiredWith(rows(table), rows));
    }

    private Set<RowId> retiredWith(List<Row> before, List<? extends Row> after) {
        Set<RowId> deleted = new HashSet<>();
        before.forEach(row -> deleted.add(row.id()));
        after.forEach(row -> deleted.remove(row.id()));
        if (deleted.isEmpty()) {
            return retired;
        }
        deleted.addAll(retired);
        return deleted;
    }

    /// An id for a new row of `table`: the prefix and the next number. No row of this project has it, and none had it
    /// that was deleted since the project was read: what still belongs to that row must not fall to another.
    public RowId newId(Table table) {
        return newIds(table, 1).getFirst();
    }

    /// Ids for new rows of `table`, all different; see [#newId(Table)].
    public List<RowId> newIds(Table table, int count) {
        List<RowId> ids = new ArrayList<>(count);
        for (int next = rows(table).size() + 1; ids.size() < count; next++) {
            RowId id = new RowId(table.idPrefix() + next);
            if (!byId.containsKey(id) && !retired.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that
                && details.equals(that.details)
                && Table.all().stream().allMatch(table -> rows(table).equals(that.rows(table)));
    }

    @Override
    public int hashCode() {
        return details.hashCode() * 31 + tables.hashCode();
    }

    @Override
    public String toString() {
        return "Project[" + details.name() + ", " + byId.size() + " rows]";
    }

    // withRows lets no row of another type in, and each caller names the table of its type.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <R extends Row> List<R> typed(Table table) {
        return (List<R>) rows(table);
    }
}
