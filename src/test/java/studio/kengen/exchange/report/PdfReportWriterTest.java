package studio.kengen.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.exchange.report.Block.Grid;
import studio.kengen.exchange.report.Block.Heading;
import studio.kengen.exchange.report.Block.Paragraph;

class PdfReportWriterTest {
    private static final List<String> HEADER = List.of("名前", "Action", "備考");

    @Test
    void everythingOfAReportIsThere() throws IOException {
        PdfPages pdf =
                PdfPages.of(
                        new Report(
                                Locale.JAPANESE,
                                "マップつくラボ：権限設計書",
                                List.of(
                                        new Heading("前提"),
                                        new Paragraph("地図の機密性を優先する。"),
                                        new Heading("表1"),
                                        grid(1))));

        assertThat(pdf.text())
                .contains("マップつくラボ：権限設計書", "前提", "地図の機密性を優先する。", "表1")
                .contains("名前", "行 0", "s3:GetObject", "受容可能")
                .contains("1 / 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 30, 43, 44, 70})
    void eachPageOfATableHasItsHeaderAndNoRowIsLost(int lines) throws IOException {
        String cell = String.join("\n", Collections.nCopies(lines, "一行"));
        Grid grid =
                new Grid(
                        HEADER,
                        () -> IntStream.range(0, 60).mapToObj(row -> List.of("No" + row, cell, "")),
                        "");

        PdfPages pdf = PdfPages.of(new Report(Locale.ENGLISH, "Title", List.of(grid)));

        assertThat(pdf.pages()).allMatch(page -> page.contains("名前"));
        assertThat(pdf.text())
                .contains(IntStream.range(0, 60).mapToObj(row -> "No" + row).toList());
        assertThat(pdf.text().split("一行", -1)).hasSize(60 * lines + 1);
    }

    @Test
    void aRowThatIsHigherThanAPageGoesOnOnTheNext() throws IOException {
        String accounts =
                String.join(", ", IntStream.range(0, 3000).mapToObj(i -> "a" + i + "z").toList());

        PdfPages pdf =
                PdfPages.of(
                        new Report(
                                Locale.ENGLISH,
                                "Title",
                                List.of(Written.grid("Accounts"), many("Group", accounts))));

        assertThat(pdf.pages()).hasSizeGreaterThan(2);
        assertThat(pdf.pages().subList(1, pdf.pages().size()))
                .allMatch(page -> page.contains("Group"));
        assertThat(pdf.text()).contains("a0z", "a1500z", "a2999z");
    }

    @Test
    void textThatHasNoSpacesIsWrappedAndNotCutOff() throws IOException {
        String arn = "arn:aws:iam::111122223333:role/" + "VeryLongName".repeat(9);
        String japanese = "権限".repeat(100);
        Grid wide =
                new Grid(
                        Collections.nCopies(12, "Header"),
                        () -> Stream.of(row(arn), row(japanese)),
                        "");

        PdfPages pdf = PdfPages.of(new Report(Locale.ENGLISH, "t", List.of(wide)));

        assertThat(pdf.text().chars().filter(letter -> letter == 'V')).hasSize(12 * 9);
        assertThat(pdf.text().chars().filter(letter -> letter == '権')).hasSize(12 * 100);
    }

    @Test
    void headingsAreBookmarksAndTheFileNamesItselfAndItsLanguage() throws IOException {
        PdfPages pdf =
                PdfPages.of(
                        new Report(
                                Locale.JAPANESE,
                                "設計書",
                                List.of(new Heading("前提"), new Heading("表1"))));

        assertThat(pdf.bookmarks()).containsExactly("前提", "表1");
        assertThat(pdf.language()).isEqualTo("ja");
        assertThat(pdf.information())
                .contains(Map.entry("Title", "設計書"), Map.entry("Author", "Kengen Studio"))
                .doesNotContainKeys("CreationDate", "ModDate");
    }

    @Test
    void itsFontsAreInTheFileWithTheLettersThatItUsesOnly() throws IOException {
        byte[] bytes = PdfPages.bytes(Written.everywhere("権限 permission Łódź"));

        assertThat(PdfPages.of(bytes).fonts())
                .hasSize(2)
                .allMatch(font -> font.embedded() && font.name().matches("[A-Z]{6}\\+.*"));
        assertThat(bytes).hasSizeLessThan(100_000);
    }

    @Test
    void aLetterThatNoFontHasIsWrittenAsItsNumber() throws IOException {
        assertThat(PdfPages.of(Written.everywhere("髙橋 𠮷田 😀 한 \u0007")).text())
                .contains("髙橋 𠮷田 [U+1F600] [U+D55C] [U+0007]");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        Report report = new Report(Locale.ENGLISH, "Łódź", List.of(new Heading("表1"), grid(100)));

        assertThat(PdfPages.bytes(report)).isEqualTo(PdfPages.bytes(report));
        assertThat(PdfPages.of(report).identifier())
                .isNotEqualTo(PdfPages.of(Written.everywhere("other")).identifier());
    }

    @Test
    void aTitleThatIsTooLongForTheFootIsShortenedThereOnly() throws IOException {
        String title = "権限".repeat(500) + "終";

        assertThat(PdfPages.of(new Report(Locale.JAPANESE, title, List.of())).text())
                .containsOnlyOnce("終")
                .containsPattern("権…\\s*1 / ");
    }

    @Test
    void aTableWithoutRowsSaysSo() throws IOException {
        Grid empty = new Grid(List.of("name"), Stream::empty, "nothing here");

        assertThat(PdfPages.of(new Report(Locale.ENGLISH, "t", List.of(empty))).text())
                .contains("nothing here")
                .doesNotContain("name");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000, 30_000})
    void aFullDiskIsTheErrorOfTheDisk(int room) {
        Report report = new Report(Locale.ENGLISH, "t", List.of(grid(1000)));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PdfReportWriter.write(report, new FullDisk(room)))
                .withMessage("disk full");
    }

    private static Grid grid(int rows) {
        return new Grid(
                HEADER,
                () ->
                        IntStream.range(0, rows)
                                .mapToObj(row -> List.of("行 " + row, "s3:GetObject", "受容可能")),
                "");
    }

    private static Grid many(String header, String cell) {
        return new Grid(List.of(header), () -> Stream.of(List.of(cell)), "");
    }

    private static List<String> row(String cell) {
        return Collections.nCopies(12, cell);
    }

    private static final class FullDisk extends OutputStream {
        private final int room;
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int value) throws IOException {
            if (taken.size() >= room) {
                throw new IOException("disk full");
            }
            taken.write(value);
        }
    }
}
