package studio.kengen.design;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people call the rows of one project, and which row they mean by a name. Immutable.
///
/// Rows with a name of their own are called by it. A row of Table 1 is called by its place, `A12`, and one of Table 3-1
/// likewise, `B5`, after the area that the table defines. Every row has a name that no other row of its table has: the
/// second of two equal names is followed by its id. An id that leads to no row is its own name, so that a reference to
/// something that does not exist yet reads as the user typed it.
public final class RowNames {
    private final Map<RowId, String> names = new HashMap<>();
    private final Map<Table, Map<String, RowId>> ids = new EnumMap<>(Table.class);

    private RowNames(Project project) {
        for (Table table : Table.all()) {
            Map<String, RowId> known = new HashMap<>();
            int place = 0;
            for (Row row : project.rows(table)) {
                place++;
                String name = unique(nameAt(row, place), row.id(), known);
                known.put(name, row.id());
                names.putIfAbsent(row.id(), name);
            }
            ids.put(table, known);
        }
    }

    /// The names of the project's rows.
    public static RowNames of(Project project) {
        return new RowNames(project);
    }

    /// What the row is called; the text of the id where there is no such row, empty for [RowId#NONE].
    public String name(RowId id) {
        return names.getOrDefault(id, id.value());
    }

    /// The row of `table` that is called `name`, if there is one.
    public Optional<RowId> find(Table table, String name) {
        return Optional.ofNullable(ids.getOrDefault(table, Map.of()).get(name.strip()));
    }

    /// What a cell that refers to a row of one of `tables` means by `name`: the first row that is called so, otherwise an
    /// id of that text, which leads to no row until somebody adds it. [RowId#NONE] for blank text.
    public RowId reference(Collection<Table> tables, String name) {
        return tables.stream()
                .flatMap(table -> find(table, name).stream())
                .findFirst()
                .orElseGet(() -> new RowId(name.strip()));
    }

    /// The same for a cell that refers to rows of one table.
    public RowId reference(Table table, String name) {
        return reference(List.of(table), name);
    }

    private static String unique(String name, RowId id, Map<String, RowId> taken) {
        String wanted = name.isEmpty() ? id.value() : name;
        return taken.containsKey(wanted) ? wanted + " (" + id + ')' : wanted;
    }

    /// The name that a row bears itself; empty for rows that have none.
    public static String ownName(Row row) {
        return switch (row) {
            case Environment environment -> environment.name();
            case AccessSource source -> source.name();
            case AccessTarget target -> target.name();
            case Threat threat -> threat.name();
            case OrganizationalUnit unit -> unit.name();
            case OrganizationAccount account -> account.name();
            case DirectoryGroup group -> group.name();
            case DirectoryUser user -> user.name();
            case PermissionSet set -> set.name();
            case EvidenceFile file -> file.file();
            case NeededPermission _, UnacceptablePermission _, Premise _ -> "";
            case Control _, AcceptedRisk _, Assignment _, Judgement _, ReviewItem _ -> "";
        };
    }

    private static String nameAt(Row row, int place) {
        String name =
                switch (row) {
                    case NeededPermission _ -> "A" + place;
                    case UnacceptablePermission _ -> "B" + place;
                    default -> ownName(row);
                };
        return name.strip();
    }
}
