package studio.kengen.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.exchange.report.Block.Grid;

class ColumnWidthsTest {
    private static final float PAGE = 760;
    private static final String LONG = "word ".repeat(100);
    private static final String ARN = "a".repeat(200);

    @Test
    void shortColumnsAreNotWrappedAndLongOnesShareTheRest() throws IOException {
        float[] widths = widths("111122223333", LONG, "AWS サービス", LONG);

        assertThat(widths[0]).isBetween(40f, 80f);
        assertThat(widths[2]).isBetween(40f, 80f);
        assertThat(widths[1]).isEqualTo(widths[3], within(0.1f)).isGreaterThan(280);
    }

    @Test
    void aFewShortColumnsFillThePage() throws IOException {
        assertThat(widths("one", "two")).satisfies(ColumnWidthsTest::fillThePage);
    }

    @Test
    void whereNotEvenTheLongestWordsFitTheWideColumnsGiveWay() throws IOException {
        float[] widths =
                widths(
                        Stream.concat(Stream.of("s3"), Collections.nCopies(11, ARN).stream())
                                .toArray(String[]::new));

        assertThat(widths).satisfies(ColumnWidthsTest::fillThePage);
        assertThat(widths[0]).isLessThan(widths[1]);
        assertThat(widths[11]).isEqualTo(widths[1], within(0.1f)).isGreaterThan(50);
    }

    private static void fillThePage(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        assertThat(sum).isEqualTo(PAGE, within(0.5f));
    }

    private static float[] widths(String... cells) throws IOException {
        Grid grid =
                new Grid(
                        Collections.nCopies(cells.length, "N"),
                        () -> Stream.of(List.of(cells)),
                        "");
        return ColumnWidths.of(grid, PAGE, 6, PdfFonts.load());
    }
}
