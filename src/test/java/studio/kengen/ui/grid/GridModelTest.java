package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import studio.kengen.i18n.Message;
import studio.kengen.ui.grid.Sheet.Line;

class GridModelTest {
    private static final int SOURCE = 0;
    private static final int SERVICE = 1;
    private static final int LENGTH = 2;
    private static final int ACTIONS = 3;

    private final Sheet sheet = Sheet.of(5);
    private final GridModel<Line> grid = sheet.model();

    private GridEdit.CellsSet<Line> lastCellsSet() {
        return (GridEdit.CellsSet<Line>) sheet.edits.getLast();
    }

    @Nested
    class Typing {
        @Test
        void setsTheFocusedCellOnly() {
            grid.select(new CellRange(1, SERVICE, 3, ACTIONS));
            grid.type("kms");

            assertThat(lastCellsSet().changed())
                    .containsExactly(
                            new RowTexts<>(
                                    new Line(1, "source 1", "s3", "Get1"),
                                    Map.of("service", "kms")));
            assertThat(sheet.lines().get(2).service()).isEqualTo("s3");
        }

        @Test
        void theSameTextIsNoEdit() {
            grid.select(CellRange.of(1, SERVICE));
            grid.type("s3");
            assertThat(sheet.edits).isEmpty();
        }

        @Test
        void fillSetsEveryEditableCellOfTheBlockInOneEdit() {
            grid.select(new CellRange(1, SERVICE, 2, ACTIONS));
            grid.fill("x");

            assertThat(sheet.edits).hasSize(1);
            assertThat(lastCellsSet().label()).isEqualTo(Message.of("grid.edit.filled", 4));
            assertThat(lastCellsSet().changed())
                    .extracting(RowTexts::texts)
                    .containsOnly(Map.of("service", "x", "actions", "x"));
        }

        @Test
        void clearEmptiesTheBlock() {
            grid.select(new CellRange(0, SOURCE, 4, SERVICE));
            grid.clear();
            assertThat(sheet.lines())
                    .allMatch(line -> line.source().isEmpty() && line.service().isEmpty());
        }
    }

    @Nested
    class FillingDown {
        @Test
        void repeatsTheFirstSelectedRow() {
            grid.select(new CellRange(1, SOURCE, 3, SERVICE));
            grid.fillDown();
            assertThat(sheet.sources())
                    .containsExactly("source 0", "source 1", "source 1", "source 1", "source 4");
        }

        @Test
        void ofASingleRowTakesTheRowAbove() {
            grid.select(CellRange.of(3, SOURCE));
            grid.fillDown();
            assertThat(sheet.sources().get(3)).isEqualTo("source 2");
        }

        @Test
        void inTheFirstRowDoesNothing() {
            grid.select(CellRange.of(0, SOURCE));
            grid.fillDown();
            assertThat(sheet.edits).isEmpty();
        }
    }

    @Nested
    class Pasting {
        @Test
        void isOneEditAndSelectsWhatWasPasted() {
            grid.select(CellRange.of(1, SOURCE));
            grid.paste("a\tb\nc\td\n");

            assertThat(sheet.edits).hasSize(1);
            assertThat(lastCellsSet().label()).isEqualTo(Message.of("grid.edit.pasted", 4));
            assertThat(sheet.lines().get(1)).isEqualTo(new Line(1, "a", "b", "Get1"));
            assertThat(sheet.lines().get(2)).isEqualTo(new Line(2, "c", "d", "Get2"));
            assertThat(grid.range()).isEqualTo(new CellRange(1, SOURCE, 2, SERVICE));
        }

        @Test
        void belowTheLastRowAddsRows() {
            grid.select(CellRange.of(4, SERVICE));
            grid.paste("kms\nsqs\nsns");

            assertThat(lastCellsSet().appended())
                    .containsExactly(Map.of("service", "sqs"), Map.of("service", "sns"));
            assertThat(sheet.lines()).hasSize(7);
            assertThat(grid.range()).isEqualTo(new CellRange(4, SERVICE, 6, SERVICE));
        }

        @Test
        void intoAnEmptyGridAddsRows() {
            sheet.setLines(List.of());
            grid.paste("API\tsqs");
            assertThat(sheet.lines()).extracting(Line::source).containsExactly("API");
            assertThat(grid.range()).isEqualTo(new CellRange(0, SOURCE, 0, SERVICE));
        }

        @Test
        void oneValueFillsTheBlock() {
            grid.select(new CellRange(3, SOURCE, 1, SERVICE));
            grid.paste("x");
            assertThat(sheet.lines().subList(1, 4))
                    .allMatch(line -> line.source().equals("x") && line.service().equals("x"));
        }

