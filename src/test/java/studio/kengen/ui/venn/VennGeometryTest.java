package studio.kengen.ui.venn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VennGeometryTest {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 400;

    @ParameterizedTest
    @CsvSource({"100,100,50", "400,100,30", "567,308,33", "100,300,60", "50,50,10"})
    void areasAndOverlapAreInProportion(int inA, int inB, int inBoth) {
        VennGeometry circles = VennGeometry.of(inA, inB, inBoth, WIDTH, HEIGHT);

        double areaA = Math.PI * circles.radiusA() * circles.radiusA();
        double areaB = Math.PI * circles.radiusB() * circles.radiusB();
        assertThat(areaA / areaB).isEqualTo((double) inA / inB, within(1e-9));
        assertThat(sharedArea(circles) / areaA).isEqualTo((double) inBoth / inA, within(0.004));
    }

    @ParameterizedTest
    @CsvSource({"10,10,0", "10,10,10", "10,0,0", "1,1000,1", "1000,1,0", "5,5,1", "0,7,0"})
    void theCirclesFitIntoTheirBox(int inA, int inB, int inBoth) {
        VennGeometry circles = VennGeometry.of(inA, inB, inBoth, WIDTH, HEIGHT);

        assertThat(circles.span()).isLessThanOrEqualTo(WIDTH + 1e-6);
        assertThat(2 * Math.max(circles.radiusA(), circles.radiusB()))
                .isLessThanOrEqualTo(HEIGHT + 1e-6);
    }

    @Test
    void circlesWithNothingInCommonDoNotTouch() {
        VennGeometry circles = VennGeometry.of(10, 20, 0, WIDTH, HEIGHT);

        assertThat(circles.distance()).isGreaterThan(circles.radiusA() + circles.radiusB());
    }

    @Test
    void anAreaInsideTheOtherIsDrawnInsideIt() {
        VennGeometry circles = VennGeometry.of(10, 100, 10, WIDTH, HEIGHT);

        assertThat(circles.distance()).isLessThan(circles.radiusB() - circles.radiusA());
        assertThat(circles.leftOfA()).isPositive();
    }

    @Test
    void oneDangerousPermissionInTenThousandStillShows() {
        VennGeometry circles = VennGeometry.of(10_000, 10_000, 1, WIDTH, HEIGHT);

        assertThat(circles.radiusA() + circles.radiusB() - circles.distance()).isGreaterThan(8);
    }

    @Test
    void nothingIsDrawnOfAnEmptyProject() {
        assertThat(VennGeometry.of(0, 0, 0, WIDTH, HEIGHT).span()).isZero();
    }

    /// By throwing darts, which shares no formula with the code.
    private static double sharedArea(VennGeometry circles) {
        Random random = new Random(7);
        int hits = 0;
        int darts = 400_000;
        double side = 2 * circles.radiusA();
        for (int i = 0; i < darts; i++) {
            double x = random.nextDouble() * side - circles.radiusA();
            double y = random.nextDouble() * side - circles.radiusA();
            boolean inA = Math.hypot(x, y) <= circles.radiusA();
            boolean inB = Math.hypot(x - circles.distance(), y) <= circles.radiusB();
            hits += inA && inB ? 1 : 0;
        }
        return side * side * hits / darts;
    }
}
