package studio.kengen.ui.identitycenter.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where the parts of a matrix of 100 rows and 300 columns stand.
class MatrixGeometryTest {
    private static final MatrixGeometry GEOMETRY =
            new MatrixGeometry(100, 300, 2, 28, 22, 20, 100, 160, 800, 600, 0, 0);

    @Test
    void onlyWhatIsInSightIsDrawn() {
        assertThat(GEOMETRY.endColumn() - GEOMETRY.firstColumn()).isEqualTo(23);
        assertThat(GEOMETRY.endRow() - GEOMETRY.firstRow()).isEqualTo(21);
    }

    @Test
    void scrollingEndsWhereTheLastCellIsInSight() {
        MatrixGeometry end = GEOMETRY.scrolledTo(1e9, 1e9);

        assertThat(end.endColumn()).isEqualTo(300);
        assertThat(end.endRow()).isEqualTo(100);
        assertThat(end.x(300)).isEqualTo(800);
    }

    @Test
    void aCellIsBroughtIntoSightWithTheLeastScrolling() {
        MatrixGeometry shown = GEOMETRY.showing(new CellPosition(50, 100));

        assertThat(shown.endColumn()).isEqualTo(101);
        assertThat(shown.endRow()).isEqualTo(51);
        assertThat(shown.showing(new CellPosition(50, 100))).isEqualTo(shown);
    }

    @Test
    void aPointIsFoundInItsCellAfterScrolling() {
        MatrixGeometry scrolled = GEOMETRY.scrolledTo(280, 220);

        assertThat(scrolled.cellAt(161, 141)).contains(new CellPosition(10, 10));
        assertThat(scrolled.cellAt(100, 141)).isEmpty();
        assertThat(scrolled.cellAt(161, 100)).isEmpty();
        assertThat(scrolled.bandAt(25)).isEqualTo(1);
        assertThat(scrolled.bandAt(41)).isEqualTo(-1);
    }

    @Test
    void aSmallMatrixIsNotScrolled() {
        MatrixGeometry small = new MatrixGeometry(2, 2, 0, 28, 22, 20, 100, 160, 800, 600, 0, 0);

        assertThat(small.scrolledTo(50, 50)).isEqualTo(small);
        assertThat(small.cellAt(300, 110)).isEmpty();
    }
}