        @Test
        void aBlockThatIsSeveralTimesAsLargeIsFilledWithCopies() {
            grid.select(new CellRange(0, SOURCE, 3, SOURCE));
            grid.paste("a\nb");
            assertThat(sheet.sources()).containsExactly("a", "b", "a", "b", "source 4");
        }

        @Test
        void aBlockThatDoesNotDivideIsPastedOnce() {
            grid.select(new CellRange(0, SOURCE, 2, SOURCE));
            grid.paste("a\nb");
            assertThat(sheet.sources())
                    .containsExactly("a", "b", "source 2", "source 3", "source 4");
        }

        @Test
        void whatDoesNotFitIsLeftOutAndSaid() {
            List<Message> notices = new ArrayList<>();
            grid.setOnNotice(notices::add);
            grid.select(CellRange.of(0, LENGTH));
            grid.paste("12\tPutObject\tbeyond");

            assertThat(sheet.lines().getFirst().actions()).isEqualTo("PutObject");
            assertThat(notices).containsExactly(Message.of("grid.notice.leftOut", 2));
        }

        @Test
        void whatWasCopiedComesBackTheSame() {
            grid.select(new CellRange(0, SOURCE, 1, ACTIONS));
            assertThat(grid.copied()).isEqualTo("source 0\ts3\t4\tGet0\nsource 1\ts3\t4\tGet1\n");
            grid.paste(grid.copied());
            assertThat(sheet.edits).isEmpty();
        }
    }

    @Nested
    class Rows {
        @Test
        void anAddedRowStandsBelowTheSelectionAndIsSelected() {
            grid.select(new CellRange(1, ACTIONS, 2, ACTIONS));
            grid.addRows();
            assertThat(sheet.edits)
                    .containsExactly(
                            new GridEdit.RowsInserted<>(
                                    Message.of("grid.edit.rowsInserted", 1), 3, 1));
            assertThat(grid.range()).isEqualTo(CellRange.of(3, SOURCE));
        }

        @Test
        void asManyRowsAreAddedAsWholeRowsAreSelected() {
            grid.cursor().selectRows(1, 3);
            grid.addRows();
            assertThat(sheet.lines()).hasSize(8);
            assertThat(grid.range()).isEqualTo(new CellRange(4, SOURCE, 6, ACTIONS));
        }

        @Test
        void duplicatesStandBelowAndAreSelected() {
            grid.select(new CellRange(1, SOURCE, 2, SOURCE));
            grid.duplicateRows();
            assertThat(sheet.sources())
                    .containsExactly(
                            "source 0",
                            "source 1",
                            "source 2",
                            "source 1",
                            "source 2",
                            "source 3",
                            "source 4");
            assertThat(grid.range().top()).isEqualTo(3);
            assertThat(grid.range().height()).isEqualTo(2);
        }

        @Test
        void afterDeletingTheNextRowIsSelected() {
            grid.select(CellRange.of(1, SERVICE));
            grid.deleteRows();
            assertThat(sheet.sources())
                    .containsExactly("source 0", "source 2", "source 3", "source 4");
            assertThat(grid.range()).isEqualTo(CellRange.of(1, SERVICE));
        }

        @Test
        void afterDeletingAllRowsNothingIsSelected() {
            grid.cursor().selectAll();
            grid.deleteRows();
            assertThat(grid.range()).isEqualTo(CellRange.NONE);
            assertThat(grid.canRun(GridCommand.DELETE_ROWS)).isFalse();
            assertThat(grid.canRun(GridCommand.ADD_ROW)).isTrue();
        }

        @Test
        void theSelectionMovesWithItsRows() {
            grid.select(new CellRange(1, SOURCE, 2, SOURCE));
            grid.moveRows(1);
            assertThat(sheet.sources())
                    .containsExactly("source 0", "source 3", "source 1", "source 2", "source 4");
            assertThat(grid.range()).isEqualTo(new CellRange(2, SOURCE, 3, SOURCE));
            grid.moveRows(-1);
            assertThat(sheet.lines()).isEqualTo(Sheet.of(5).lines());
        }

        @Test
        void theFirstRowCannotMoveUpNorTheLastDown() {
            grid.select(CellRange.of(0, SOURCE));
            assertThat(grid.canRun(GridCommand.MOVE_UP)).isFalse();
            assertThat(grid.canRun(GridCommand.MOVE_DOWN)).isTrue();
            grid.select(CellRange.of(4, SOURCE));
            assertThat(grid.canRun(GridCommand.MOVE_DOWN)).isFalse();
        }
    }

    @Nested
    class NewRows {
        @Test
        void keepTheSelectionOnItsRows() {
            grid.select(new CellRange(2, SERVICE, 3, ACTIONS));
            List<Line> longer = new ArrayList<>(sheet.lines());
            longer.addFirst(new Line(77, "new", "", ""));
            sheet.setLines(longer);
            assertThat(grid.range()).isEqualTo(new CellRange(3, SERVICE, 4, ACTIONS));
        }

