package studio.kengen.ui.identitycenter.matrix;

import java.util.stream.Collectors;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;

/// What cells and heads of the matrix say in words, for tool tips and for those who do not see it.
record MatrixWords(Messages messages) {
    private static final int MOST_NAMES = 12;

    /// `Administrator · /Retail/Production/shop: 2 (admins, operators)`.
    String of(Matrix matrix, CellPosition at) {
        MatrixCell cell = matrix.cell(at.row(), at.column());
        String where = where(matrix, matrix.column(at.column()).place());
        String row = matrix.row(at.row()).name();
        if (cell.isEmpty()) {
            return messages.text("planner.matrix.cell.empty", row, where);
        }
        String key =
                cell.isPartial()
                        ? "planner.matrix.cell.partial"
                        : cell.isDirect()
                                ? "planner.matrix.cell.direct"
                                : "planner.matrix.cell.inherited";
        return messages.text(key, row, where, cell.named().size(), names(matrix, cell));
    }

    /// How much there is.
    String size(Matrix matrix) {
        return messages.text(
                matrix.axis() == Axis.SETS
                        ? "planner.matrix.factsSets"
                        : "planner.matrix.factsGroups",
                matrix.rowCount(),
                matrix.accountCount());
    }

    private String names(Matrix matrix, MatrixCell cell) {
        String names =
                cell.named().stream()
                        .limit(MOST_NAMES)
                        .map(matrix::name)
                        .collect(Collectors.joining(", "));
        int more = cell.named().size() - MOST_NAMES;
        return more > 0 ? messages.text("planner.matrix.cell.more", names, more) : names;
    }

    String ofColumn(Matrix matrix, int index) {
        MatrixColumn column = matrix.column(index);
        String where = where(matrix, column.place());
        if (column.isFolded()) {
            return messages.text("planner.matrix.column.unit", where, column.accounts().size());
        }
        String number = column.accounts().getFirst().number();
        return messages.text(
                column.isManagement()
                        ? "planner.matrix.column.management"
                        : "planner.matrix.column.account",
                where,
                number);
    }

    String ofRow(Matrix matrix, int index) {
        MatrixRow row = matrix.row(index);
        return row.isInBothFamilies()
                ? messages.text("planner.matrix.row.both", row.name())
                : row.name();
    }

    /// The path of an account or a unit.
    String where(Matrix matrix, RowId place) {
        String units =
                matrix.organization().path(place).stream()
                        .filter(unit -> !unit.id().equals(place))
                        .map(OrganizationalUnit::name)
                        .map(name -> "/" + name)
                        .collect(Collectors.joining());
        boolean isUnit = matrix.project().find(place, OrganizationalUnit.class).isPresent();
        String name =
                matrix.project()
                        .find(place, OrganizationalUnit.class)
                        .map(OrganizationalUnit::name)
                        .orElseGet(() -> matrix.name(place));
        return isUnit || !units.isEmpty() ? units + "/" + name : name;
    }
}
