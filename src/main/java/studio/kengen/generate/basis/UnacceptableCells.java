package studio.kengen.generate.basis;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.generate.basis.Block.Cell;

/// Area B as single actions on single resources.
public final class UnacceptableCells {
    private UnacceptableCells() {}

    /// Every action of B on every resource, by the action's qualified name and then by resource, both sorted; nobody is
    /// exempted.
    public static Map<String, Map<String, Cell<List<String>>>> of(Areas areas) {
        Map<String, Map<String, Cell<List<String>>>> byAction = new TreeMap<>();
        for (RowExpansion<UnacceptablePermission> row : areas.areaB()) {
            for (GrantedAction grant : row.grants()) {
                Map<String, Cell<List<String>>> byResource =
                        byAction.computeIfAbsent(
                                grant.action().qualifiedName(), _ -> new TreeMap<>());
                for (String resource : grant.resources()) {
                    NavigableSet<RowId> rows = new TreeSet<>(List.of(row.row().id()));
                    byResource.merge(
                            resource,
                            new Cell<>(grant.action(), resource, List.of(), rows),
                            Cell::with);
                }
            }
        }
        return byAction;
    }
}
