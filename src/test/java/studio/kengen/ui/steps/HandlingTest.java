package studio.kengen.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.GridColumn;
import studio.kengen.ui.table.FixedContext;
import studio.kengen.ui.table.MapLab;

/// What Table 3-2 says about rows that reach B although they do not meet it. The developer of Map Lab may pass roles (n46)
/// to functions that it creates (n44) or changes (n45); here Table 3-1 says nothing about that.
class HandlingTest {
    private static final RowId CREATES = new RowId("n44");
    private static final RowId CHANGES = new RowId("n45");
    private static final RowId PASSES = new RowId("n46");

    @Test
    void aRowThatReachesBThroughOthersIsOpenAsLongAsNothingCoversIt() {
        assertThat(handling(withControls(List.of()), CHANGES)).isEqualTo(new Handling.Open());
        assertThat(handling(withControls(List.of()), PASSES)).isEqualTo(new Handling.Open());
    }

    @Test
    void aRowWhoseWaysAllNeedACoveredRowIsCoveredThere() {
        Project project = withControls(List.of(CREATES, CHANGES));

        assertThat(handling(project, CHANGES)).isEqualTo(new Handling.Controlled(List.of(4)));
        assertThat(handling(project, PASSES)).isEqualTo(new Handling.CoveredElsewhere());
    }

    @Test
    void aRowWithoutAnyPartInItNeedsNothing() {
        assertThat(handling(withControls(List.of()), new RowId("n48")))
                .isEqualTo(new Handling.NotNeeded());
    }

    @Test
    void theColumnSaysImpactAndWhoIsReached() {
        assertThat(reach(Locale.ENGLISH))
                .isEqualTo("Critical: may act as API, Renderer, Map data importer, Map writer");
        assertThat(reach(Locale.JAPANESE)).startsWith("致命的: API, Renderer").endsWith("可能性がある");
    }

    private static String reach(Locale language) {
        FixedContext context = new FixedContext(withControls(List.of()), Messages.in(language));
        GridColumn<RequestedPermission> column =
                new RequestedTable(context)
                        .columns().stream()
                                .filter(each -> each.id().equals("reach"))
                                .findFirst()
                                .orElseThrow();
        return column.text().apply(context.requested(CHANGES).orElseThrow());
    }

    private static Handling handling(Project project, RowId row) {
        FixedContext context = FixedContext.english(project);
        return Handling.of(context.requested(row).orElseThrow(), context);
    }

    /// Map Lab whose B is nothing but the orders and the map data, and with one control that watches these rows.
    private static Project withControls(List<RowId> covered) {
        Project mapLab = MapLab.project();
        Project small =
                mapLab.withRows(
                        Table.UNACCEPTABLE,
                        mapLab.unacceptable().stream()
                                .filter(row -> List.of("s3", "dynamodb").contains(row.service()))
                                .toList());
        Control control =
                new Control(
                        new RowId("c1"),
                        covered,
                        Method.MONITORING,
                        "GuardDuty",
                        List.of(),
                        RowId.NONE,
                        "");
        return small.withRows(Table.ACCEPTED_RISKS, List.of())
                .withRows(Table.CONTROLS, List.of(control));
    }
}
