package studio.kengen.ui.identitycenter.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.design.AccountRole;
import studio.kengen.design.Assignment;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.identitycenter.EffectiveAssignment;
import studio.kengen.identitycenter.EffectiveAssignments;
import studio.kengen.identitycenter.Organization;

/// Who has what in which account, as rows and columns. Immutable; made in the background.
///
/// Columns are accounts, unit by unit in the order of the tables, those directly under the root first. A unit that is folded
/// is one column.
public final class Matrix {
    private final Project project;
    private final Axis axis;
    private final RowNames names;
    private final Organization organization;
    private final EffectiveAssignments assignments;
    private final List<MatrixRow> rows = new ArrayList<>();
    private final List<MatrixColumn> columns = new ArrayList<>();
    private final List<MatrixBand> bands = new ArrayList<>();
    private final Map<RowId, Map<RowId, List<Held>>> held = new HashMap<>();
    private final List<List<MatrixCell>> cells = new ArrayList<>();

    /// By row, what assigns something in it, effective or not, in the order of the table.
    private final Map<RowId, List<Assignment>> written = new HashMap<>();

    private int depth;

    /// That a row has something in an account.
    private record Held(RowId named, List<RowId> places) {}

    private Matrix(Project project, Axis axis) {
        this.project = project;
        this.axis = axis;
        this.names = RowNames.of(project);
        this.organization = Organization.of(project);
        this.assignments = EffectiveAssignments.of(project, organization);
    }

    /// The matrix of `project`.
    ///
    /// @param folded the units that are one column
    public static Matrix of(Project project, Axis axis, MatrixFilter filter, Set<RowId> folded) {
        Matrix matrix = new Matrix(project, axis);
        matrix.hold(filter);
        matrix.addRows(filter);
        matrix.addColumns(RowId.NONE, 0, filter, folded);
        matrix.fill();
        if (filter.onlyFilled()) {
            matrix.dropEmptyRows();
        }
        return matrix;
    }

    private void hold(MatrixFilter filter) {
        Map<RowId, RowId> places = new HashMap<>();
        for (Assignment row : project.assignments()) {
            places.put(row.id(), row.place());
            RowId shown = axis == Axis.SETS ? row.permissionSet() : row.principal();
            written.computeIfAbsent(shown, _ -> new ArrayList<>()).add(row);
        }
        project.permissionSets().stream()
                .flatMap(set -> assignments.ofSet(set.id()))
                .filter(one -> filter.wants(named(one)))
                .forEach(one ->
                        held.computeIfAbsent(row(one), _ -> new HashMap<>())
                                .computeIfAbsent(one.account(), _ -> new ArrayList<>())
                                .add(
                                        new Held(
                                                named(one),
                                                one.assignments().stream()
                                                        .map(places::get)
                                                        .toList())));
    }

    private RowId row(EffectiveAssignment one) {
        return axis == Axis.SETS ? one.permissionSet() : one.principal();
    }

    private RowId named(EffectiveAssignment one) {
        return axis == Axis.SETS ? one.principal() : one.permissionSet();
    }

    private void addRows(MatrixFilter filter) {
        Stream<? extends Row> all =
                axis == Axis.SETS
                        ? project.permissionSets().stream()
                        : Stream.concat(
                                project.groups().stream(),
                                project.users().stream()
                                        .filter(user -> held.containsKey(user.id())));
        all.map(row -> new MatrixRow(row.id(), names.name(row.id()), isInBoth(row)))
                .filter(row -> filter.wantsRow(row.name()))
                .forEach(rows::add);
    }

    private boolean isInBoth(Row row) {
        return assignments.accounts(row.id()).stream()
                        .map(account -> account.role() == AccountRole.MANAGEMENT)
                        .distinct()
                        .count()
                > 1;
    }

