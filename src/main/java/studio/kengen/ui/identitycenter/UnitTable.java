package studio.kengen.ui.identitycenter;

import java.util.List;
import java.util.function.Function;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.ui.grid.CellEditor;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.grid.SuggestionProvider;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.RowCopy;
import studio.kengen.ui.table.SuggestionList;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;

/// The organizational units.
final class UnitTable {
    private UnitTable() {}

    static TableSpec<OrganizationalUnit> spec(TableContext context) {
        ColumnKit<OrganizationalUnit> kit =
                new ColumnKit<>(context, "planner.units.", "planner.unitsHelp.");
        return new TableSpec<>(
                Table.ORGANIZATIONAL_UNITS,
                List.of(
                        kit.text("name", 180, OrganizationalUnit::name),
                        unit(context, kit, "parent", OrganizationalUnit::parent),
                        kit.text("note", 260, OrganizationalUnit::note)),
                id -> new OrganizationalUnit(id, "", RowId.NONE, ""));
    }

    /// A reference to a unit, by its path.
    static <R extends Row> RowColumn<R> unit(
            TableContext context, ColumnKit<R> kit, String id, Function<R, RowId> get) {
        UnitPaths.Latest paths = new UnitPaths.Latest();
        SuggestionProvider<R> offers =
                (_, typed) ->
                        SuggestionList.matching(
                                paths.in(context.project()).all().stream().map(Suggestion::of),
                                typed);
        return RowColumn.of(
                kit.column(id, 180, row -> paths.in(context.project()).path(get.apply(row)))
                        .withEditor(new CellEditor.Completion<>(offers)),
                (row, typed) -> RowCopy.with(row, id, paths.in(context.project()).parse(typed)));
    }
}
