package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.kengen.ui.grid.Sheet.Line;

/// What stays when new rows come in.
class GridNewRowsTest extends GridFixture {
    @Test
    void keepFocusAndScrollPosition() {
        focusCell(30, "service");
        List<String> seen = texts("source");
        onFx(() -> {
            List<Line> lines = new ArrayList<>(sheet.lines());
            lines.addFirst(new Line(1000, "above", "", ""));
            lines.set(31, new Line(30, "changed", "s3", "Get30"));
            sheet.setLines(lines);
            return null;
        });
        assertFocused(30, "service");
        seen.replaceAll(text -> text.equals("source 30") ? "changed" : text);
        assertThat(texts("source")).isEqualTo(seen);
    }

    @Test
    void lookOnlyAtWhatChanged() {
        focusCell(3, "source");
        int before = lookedAt.get();
        write("x").push(KeyCode.ENTER);
        assertThat(lookedAt.get() - before).isBetween(1, 10);
    }

    @Test
    void whoShowsARowLiftsTheFilterThatHidesIt() {
        onFx(() -> {
            grid.filterProperty().set("source 1");
            grid.show(35, "actions");
            return null;
        });
        assertFocused(35, "actions");
        assertThat(texts("source")).contains("source 35");
    }
}
