package studio.kengen.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
    @Test
    void whatHasALetterStaysAsItIs() {
        // A compatibility ideograph, as in names, which normalization would change.
        assertThat(printable("\uFA19 one\r\ntwo ")).isEqualTo("\uFA19 one\ntwo");
    }

    @Test
    void aLetterAndItsMarkAreOneLetter() {
        assertThat(printable("か\u3099 e\u0301 $1\u0301")).isEqualTo("が é $1\u0301");
    }

    @Test
    void whatShowsNothingIsLeftOut() {
        assertThat(printable("葛\uDB40\uDD00\u200B\uFEFF\u00AD✔\uFE0F")).isEqualTo("葛✔");
    }

    @Test
    void whatHasNoLetterIsANumber() {
        assertThat(PrintableText.of("a😀\u0000", letter -> letter < 128))
                .isEqualTo("a[U+1F600][U+0000]");
    }

    private static String printable(String text) {
        return PrintableText.of(text, _ -> true);
    }
}
