package studio.kengen.ui.identitycenter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.Table;
import studio.kengen.identitycenter.Organization;

/// What organizational units are called where it matters in which of several they are: by their path from the root,
/// `/Workloads/Production`. Every unit has a path that no other has. Immutable.
final class UnitPaths {
    static final String ROOT = "/";

    private final RowNames names;
    private final Map<RowId, String> paths = new LinkedHashMap<>();
    private final Map<String, RowId> ids = new HashMap<>();

    private UnitPaths(Project project) {
        names = RowNames.of(project);
        Organization organization = Organization.of(project);
        for (OrganizationalUnit unit : project.organizationalUnits()) {
            String path =
                    organization.path(unit.id()).stream()
                            .map(OrganizationalUnit::name)
                            .map(name -> name.isBlank() ? "?" : name)
                            .collect(Collectors.joining(ROOT, ROOT, ""));
            String unique = ids.containsKey(path) ? path + " (" + unit.id() + ')' : path;
            ids.put(unique, unit.id());
            paths.put(unit.id(), unique);
        }
    }

    /// The paths of the project's units.
    static UnitPaths of(Project project) {
        return new UnitPaths(project);
    }

    /// The path of a unit; the text of the id where there is no such unit, empty for [RowId#NONE].
    String path(RowId unit) {
        return paths.getOrDefault(unit, names.name(unit));
    }

    /// Every path, in the order of the table.
    List<String> all() {
        return List.copyOf(paths.values());
    }

    /// The unit that `text` means: a path, with or without its first slash, or the name of a unit.
    Optional<RowId> find(String text) {
        String typed = text.strip();
        return Optional.ofNullable(ids.get(typed))
                .or(() -> Optional.ofNullable(ids.get(ROOT + typed)))
                .or(() -> names.find(Table.ORGANIZATIONAL_UNITS, typed));
    }

    /// The unit that `text` means, otherwise an id of that text; [RowId#NONE] for the root and for nothing.
    RowId parse(String text) {
        String typed = text.strip();
        return typed.equals(ROOT) ? RowId.NONE : find(typed).orElseGet(() -> new RowId(typed));
    }

    /// The paths of the project as it is now, made anew only when it has changed. For the FX thread.
    static final class Latest {
        private Project of = Project.empty("");
        private UnitPaths paths = UnitPaths.of(of);

        UnitPaths in(Project project) {
            if (!of.equals(project)) {
                paths = UnitPaths.of(project);
                of = project;
            }
            return paths;
        }
    }
}
