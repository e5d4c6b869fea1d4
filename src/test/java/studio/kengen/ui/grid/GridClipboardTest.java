package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The clipboard, filling and clearing.
class GridClipboardTest extends GridFixture {
    @Test
    void copiedCellsAreReadByExcel() {
        focusCell(0, "source");
        press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.RIGHT);
        release(KeyCode.SHIFT).push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("source 0\ts3\nsource 1\ts3\n");
    }

    @Test
    void aBlockFromExcelIsPastedAsOneEdit() {
        clipboard("API\tsqs\r\n\"two\nlines\"\tkms\r\n");
        focusCell(39, "source");
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(sheet.edits).hasSize(1);
        assertThat(sheet.lines()).hasSize(41);
        assertThat(sheet.lines().getLast().source()).isEqualTo("two\nlines");
    }

    @Test
    void cutEmptiesTheCells() {
        focusCell(0, "source");
        push(KeyCode.CONTROL, KeyCode.X);
        assertThat(clipboard()).isEqualTo("source 0");
        assertThat(sheet.sources().getFirst()).isEmpty();
    }

    @Test
    void deleteClears() {
        focusCell(0, "source");
        push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.DELETE);
        assertThat(sheet.sources().subList(0, 3)).containsExactly("", "", "source 2");
    }

    @Test
    void controlDFillsDownAndControlEnterFillsAll() {
        focusCell(0, "source");
        push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D);
        assertThat(sheet.sources().get(1)).isEqualTo("source 0");
        write("x").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(sheet.sources().subList(0, 3)).containsExactly("x", "x", "source 2");
    }
}
