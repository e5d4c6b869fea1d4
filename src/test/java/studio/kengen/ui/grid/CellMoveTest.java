package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellMoveTest {
    private static final CellMove.Extent TEN_BY_FOUR = new CellMove.Extent(10, 4, 3);

    @ParameterizedTest
    @CsvSource({
        "UP, 4, 2", "DOWN, 6, 2", "LEFT, 5, 1", "RIGHT, 5, 3",
        "PAGE_UP, 2, 2", "PAGE_DOWN, 8, 2", "TOP, 0, 2", "BOTTOM, 9, 2",
        "ROW_START, 5, 0", "ROW_END, 5, 3", "START, 0, 0", "END, 9, 3"
    })
    void aKeyLeadsFromRow5Column2To(CellMove move, int row, int column) {
        assertThat(move.move(CellRange.of(5, 2), TEN_BY_FOUR)).isEqualTo(CellRange.of(row, column));
    }

    @ParameterizedTest
    @CsvSource({"UP", "LEFT", "PAGE_UP", "TOP", "ROW_START", "START"})
    void theFirstCellIsAsFarAsOneGets(CellMove move) {
        assertThat(move.move(CellRange.of(0, 0), TEN_BY_FOUR)).isEqualTo(CellRange.of(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"DOWN", "RIGHT", "PAGE_DOWN", "BOTTOM", "ROW_END", "END"})
    void theLastCellIsAsFarAsOneGets(CellMove move) {
        assertThat(move.move(CellRange.of(9, 3), TEN_BY_FOUR)).isEqualTo(CellRange.of(9, 3));
    }

    @Test
    void movingLeavesABlockFromItsFocusedCell() {
        assertThat(CellMove.DOWN.move(new CellRange(2, 1, 5, 3), TEN_BY_FOUR))
                .isEqualTo(CellRange.of(3, 1));
    }

    @Test
    void extendingMovesTheOppositeCornerAndKeepsTheFocusedCell() {
        CellRange extended = CellMove.UP.extend(new CellRange(2, 1, 2, 1), TEN_BY_FOUR);
        assertThat(extended).isEqualTo(new CellRange(2, 1, 1, 1));
        assertThat(CellMove.ROW_END.extend(extended, TEN_BY_FOUR))
                .isEqualTo(new CellRange(2, 1, 1, 3));
    }

    @Test
    void steppingGoesInReadingOrder() {
        assertThat(CellMove.next(CellRange.of(1, 3), TEN_BY_FOUR)).isEqualTo(CellRange.of(2, 0));
        assertThat(CellMove.previous(CellRange.of(2, 0), TEN_BY_FOUR))
                .isEqualTo(CellRange.of(1, 3));
        assertThat(CellMove.next(CellRange.of(9, 3), TEN_BY_FOUR)).isEqualTo(CellRange.of(9, 3));
        assertThat(CellMove.previous(CellRange.of(0, 0), TEN_BY_FOUR))
                .isEqualTo(CellRange.of(0, 0));
    }

    @Test
    void aBlockIsTheSameFromEveryCorner() {
        CellRange upwards = new CellRange(5, 3, 2, 1);
        assertThat(upwards.top()).isEqualTo(2);
        assertThat(upwards.height()).isEqualTo(4);
        assertThat(upwards.width()).isEqualTo(3);
        assertThat(upwards.contains(3, 2)).isTrue();
        assertThat(upwards.contains(3, 0)).isFalse();
        assertThat(CellRange.NONE.contains(-1, -1)).isFalse();
        assertThat(CellRange.NONE.height()).isZero();
    }

    @Test
    void aBlockIsCutToTheCellsThereAre() {
        assertThat(new CellRange(2, 1, 99, 99).within(5, 2)).isEqualTo(new CellRange(2, 1, 4, 1));
        assertThat(CellRange.of(1, 1).within(0, 2)).isEqualTo(CellRange.NONE);
    }
}
