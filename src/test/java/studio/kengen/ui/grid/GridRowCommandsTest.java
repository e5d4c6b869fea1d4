package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/// Adding, deleting, duplicating and moving rows.
class GridRowCommandsTest extends GridFixture {
    @Test
    void keysAddDeleteAndMoveRows() {
        focusCell(0, "source");
        push(KeyCode.INSERT).write("new").push(KeyCode.ENTER);
        assertThat(sheet.sources().subList(0, 3)).containsExactly("source 0", "new", "source 1");
        push(KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        assertThat(sheet.sources().getFirst()).isEqualTo("new");
        push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(sheet.sources().getFirst()).isEqualTo("source 0");
        assertThat(sheet.lines()).hasSize(40);
    }

    @Test
    void theContextMenuDoesTheSame() {
        clickOn(cell(1, "source"), MouseButton.SECONDARY).clickOn(menuItem("Duplicate rows"));
        assertThat(sheet.sources().subList(1, 3)).containsExactly("source 1", "source 1");
    }

    @Test
    void anEmptyGridOffersAnAction() {
        onFx(() -> {
            grid.setPlaceholder("Nothing", "Add one", () -> grid.run(GridCommand.ADD_ROW));
            sheet.setLines(List.of());
            return null;
        });
        clickOn("Add one");
        assertThat(sheet.lines()).hasSize(1);
    }
}
