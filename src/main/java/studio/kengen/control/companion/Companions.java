package studio.kengen.control.companion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.AccessSource;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.GrantedAction;
import studio.kengen.design.area.RowExpansion;

/// What the rows of Table 1 need besides. Immutable.
///
/// Nothing is told of rows that a control withdraws (method 2): nobody uses them.
public final class Companions {
    /// No project, no companions.
    public static final Companions NONE = new Companions(List.of(), Map.of(), Map.of());

    private static final List<CompanionFinder> FINDERS =
            List.of(
                    new CustomerKeys(),
                    new PassedRoles(),
                    new LinkedRoles(),
                    new AssumedRoles(),
                    new DependentActions(),
                    new Listings());

    private final List<Companion> all;
    private final Map<RowId, List<Companion>> byRow;
    private final Map<RowId, List<Companion>> ofSource;

    /// @param ofSource what whole sources need, by each of their rows
    private Companions(
            List<Companion> all,
            Map<RowId, List<Companion>> byRow,
            Map<RowId, List<Companion>> ofSource) {
        this.all = List.copyOf(all);
        this.byRow = byRow;
        this.ofSource = ofSource;
    }

    /// What the rows of the project behind `areas` need.
    ///
    /// @param catalog the catalogue that the areas were derived with
    public static Companions of(Areas areas, Catalog catalog) {
        return new Analysis(areas, catalog).companions();
    }

    /// Every companion once, whether or not it is there, in the order of Table 1.
    public List<Companion> all() {
        return all;
    }

    /// What a row of Table 1 needs, and what its source does.
    public List<Companion> of(RowId row) {
        return Stream.concat(
                        byRow.getOrDefault(row, List.of()).stream(),
                        ofSource.getOrDefault(row, List.of()).stream())
                .toList();
    }

    /// Finds them. For one thread.
    private static final class Analysis {
        private final Tables tables;
        private final Map<Action, Needs> known = new HashMap<>();

        Analysis(Areas areas, Catalog catalog) {
            tables = new Tables(areas, catalog);
        }

        Companions companions() {
            List<Asking> asking = asking();
            HeldActions held =
                    HeldActions.of(
                            tables.areas().needed(), tables::counts, wanted(asking), tables.arns());
            Map<RowId, List<Companion>> byRow = new HashMap<>();
            for (Asking row : asking) {
                List<Companion> found =
                        FINDERS.stream()
                                .flatMap(finder -> finder.find(row, tables, held).stream())
                                .toList();
                if (!found.isEmpty()) {
                    byRow.put(row.id(), found);
                }
            }
            Map<RowId, List<Companion>> ofSource = ofFunctions(held);
            return new Companions(inOrder(byRow, ofSource), byRow, ofSource);
        }

        private List<Asking> asking() {
            List<Asking> asking = new ArrayList<>();
            for (RowExpansion<NeededPermission> expansion : tables.areas().needed()) {
                NeededPermission row = expansion.row();
                if (tables.counts(row)) {
                    tables.source(row.source())
                            .map(source -> new Asking(row, source, wants(expansion)))
                            .filter(found -> !found.wants().isEmpty())
                            .ifPresent(asking::add);
                }
            }
            return asking;
        }

        private List<Asking.Want> wants(RowExpansion<NeededPermission> expansion) {
            List<Asking.Want> wants = new ArrayList<>();
            Set<String> named = Asking.named(expansion.row());
            for (GrantedAction grant : expansion.grants()) {
                Needs needs =
                        known.computeIfAbsent(
                                grant.action(), action -> Needs.of(action, tables.facts()));
                if (!needs.isEmpty()) {
                    wants.add(new Asking.Want(grant, needs, named.contains(needs.folded())));
                }
            }
            return wants;
        }

        /// Every action that some row may need besides.
        private Set<String> wanted(List<Asking> asking) {
            Set<String> wanted = new HashSet<>(tables.facts().function().log());
            wanted.addAll(tables.facts().function().network());
            asking.stream()
                    .flatMap(row -> row.wants().stream())
                    .map(Asking.Want::needs)
                    .distinct()
                    .flatMap(needs -> needs.actions(tables.facts()))
                    .forEach(wanted::add);
            return wanted;
        }

        private Map<RowId, List<Companion>> ofFunctions(HeldActions held) {
            Map<RowId, List<NeededPermission>> bySource = new LinkedHashMap<>();
            for (NeededPermission row : tables.project().needed()) {
                if (tables.counts(row)) {
                    bySource.computeIfAbsent(row.source(), _ -> new ArrayList<>()).add(row);
                }
            }
            FunctionRoles functions = new FunctionRoles(tables, held);
            Map<RowId, List<Companion>> ofRows = new HashMap<>();
            for (AccessSource source : tables.project().sources()) {
                List<NeededPermission> rows = bySource.getOrDefault(source.id(), List.of());
                if (!rows.isEmpty() && FunctionRoles.isOne(source, tables)) {
                    List<Companion> found = functions.of(source, rows);
                    rows.forEach(row -> ofRows.put(row.id(), found));
                }
            }
            return ofRows;
        }

        private List<Companion> inOrder(
                Map<RowId, List<Companion>> byRow, Map<RowId, List<Companion>> ofSource) {
            List<Companion> all = new ArrayList<>();
            for (NeededPermission row : tables.project().needed()) {
                all.addAll(byRow.getOrDefault(row.id(), List.of()));
                ofSource.getOrDefault(row.id(), List.of()).stream()
                        .filter(companion -> companion.row().equals(row.id()))
                        .forEach(all::add);
            }
            return all;
        }
    }
}
