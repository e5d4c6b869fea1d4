package studio.kengen.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.table.FixedContext;
import studio.kengen.ui.table.MapLab;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.table.Typed;

/// What holds for every column of every table.
class TableColumnsTest {
    private static final Project PROJECT = MapLab.project();

    static Stream<TableSpec<? extends Row>> tables() {
        return Messages.LANGUAGES.stream()
                .flatMap(language -> tables(new FixedContext(PROJECT, Messages.in(language))));
    }

    private static Stream<TableSpec<? extends Row>> tables(TableContext context) {
        return Stream.of(
                EnvironmentTable.spec(context),
                SourceTable.spec(context),
                TargetTable.spec(context),
                NeededTable.spec(context),
                PremiseTable.spec(context),
                ThreatTable.spec(context),
                UnacceptableTable.spec(context),
                ControlTable.spec(context),
                AcceptedRiskTable.spec(context));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Row> void whatACellShowsCanBeTypedIntoItAndChangesNothing(TableSpec<R> table) {
        List<R> rows = table.rows(PROJECT);
        assertThat(rows).isNotEmpty();
        for (R row : rows) {
            for (RowColumn<R> column : table.columns()) {
                Typed<R> typed = column.typed().apply(row, column.shown().text().apply(row));
                assertThat(typed).as(column.id()).isEqualTo(Typed.accepted(row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Row> void everyTextIsAcceptedOrRefused(TableSpec<R> table) {
        R row = table.rows(PROJECT).getFirst();
        for (RowColumn<R> column : table.columns()) {
            for (String text : List.of("", " ", "?", "致命的", "a, b; c", "a\nb = c")) {
                Typed<R> typed = column.typed().apply(row, text);
                assertThat(typed.row().id()).isEqualTo(row.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Row> void everyColumnCanBeSorted(TableSpec<R> table) {
        for (RowColumn<R> column : table.columns()) {
            List<R> sorted = table.rows(PROJECT).stream().sorted(column.shown().order()).toList();
            assertThat(sorted).hasSameSizeAs(table.rows(PROJECT));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends Row> void anEmptyRowCanBeShown(TableSpec<R> table) {
        R row = table.empty().apply(PROJECT.newId(table.table()));
        for (RowColumn<R> column : table.columns()) {
            assertThat(column.shown().text().apply(row)).isNotNull();
            assertThat(column.shown().look().apply(row)).isNotNull();
        }
        assertThat(table.rows(PROJECT.withRows(table.table(), List.of(row)))).containsExactly(row);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void table32CanBeShown(Locale language) {
        TableContext context = new FixedContext(PROJECT, Messages.in(language));
        var rows = PROJECT.needed().stream().flatMap(row -> context.requested(row.id()).stream());

        assertThat(rows)
                .hasSameSizeAs(PROJECT.needed())
                .allSatisfy(row ->
                        assertThat(new RequestedTable(context).columns())
                                .allSatisfy(column -> {
                                    assertThat(column.text().apply(row)).isNotNull();
                                    assertThat(column.look().apply(row)).isNotNull();
                                    assertThat(column.isEditable()).isFalse();
                                }));
    }

    static List<Locale> languages() {
        return Messages.LANGUAGES;
    }
}
