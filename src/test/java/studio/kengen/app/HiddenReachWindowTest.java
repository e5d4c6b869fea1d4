package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.testfx.matcher.control.LabeledMatchers;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// Hidden reach in Table 3-2. Map Lab's operator may assume the renderer's role, too; no row of Table 3-1 is about that.
class HiddenReachWindowTest extends StudioFixture {
    private static final RowId ASSUMES = new RowId("assumes");

    @Override
    Project project() {
        Project mapLab = super.project();
        AccessTarget role =
                new AccessTarget(
                        new RowId("renderer-role"),
                        "Role of the renderer",
                        "iam",
                        "role",
                        List.of("arn:aws:iam::111122223333:role/maplab-renderer"),
                        "",
                        "",
                        "");
        NeededPermission assumes =
                new NeededPermission(
                        ASSUMES,
                        new RowId("operator"),
                        "sts",
                        Set.of(),
                        List.of("AssumeRole"),
                        role.id(),
                        List.of(),
                        "");
        return with(with(mapLab, Table.TARGETS, role), Table.NEEDED, assumes);
    }

    private static Project with(Project project, Table table, Row added) {
        List<Row> rows = new ArrayList<>(project.rows(table));
        rows.add(added);
        return project.withRows(table, rows);
    }

    @Test
    void theDetailsTellTheWayWhoIsReachedAndWhatIsMetThen() {
        settle();
        go("table-3-2");
        selectCell("requested", ASSUMES, "reach");

        waitForTexts(
                ".details",
                "Hidden reach",
                "Operator can assume a role",
                "A61 sts:AssumeRole",
                "▲ acts as Renderer");
        clickOn(lookup(LabeledMatchers.hasText("▲ acts as Renderer")).<Node>query());
        waitForTexts(".details", "Renderer");
        clickOn(
                lookup(".details .hyperlink")
                        .lookup(LabeledMatchers.hasText("Renderer"))
                        .<Node>query());
        assertThat(window.navigation().current().id()).isEqualTo("sources");
    }

    @Test
    void theDetailsAreInJapaneseToo() {
        settle();
        speak(Locale.JAPANESE);
        go("table-3-2");
        selectCell("requested", ASSUMES, "reach");

        waitForTexts(".details", "隠れた到達範囲", "Operator: ロールを引き受ける", "▲ Renderer として操作できる");
    }

    @Test
    void theReachIsToldAsStillToDoUntilItIsAccepted() {
        settle();
        waitForTexts(".overview", "control or accept what 1 row reaches indirectly.");
        go("table-3-2");
        selectCell("requested", ASSUMES, "reach");
        waitForTexts(".details", "Accept risk");

        clickOn(
                lookup(".details .button")
                        .lookup(LabeledMatchers.hasText("Accept risk"))
                        .<Node>query());
        settle();

        assertThat(model.derived().orElseThrow().hiddenRisks()).isEmpty();
        assertThat(model.derived().orElseThrow().reach().of(ASSUMES)).isNotEmpty();
    }
}
