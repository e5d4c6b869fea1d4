package studio.kengen.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateTextTest {
    private static final LocalDate DATE = LocalDate.of(2027, 3, 31);

    @Test
    void datesBeginWithTheYear() {
        assertThat(List.of("2027-03-31", "2027/3/31", "2027年3月31日", " 2027.3.31 ", "2027 - 3 - 31"))
                .allSatisfy(text -> assertThat(DateText.parse(text)).contains(DATE));
    }

    @Test
    void noOtherOrderIsGuessedAndNoDayInvented() {
        assertThat(List.of("31/03/2027", "2027-02-30", "soon", ""))
                .allSatisfy(text -> assertThat(DateText.parse(text)).isEmpty());
    }

    @Test
    void whatIsWrittenIsRead() {
        LocalDate far = LocalDate.of(12_027, 3, 31);

        assertThat(DateText.parse(DateText.format(DATE))).contains(DATE);
        assertThat(DateText.parse(DateText.format(far))).contains(far);
        assertThat(DateText.format(null)).isEmpty();
    }
}
