package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import studio.kengen.ui.grid.Sheet.Line;

/// Selecting with the mouse. The Headless platform has neither drags nor clicks with modifiers.
@Tag("display")
class GridMouseTest extends GridFixture {
    @Test
    void shiftAndAClickSelectABlock() {
        clickOn(cell(1, "source"));
        press(KeyCode.SHIFT).clickOn(cell(3, "service")).release(KeyCode.SHIFT);
        assertThat(onFx(() -> grid.summaryProperty().get())).isEqualTo("3 rows × 2 columns");
        assertFocused(1, "source");
    }

    @Test
    void draggingSelectsABlock() {
        drag(cell(4, "service"), MouseButton.PRIMARY).dropTo(cell(2, "source"));
        assertThat(selection().rows()).extracting(Line::id).containsExactly(2, 3, 4);
        assertThat(selection().columns())
                .extracting(GridColumn::id)
                .containsExactly("source", "service");
        assertFocused(4, "service");
    }

    @Test
    void draggingOverRowNumbersSelectsRows() {
        drag(number(2), MouseButton.PRIMARY).dropTo(number(5));
        assertThat(selection().rows()).extracting(Line::id).containsExactly(1, 2, 3, 4);
        assertThat(selection().columns()).hasSize(4);
    }

    @Test
    void aRightClickInTheSelectionKeepsIt() {
        drag(cell(1, "source"), MouseButton.PRIMARY).dropTo(cell(2, "service"));
        clickOn(cell(2, "source"), MouseButton.SECONDARY).clickOn(menuItem("Delete rows"));
        assertThat(sheet.sources().subList(0, 2)).containsExactly("source 0", "source 3");
    }
}
