package studio.kengen.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.design.AccessSource;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.AccountRole;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowReferences;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.Threat;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.design.change.ReferenceLinks;
import studio.kengen.i18n.Message;

/// Rows that others refer to by a name that no row has yet: sources and threats, groups and permission sets. Where a
/// reference may lead to several tables, the first of them is meant: groups before users, accounts before units.
///
/// @param byName what is missing, by the name that somebody typed
/// @param services of the targets among them, as far as a row tells it
/// @param people the sources among them that permission sets are for
record MissingRows(Map<String, Table> byName, Map<String, String> services, Set<String> people) {
    private static final Set<Table> NAMED =
            EnumSet.of(
                    Table.SOURCES,
                    Table.TARGETS,
                    Table.THREATS,
                    Table.ORGANIZATIONAL_UNITS,
                    Table.ACCOUNTS,
                    Table.GROUPS,
                    Table.PERMISSION_SETS);

    /// What the path of a unit begins with: which of its units are missing is not known.
    private static final String PATH = "/";

    /// What these rows refer to and `project` does not have.
    static MissingRows of(Project project, Collection<? extends Row> rows) {
        Map<String, Table> missing = new LinkedHashMap<>();
        Map<String, String> services = new LinkedHashMap<>();
        Set<String> people = new LinkedHashSet<>();
        for (Row row : rows) {
            RowReferences.mapped(
                    row,
                    (tables, id) -> {
                        boolean named = !id.equals(AccessTarget.WHOLE_SERVICE);
                        Table table = tables.getFirst();
                        if (named
                                && NAMED.contains(table)
                                && !id.value().startsWith(PATH)
                                && project.find(id).isEmpty()) {
                            missing.put(id.value(), table);
                            if (row instanceof ActionSelection selection) {
                                services.put(id.value(), selection.service());
                            }
                            if (row instanceof PermissionSet) {
                                people.add(id.value());
                            }
                        }
                        return Optional.of(id);
                    });
        }
        return new MissingRows(missing, services, people);
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /// `Importer, Painter`.
    String names() {
        return String.join(", ", byName.keySet());
    }

    /// The step that adds them all and links the rows that wait for them.
    ChangeSet creation(Project project) {
        Map<Table, List<String>> byTable =
                byName.entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getValue,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                Map.Entry::getKey, Collectors.toList())));
        List<Change> changes = new ArrayList<>();
        byTable.forEach((table, names) -> changes.add(insertion(project, table, names)));
        ChangeSet step = new ChangeSet(Message.of("table.step.create", names()), changes);
        return ReferenceLinks.withLinks(step, project);
    }

    private Change insertion(Project project, Table table, List<String> names) {
        List<RowId> ids = project.newIds(table, names.size());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(row(table, ids.get(i), names.get(i)));
        }
        return new Change.RowsInserted(table, project.rows(table).size(), rows);
    }

    private Row row(Table table, RowId id, String name) {
        return switch (table) {
            case SOURCES ->
                    new AccessSource(
                            id,
                            name,
                            people.contains(name) ? SourceKind.PERSON : SourceKind.WORKLOAD,
                            "",
                            "",
                            "");
            case TARGETS ->
                    new AccessTarget(
                            id, name, services.getOrDefault(name, ""), "", List.of(), "", "", "");
            case THREATS -> new Threat(id, name, "", null, "");
            case ORGANIZATIONAL_UNITS -> new OrganizationalUnit(id, name, RowId.NONE, "");
            case ACCOUNTS ->
                    new OrganizationAccount(id, name, "", AccountRole.MEMBER, RowId.NONE, "");
            case GROUPS -> new DirectoryGroup(id, name, "", "");
            case PERMISSION_SETS -> PermissionSet.named(id, name);
            default -> throw new IllegalArgumentException(table + " has no names");
        };
    }
}
