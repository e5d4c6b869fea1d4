package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.testfx.matcher.control.LabeledMatchers;
import studio.kengen.control.companion.Companion;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.ui.dialog.Notices;
import studio.kengen.ui.filing.Sample;
import studio.kengen.ui.grid.GridCommand;
import studio.kengen.ui.shell.CompanionAdding;

/// What rows need besides, in Table 1. In this Map Lab nobody has written down the keys, the network interfaces and the lists
/// of buckets that the API and the renderer need.
class CompanionsWindowTest extends StudioFixture {
    private static final RowId SENDS = new RowId("n6");
    private static final RowId KEEPS_ORDERS = new RowId("n7");
    private static final Set<RowId> UNWRITTEN =
            Set.of(new RowId("n9"), new RowId("n15"), new RowId("n17"), new RowId("n58"));

    @Override
    Project project() {
        Project mapLab = Sample.MAP_LAB.read();
        List<Row> kept =
                mapLab.rows(Table.NEEDED).stream()
                        .filter(row -> !UNWRITTEN.contains(row.id()))
                        .toList();
        return mapLab.withRows(Table.NEEDED, kept);
    }

    @Test
    void theDetailsTellWhatIsMissingAndWhyAndAddItAsOneStep() {
        Project before = select(KEEPS_ORDERS);
        waitForTexts(
                ".details",
                "Needed besides",
                "kms:Decrypt · Data key · StringEquals kms:ViaService ="
                        + " dynamodb.ap-northeast-1.amazonaws.com (required)",
                "Orders table is encrypted with Data key, and dynamodb uses the key with the rights of"
                        + " its caller.",
                "Functions that run as API are in a VPC, and Lambda makes their network interfaces"
                        + " with this.",
                "1 thing there already");

        click("Add row");

        NeededPermission added = model.project().needed().get(7);
        assertThat(added.source()).isEqualTo(new RowId("api"));
        assertThat(added.service()).isEqualTo("kms");
        assertThat(added.actions()).containsExactly("Decrypt");
        assertThat(added.note()).startsWith("Orders table is encrypted with Data key");
        settle();
        assertThat(wanted(KEEPS_ORDERS)).hasSize(1);

        undo();
        assertThat(model.project()).isEqualTo(before);
    }

    @Test
    void addingTwiceAddsOnce() {
        select(KEEPS_ORDERS);
        waitForTexts(".details", "Add row");
        List<Companion> wanted = wanted(KEEPS_ORDERS);
        CompanionAdding adding = new CompanionAdding(model, new Notices(), appearance::messages);
        onFx(() -> adding.add(wanted));
        Project once = model.project();
        onFx(() -> adding.add(wanted));

        assertThat(model.project()).isEqualTo(once);
    }

    @Test
    void allThatARowNeedsIsAddedWithOneClick() {
        Project before = select(KEEPS_ORDERS);
        waitForTexts(".details", "Add all");
        assertThat(wanted(KEEPS_ORDERS)).hasSize(2);

        click("Add all");
        settle();

        assertThat(wanted(KEEPS_ORDERS)).isEmpty();
        assertThat(model.project().needed()).hasSize(before.needed().size() + 2);
        undo();
        assertThat(model.project()).isEqualTo(before);
    }

    @Test
    void theTableAddsWhatTheSelectedRowsRequire() {
        Project before = select(SENDS);
        onFx(() -> {
            grid("needed").run(GridCommand.SELECT_ALL);
            return null;
        });
        clickOn(
                lookup("#grid-tools-needed .button")
                        .lookup(LabeledMatchers.hasText("Add required"))
                        .<Node>query());
        settle();

        assertThat(model.derived().orElseThrow().companions().all()).noneMatch(Companion::isWanted);
        assertThat(model.project().needed().size()).isGreaterThan(before.needed().size());
        undo();
        assertThat(model.project()).isEqualTo(before);
    }

    @Test
    void thePaletteAddsThemToo() {
        select(SENDS);
        chooseCommand("rows that the selected");
        settle();

        waitUntil(() -> wanted(SENDS).isEmpty());
    }

    @Test
    void theDetailsAreInJapaneseToo() {
        settle();
        speak(Locale.JAPANESE);
        go("table-1");
        selectCell("needed", KEEPS_ORDERS, "actions");

        waitForTexts(
                ".details",
                "併せて必要な権限",
                "Orders table は Data key で暗号化されており、dynamodb は呼び出し元の権限でこのキーを使います。",
                "行を追加",
                "すべて追加");
    }

    private Project select(RowId row) {
        settle();
        go("table-1");
        selectCell("needed", row, "actions");
        return model.project();
    }

    private void click(String offer) {
        clickOn(lookup(".details .button").lookup(LabeledMatchers.hasText(offer)).<Node>query());
        settle();
    }

    private void undo() {
        onFx(() -> {
            model.undo();
            return null;
        });
    }

    private List<Companion> wanted(RowId row) {
        return model.derived().orElseThrow().companions().of(row).stream()
                .filter(Companion::isWanted)
                .toList();
    }
}
