package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.kengen.ui.grid.Sheet.Line;

/// Moving the focus and selecting with keys and row numbers.
class GridMovingTest extends GridFixture {
    @Test
    void arrowsAndPositionKeysMoveTheFocus() {
        focusCell(0, "source");
        push(KeyCode.DOWN).push(KeyCode.RIGHT);
        assertFocused(1, "service");
        push(KeyCode.END);
        assertFocused(1, "actions");
        push(KeyCode.CONTROL, KeyCode.END);
        assertFocused(39, "actions");
        push(KeyCode.CONTROL, KeyCode.HOME);
        assertFocused(0, "source");
        push(KeyCode.CONTROL, KeyCode.DOWN);
        assertFocused(39, "source");
    }

    @Test
    void theTableScrollsAlong() {
        focusCell(0, "source");
        push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(texts("source")).contains("source 39").doesNotContain("source 0");
        push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
        push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
        assertThat(texts("source")).contains("source 0");
    }

    @Test
    void shiftExtendsTheSelection() {
        focusCell(1, "source");
        press(KeyCode.SHIFT)
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.RIGHT)
                .release(KeyCode.SHIFT);
        assertThat(onFx(() -> grid.summaryProperty().get())).isEqualTo("3 rows × 2 columns");
        assertThat(selection().rows()).extracting(Line::id).containsExactly(1, 2, 3);
    }

    @Test
    void aWholeRowIsSelectedByItsNumber() {
        clickOn(number(4));
        assertThat(selection().rows()).extracting(Line::id).containsExactly(3);
        assertThat(selection().columns()).hasSize(4);
    }

    @Test
    void controlTabLeavesTheGrid() {
        focusCell(0, "source");
        push(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(onFx(() -> grid.getScene().getFocusOwner().getId())).isEqualTo("other");
    }
}
