package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.kengen.ui.grid.Sheet.Line;

/// Choosing from what an editor offers.
class GridSuggestionsTest extends GridFixture {
    /// As many as AWS has actions.
    private static final List<String> ACTIONS =
            IntStream.range(0, 22_091).mapToObj(i -> "Get" + i).toList();

    private static final List<Suggestion> LEVELS =
            List.of(
                    new Suggestion("L", "List"),
                    new Suggestion("R", "Read"),
                    new Suggestion("W", "Write"));

    @Override
    List<GridColumn<Line>> columns() {
        return List.of(
                Sheet.COLUMNS
                        .get(0)
                        .withEditor(
                                new CellEditor.Choice<>(
                                        (_, typed) -> starting(List.of("API", "Renderer"), typed))),
                Sheet.COLUMNS.get(1).withEditor(new CellEditor.Checklist<>(LEVELS, " ")),
                Sheet.COLUMNS
                        .get(3)
                        .withEditor(
                                new CellEditor.ListCompletion<>(
                                        (_, typed) -> starting(ACTIONS, typed), ", ")));
    }

    private static List<Suggestion> starting(List<String> values, String typed) {
        String start = typed.toLowerCase(Locale.ROOT);
        Stream<String> fitting =
                values.stream().filter(value -> value.toLowerCase(Locale.ROOT).startsWith(start));
        return fitting.limit(200).map(Suggestion::of).toList();
    }

    private ListView<?> offers() {
        return lookup(".suggestions").queryAs(ListView.class);
    }

    private boolean offersAreShown() {
        return lookup(".suggestions").tryQuery().isPresent();
    }

    @Test
    void enterTakesTheOfferThatGoesOnAsTyped() {
        focusCell(0, "source");
        write("ren").push(KeyCode.ENTER);
        assertThat(sheet.sources().getFirst()).isEqualTo("Renderer");
        assertThat(offersAreShown()).isFalse();
    }

    @Test
    void whatNoOfferFitsIsKeptAsTyped() {
        focusCell(0, "source");
        write("Somebody").push(KeyCode.ENTER);
        assertThat(sheet.sources().getFirst()).isEqualTo("Somebody");
    }

    @Test
    void f2OffersEverythingAndArrowsChoose() {
        focusCell(0, "source");
        push(KeyCode.F2);
        assertThat(offers().getItems()).hasSize(2);
        push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(sheet.sources().getFirst()).isEqualTo("Renderer");
    }

    @Test
    void openingAndLeavingChangesNothing() {
        focusCell(0, "source");
        push(KeyCode.F2).push(KeyCode.ENTER);
        assertThat(sheet.edits).isEmpty();
    }

    @Test
    void escapeClosesTheOffersFirst() {
        focusCell(0, "source");
        write("ren").push(KeyCode.ESCAPE).push(KeyCode.ENTER);
        assertThat(sheet.sources().getFirst()).isEqualTo("ren");
    }

    @Test
    void aClickTakesAnOffer() {
        focusCell(0, "source");
        push(KeyCode.F2);
        clickOn("API");
        assertThat(sheet.sources().getFirst()).isEqualTo("API");
    }

    @Test
    void aCommaGoesOnToTheNextValue() {
        focusCell(0, "actions");
        write("get2209,get7");
        push(KeyCode.ENTER);
        assertThat(sheet.lines().getFirst().actions()).isEqualTo("Get2209, Get7");
    }

    @Test
    void aWildcardIsNotCompleted() {
        focusCell(0, "actions");
        write("Get2*").push(KeyCode.ENTER);
        assertThat(sheet.lines().getFirst().actions()).isEqualTo("Get2*");
    }

    @Test
    void spaceTicksInACheckList() {
        focusCell(0, "service");
        write("w r ").push(KeyCode.ENTER);
        assertThat(sheet.lines().getFirst().service()).isEqualTo("R W");
    }

    @Test
    void arrowsAndSpaceTickInACheckList() {
        focusCell(0, "service");
        push(KeyCode.DELETE).push(KeyCode.F2).push(KeyCode.DOWN).push(KeyCode.DOWN);
        write(" ").push(KeyCode.ENTER);
        assertThat(sheet.lines().getFirst().service()).isEqualTo("R");
    }
}
