package studio.kengen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import studio.kengen.workspace.WindowPlace;

class PlacementTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1066, 640);
    private static final Rectangle2D BESIDE_IT = new Rectangle2D(1066, 0, 1920, 1080);
    private final Placement placement = new Placement(List.of(LAPTOP, BESIDE_IT));

    @Test
    void aFirstWindowIsNotLargerThanTheScreen() {
        assertThat(placement.place(Optional.empty()))
                .isEqualTo(new WindowPlace(0, 0, 1066, 640, false));
    }

    @Test
    void aWindowReturnsToWhereItWas() {
        WindowPlace last = new WindowPlace(1200, 50, 1280, 800, true);

        assertThat(placement.place(Optional.of(last))).isEqualTo(last);
    }

    @Test
    void aWindowThatWouldReachOverTheEdgeIsMovedAndCut() {
        assertThat(placement.place(Optional.of(new WindowPlace(-160, -67, 900, 800, false))))
                .isEqualTo(new WindowPlace(0, 0, 900, 640, false));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToThePrimaryOne() {
        assertThat(placement.place(Optional.of(new WindowPlace(5000, 0, 500, 500, false))).x())
                .isZero();
    }
}
