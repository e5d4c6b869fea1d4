package studio.kengen.ui.venn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.AreaFilter;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Region;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.i18n.Messages;

@ExtendWith(ApplicationExtension.class)
class VennViewTest {
    private final List<RowId> opened = new ArrayList<>();
    private final Areas areas = mapLab();

    @Start
    void start(Stage stage) {
        VennView view = new VennView(Messages.in(Locale.ENGLISH), areas, opened::add);
        stage.setScene(new Scene(view, 990, 600));
        stage.show();
    }

    @Test
    void theNumbersStandInTheRegions(FxRobot robot) {
        var counts = areas.counts(AreaFilter.ALL);

        for (Region region : Region.values()) {
            assertThat(numbers(robot)).contains(String.valueOf(counts.permissions(region)));
        }
    }

    @Test
    void everyNumberOpensIntoTheListBehindIt(FxRobot robot) {
        var counts = areas.counts(AreaFilter.ALL);
        for (Region region : Region.values()) {
            robot.clickOn("#venn-" + region.name());
            assertThat(list(robot).getItems()).hasSize(counts.permissions(region));
        }
        robot.clickOn("#venn-ACTIONS");
        assertThat(list(robot).getItems()).hasSize(counts.actions(Region.UNACCEPTABLE_ONLY));
    }

    @Test
    void clickingARegionOfTheDiagramListsIt(FxRobot robot) {
        robot.clickOn("#region-UNACCEPTABLE_ONLY");

        assertThat(list(robot).getItems())
                .hasSize(areas.counts(AreaFilter.ALL).permissions(Region.UNACCEPTABLE_ONLY));
    }

    @Test
    void theSearchNarrowsTheListByEveryWord(FxRobot robot) {
        robot.clickOn("#venn-search").write("query orders");

        assertThat(list(robot).getItems())
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.action()).isEqualTo("dynamodb:Query");
                    assertThat(line.targets()).contains("Orders table");
                });
    }

    @Test
    void aDoubleClickOpensTheRowBehindALine(FxRobot robot) {
        robot.doubleClickOn("s3:DeleteObject");

        assertThat(opened).isNotEmpty();
        assertThat(areas.project().find(opened.getFirst())).isPresent();
    }

    @Test
    void aChangeOfTheProjectShowsAtOnceAndKeepsTheChoice(FxRobot robot) {
        robot.clickOn("#venn-NEEDED_ONLY");
        Project changed = areas.project().withRows(Table.NEEDED, List.of());
        VennView view = robot.lookup(".venn-view").queryAs(VennView.class);
        robot.interact(() -> view.setAreas(areas.after(changed)));

        assertThat(list(robot).getItems()).isEmpty();
        assertThat(robot.lookup("A  needed: 0").tryQuery()).isPresent();
    }

    private static List<String> numbers(FxRobot robot) {
        return robot.lookup(".venn-number").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }

    private static TableView<RegionLine> list(FxRobot robot) {
        return robot.lookup("#venn-list").queryTableView();
    }

    private static Areas mapLab() {
        try {
            Path sample = Path.of("samples/map-lab.kengen.json");
            Project project = ProjectReader.read(Files.readAllBytes(sample)).project();
            return Areas.of(project, Catalog.bundled());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
