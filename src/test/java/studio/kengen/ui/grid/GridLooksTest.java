package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What cells show and tell.
class GridLooksTest extends GridFixture {
    @Test
    void aWrongValueIsMarkedWithItsReason() {
        focusCell(0, "service");
        write("nope").push(KeyCode.ENTER);
        GridCell<?> cell = cell(0, "service");
        assertThat(cell.getPseudoClassStates())
                .anyMatch(s -> s.getPseudoClassName().equals("invalid"));
        assertThat(cell.getTooltip().getText()).isEqualTo("No such service");
        assertThat(cell.getAccessibleText()).isEqualTo("nope, invalid: No such service");
    }

    @Test
    void aScreenReaderHearsTheFocusedCell() {
        focusCell(2, "service");
        assertThat(field().getAccessibleText()).startsWith("Service, row 3: s3");
    }
}
