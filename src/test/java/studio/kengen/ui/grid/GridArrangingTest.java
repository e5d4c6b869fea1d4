package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import studio.kengen.i18n.Message;

/// Filter, order and hidden columns.
class GridArrangingTest extends GridFixture {
    @Test
    void theFilterFieldHidesRowsAndNumbersStay() {
        clickOn(".grid-filter").write("source 39");
        assertThat(texts("source")).containsExactly("source 39");
        assertThat(lookup("1 of 40 rows").tryQuery()).isPresent();
        assertThat(number(40).isVisible()).isTrue();
    }

    @Test
    void aFilterThatHidesAllCanBeCleared() {
        clickOn(".grid-filter").write("nowhere");
        clickOn("Clear filter");
        assertThat(texts("source")).contains("source 0");
    }

    @Test
    @Tag("display") // on the Headless platform every click counts as one for a context menu
    void aClickOnAHeaderSortsWithoutTouchingTheRows() {
        clickOn("Source").clickOn("Source");
        assertThat(texts("source").getFirst()).isEqualTo("source 39");
        assertThat(sheet.sources().getFirst()).isEqualTo("source 0");
        focusCell(5, "source");
        push(KeyCode.ALT, KeyCode.UP);
        assertThat(sheet.edits).isEmpty();
        assertThat(notices).containsExactly(Message.of("grid.notice.arranged"));
        clickOn("Source");
        push(KeyCode.CONTROL, KeyCode.HOME); // the grid has kept the focused row in sight
        assertThat(texts("source").getFirst()).isEqualTo("source 0");
    }

    @Test
    void columnsCanBeHidden() {
        focusCell(0, "actions");
        clickOn("Columns").clickOn(menuItem("Service"));
        assertThat(onFx(() -> grid.columnArrangement())).contains(" -service:");
        assertFocused(0, "actions");
    }

    @Test
    void columnsAreArrangedAsTheyWereRemembered() {
        AtomicInteger told = new AtomicInteger();
        onFx(() -> {
            grid.setOnColumnsArranged(told::incrementAndGet);
            grid.arrangeColumns("actions:222 -length:60 nothing:9 broken source:100");
            return null;
        });

        assertThat(onFx(() -> grid.columnArrangement()))
                .startsWith("actions:222 -length:60 source:100 service:");
        assertThat(told).hasPositiveValue();
        focusCell(3, "actions");
        push(KeyCode.RIGHT);
        assertFocused(3, "source");
    }
}