        @Test
        void touchOnlyTheRowsThatComeAndGo() {
            Sheet large = Sheet.of(10_000);
            GridModel<Line> model = large.model();
            List<String> touched = new ArrayList<>();
            model.rows()
                    .shown()
                    .addListener(
                            (ListChangeListener<Line>)
                                    change -> {
                                        while (change.next()) {
                                            touched.add(change.getFrom() + "-" + change.getTo());
                                        }
                                    });

            model.select(CellRange.of(7_000, SERVICE));
            model.type("kms");
            assertThat(touched).isEmpty();
            assertThat(model.rows().shown().get(7_000).service()).isEqualTo("kms");

            model.addRows();
            assertThat(touched).containsExactly("7001-7002");
        }
    }

    @Nested
    class FilterAndOrder {
        @Test
        void showOnlyRowsWithEveryWord() {
            grid.filter("SOURCE get3");
            assertThat(grid.rows().shown()).extracting(Line::id).containsExactly(3);
            grid.filter(" ");
            assertThat(grid.rows().shown()).hasSize(5);
        }

        @Test
        void doNotTouchTheOrderOfTheProject() {
            grid.sort(Comparator.comparingInt(Line::id).reversed());
            assertThat(grid.rows().shown()).extracting(Line::id).containsExactly(4, 3, 2, 1, 0);
            assertThat(grid.rows().all()).isEqualTo(sheet.lines());
            grid.sort(null);
            assertThat(grid.rows().shown()).isEqualTo(sheet.lines());
        }

        @Test
        void rowsCannotBeMovedMeanwhile() {
            grid.select(CellRange.of(2, SOURCE));
            grid.filter("source");
            assertThat(grid.canRun(GridCommand.MOVE_UP)).isFalse();
            grid.filter("");
            assertThat(grid.canRun(GridCommand.MOVE_UP)).isTrue();
            grid.sort(Comparator.comparing(Line::source));
            assertThat(grid.canRun(GridCommand.MOVE_DOWN)).isFalse();
        }

        @Test
        void anEditedRowStaysInItsPlace() {
            grid.sort(Comparator.comparing(Line::source));
            grid.filter("source");
            grid.select(CellRange.of(1, SOURCE));
            grid.type("zebra");
            assertThat(grid.rows().shown()).extracting(Line::id).containsExactly(0, 1, 2, 3, 4);
        }

        @Test
        void anAddedRowIsShownBelowTheSelectedOneThoughItDoesNotMatch() {
            grid.sort(Comparator.comparingInt(Line::id).reversed());
            grid.filter("source");
            grid.select(CellRange.of(1, SOURCE));
            grid.addRows();
            assertThat(grid.rows().shown()).extracting(Line::id).containsExactly(4, 3, 5, 2, 1, 0);
            assertThat(sheet.lines()).extracting(Line::id).containsExactly(0, 1, 2, 3, 5, 4);
        }

        @Test
        void rowsThatComeFromElsewhereMustMatch() {
            grid.filter("source");
            List<Line> more = new ArrayList<>(sheet.lines());
            more.add(new Line(50, "other", "", ""));
            more.add(new Line(51, "source 51", "", ""));
            sheet.setLines(more);
            assertThat(grid.rows().shown()).extracting(Line::id).containsExactly(0, 1, 2, 3, 4, 51);
        }

        @Test
        void deletingTakesOutTheShownRowsOnly() {
            grid.filter("get1");
            grid.cursor().selectAll();
            grid.deleteRows();
            assertThat(sheet.lines()).extracting(Line::id).containsExactly(0, 2, 3, 4);
        }
    }

    @Nested
    class ReadOnly {
        @Test
        void nothingButCopyingIsPossible() {
            grid.editableProperty().set(false);
            assertThat(GridCommand.values())
                    .filteredOn(grid::canRun)
                    .containsExactly(GridCommand.COPY, GridCommand.SELECT_ALL);
            assertThat(grid.isFocusedCellEditable()).isFalse();
        }
    }

    @Test
    void theSelectionNamesRowsColumnsAndTheFocusedCell() {
        grid.select(new CellRange(2, ACTIONS, 1, LENGTH));
        GridSelection<Line> selection = grid.selection();
        assertThat(selection.rows()).extracting(Line::id).containsExactly(1, 2);
        assertThat(selection.columns())
                .extracting(GridColumn::id)
                .containsExactly("length", "actions");
        assertThat(selection.focusedRow()).map(Line::id).contains(2);
        assertThat(selection.focusedColumn()).map(GridColumn::id).contains("actions");
    }
}