    private void addColumns(RowId unit, int level, MatrixFilter filter, Set<RowId> folded) {
        for (OrganizationAccount account : organization.accountsDirectlyIn(unit)) {
            if (filter.wantsColumn(text(account)) && isWanted(account, filter)) {
                columns.add(
                        new MatrixColumn(
                                account.id(), names.name(account.id()), List.of(account), false));
            }
        }
        for (OrganizationalUnit child : organization.unitsDirectlyIn(unit)) {
            int from = columns.size();
            boolean isFolded = folded.contains(child.id());
            if (isFolded) {
                List<OrganizationAccount> accounts =
                        organization.accountsIn(child.id()).stream()
                                .filter(account -> filter.wantsColumn(text(account)))
                                .filter(account -> isWanted(account, filter))
                                .toList();
                if (!accounts.isEmpty()) {
                    columns.add(
                            new MatrixColumn(
                                    child.id(),
                                    child.name() + " (" + accounts.size() + ")",
                                    accounts,
                                    true));
                }
            } else {
                addColumns(child.id(), level + 1, filter, folded);
            }
            if (columns.size() > from) {
                depth = Math.max(depth, level + 1);
                bands.add(
                        new MatrixBand(
                                child.id(), child.name(), level, from, columns.size(), isFolded));
            }
        }
    }

    private boolean isWanted(OrganizationAccount account, MatrixFilter filter) {
        return !filter.onlyFilled()
                || held.values().stream().anyMatch(row -> row.containsKey(account.id()));
    }

    private String text(OrganizationAccount account) {
        StringBuilder text = new StringBuilder(account.name()).append(' ').append(account.number());
        organization.path(account.id()).forEach(unit -> text.append(" /").append(unit.name()));
        return text.toString();
    }

    private void fill() {
        for (MatrixRow row : rows) {
            Map<RowId, List<Held>> ofRow = held.getOrDefault(row.id(), Map.of());
            cells.add(columns.stream().map(column -> cell(column, ofRow)).toList());
        }
    }

    private static MatrixCell cell(MatrixColumn column, Map<RowId, List<Held>> ofRow) {
        Map<RowId, Integer> counts = new LinkedHashMap<>();
        boolean isDirect = false;
        for (OrganizationAccount account : column.accounts()) {
            for (Held one : ofRow.getOrDefault(account.id(), List.of())) {
                counts.merge(one.named(), 1, Integer::sum);
                isDirect |= one.places().contains(column.place());
            }
        }
        if (counts.isEmpty()) {
            return MatrixCell.EMPTY;
        }
        int all = column.accounts().size();
        boolean isPartial = counts.values().stream().anyMatch(count -> count < all);
        return new MatrixCell(new ArrayList<>(counts.keySet()), isDirect, isPartial);
    }

    private void dropEmptyRows() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (cells.get(i).stream().allMatch(MatrixCell::isEmpty)) {
                rows.remove(i);
                cells.remove(i);
            }
        }
    }

    /// The project that it shows.
    public Project project() {
        return project;
    }

    /// What its rows are.
    public Axis axis() {
        return axis;
    }

    public List<MatrixRow> rows() {
        return List.copyOf(rows);
    }

    public List<MatrixColumn> columns() {
        return List.copyOf(columns);
    }

    /// The units above the columns.
    public List<MatrixBand> bands() {
        return List.copyOf(bands);
    }

    /// How many units stand above one another at most.
    public int depth() {
        return depth;
    }

    /// How many rows there are.
    int rowCount() {
        return rows.size();
    }

    int columnCount() {
        return columns.size();
    }

    MatrixRow row(int index) {
        return rows.get(index);
    }

    MatrixColumn column(int index) {
        return columns.get(index);
    }

    /// What stands in a cell.
    public MatrixCell cell(int row, int column) {
        return cells.get(row).get(column);
    }

    /// The rows of the project that assign something in a row of the matrix, in the order of their table.
    List<Assignment> written(int row) {
        return written.getOrDefault(rows.get(row).id(), List.of());
    }

    /// What a row of the project is called.
    public String name(RowId id) {
        return names.name(id);
    }

    /// The organization that the columns are of.
    public Organization organization() {
        return organization;
    }

    /// How many accounts the columns stand for.
    public int accountCount() {
        Set<RowId> accounts = new LinkedHashSet<>();
        columns.forEach(column -> column.accounts().forEach(account -> accounts.add(account.id())));
        return accounts.size();
    }
}
