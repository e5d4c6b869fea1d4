package studio.kengen.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersAreOrderedByValueAndEmptyTextsComeLast() {
        assertThat(sorted("row 10", "", "row 9", "Row 1", "row", "row 007"))
                .containsExactly("row", "Row 1", "row 007", "row 9", "row 10", "");
    }

    @Test
    void numbersOfAnyLengthAreCompared() {
        assertThat(sorted("99999999999999999999999", "100000000000000000000000", "1"))
                .containsExactly("1", "99999999999999999999999", "100000000000000000000000");
    }

    private static List<String> sorted(String... texts) {
        return List.of(texts).stream().sorted(NaturalOrder.INSTANCE).toList();
    }
}
