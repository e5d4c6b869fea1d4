package studio.kengen.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.AccessSource;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;

/// Which people belong to which permission set. Immutable.
///
/// A row of the permission sets tells its people. Whoever is in no row belongs to the set that the ARN of its role names: the
/// row of that name, or a set that only ARNs name.
public final class PermissionSetMembers {
    private final List<PermissionSet> rows;
    private final Map<RowId, List<AccessSource>> byRow = new HashMap<>();
    private final SequencedMap<String, List<AccessSource>> byArn = new LinkedHashMap<>();
    private final Map<String, List<AccessSource>> byName = new HashMap<>();

    /// The people of `project`.
    public PermissionSetMembers(Project project) {
        rows = project.permissionSets();
        Map<String, RowId> rowByName = new HashMap<>();
        Set<RowId> placed = new HashSet<>();
        for (PermissionSet row : rows) {
            rowByName.putIfAbsent(row.name(), row.id());
            List<AccessSource> people = new ArrayList<>();
            row.sources().stream()
                    .distinct()
                    .flatMap(id -> project.source(id).stream())
                    .filter(source -> source.kind() == SourceKind.PERSON)
                    .forEach(people::add);
            people.forEach(person -> placed.add(person.id()));
            byRow.put(row.id(), people);
        }
        for (AccessSource source : project.sources()) {
            if (source.kind() == SourceKind.PERSON && !placed.contains(source.id())) {
                PrincipalPattern.permissionSet(source)
                        .ifPresent(name -> place(source, name, rowByName.get(name)));
            }
        }
    }

    private void place(AccessSource source, String name, @Nullable RowId row) {
        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(source);
        if (row == null) {
            byArn.computeIfAbsent(name, _ -> new ArrayList<>()).add(source);
        } else {
            byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(source);
        }
    }

    /// The rows, in their order.
    public List<PermissionSet> rows() {
        return rows;
    }

    /// The people of a row.
    public List<AccessSource> of(PermissionSet row) {
        return Collections.unmodifiableList(byRow.getOrDefault(row.id(), List.of()));
    }

    /// The people in no row whose roles' ARNs name the set `name`.
    public List<AccessSource> namedBy(String name) {
        return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
    }

    /// The people of the sets that only the ARNs of roles name, by that name.
    public SequencedMap<String, List<AccessSource>> namedByArns() {
        return Collections.unmodifiableSequencedMap(byArn);
    }
}
