package studio.kengen.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.Control;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.exchange.xlsx.problem.WorkbookException;

/// Workbooks of the studio after people have worked on them in a spreadsheet program.
class EditedWorkbookTest {
    private static final String TABLE_1 = "Table 1";
    private static final String CONTROLS = "Table 4 Controls";
    private static final String ACCEPTED_RISKS = "Table 4 Accepted risks";

    @Test
    void rowsMayBeMovedAndColumnsSwapped() throws Exception {
        WorkbookImport read =
                Workbooks.readAfter(
                        Workbooks.ENGLISH,
                        book -> {
                            XSSFSheet sheet = book.getSheet(TABLE_1);
                            sheet.shiftRows(0, 3, 4);
                            swapColumns(sheet, column(sheet, 4, "Action"), 0);
                        });

        assertThat(read.project()).isEqualTo(Workbooks.mapLab());
        assertThat(Workbooks.warnings(read)).isEmpty();
    }

    @Test
    void anUnknownSheetIsReported() throws Exception {
        WorkbookImport read =
                Workbooks.readAfter(
                        Workbooks.ENGLISH,
                        book -> Workbooks.fill(book.createSheet("Scratch"), 0, "mine"));
        assertThat(Workbooks.warnings(read))
                .singleElement()
                .asString()
                .contains("orders.xlsx", "\"Scratch\"");
    }

    @Test
    void anUnknownColumnIsReportedByItsCell() throws Exception {
        WorkbookImport read =
                Workbooks.readAfter(
                        Workbooks.ENGLISH,
                        book -> {
                            Workbooks.cell(book.getSheet(TABLE_1), 0, 20).setCellValue("Ticket");
                            Workbooks.cell(book.getSheet(TABLE_1), 1, 20).setCellValue("T-1");
                        });
        assertThat(Workbooks.warnings(read))
                .singleElement()
                .asString()
                .contains(TABLE_1, "U1", "Ticket");
    }

    @Test
    void aCopiedRowBecomesARowOfItsOwn() throws Exception {
        WorkbookImport read =
                Workbooks.readAfter(
                        Workbooks.ENGLISH, book -> copyRow(book.getSheet(TABLE_1), 1, 4));

        assertThat(read.project().needed()).extracting(Row::id).doesNotHaveDuplicates().hasSize(4);
        assertThat(read.project().needed().getFirst().id()).isEqualTo(Workbooks.id("n1"));
        assertThat(Workbooks.notes(read)).singleElement().asString().contains("n1", "n4");
    }

    @Test
    void aNewRowDoesNotBecomeWhatADeletedOneWasReferredToBy() throws Exception {
        WorkbookImport read =
                Workbooks.readAfter(
                        Workbooks.ENGLISH,
                        book -> {
                            XSSFSheet sheet = book.getSheet(TABLE_1);
                            sheet.removeRow(sheet.getRow(3));
                            // n1 is deleted, though the control covers it; another row is new.
                            Workbooks.cell(sheet, 1, column(sheet, 0, "ID")).setBlank();
                        });

        List<RowId> ids = read.project().needed().stream().map(Row::id).toList();
        Control control = read.project().controls().getFirst();
        assertThat(control.covers()).contains(Workbooks.id("n1"));
        assertThat(ids).doesNotContain(Workbooks.id("n1")).hasSize(2);
        assertThat(Workbooks.warnings(read)).singleElement().asString().contains(CONTROLS, "n1");
    }

    @Test
    void fullWidthLettersAreAccessLevels() throws Exception {
        WorkbookImport read =
                Workbooks.readAfter(
                        Workbooks.JAPANESE,
                        book -> {
                            XSSFSheet sheet = book.getSheetAt(book.getSheetIndex("表1"));
                            Workbooks.cell(sheet, 1, column(sheet, 0, "アクセスレベル"))
                                    .setCellValue("ＬＲ");
                        });

        assertThat(read.project().needed().getFirst())
                .extracting(NeededPermission::accessLevels)
                .isEqualTo(Set.of(AccessLevel.LIST, AccessLevel.READ));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "m/d/yy",
                "yyyy\"年\"m\"月\"d\"日\"",
                "[$-411]ggge\"年\"m\"月\"d\"日\"",
                "[$-ja-JP]gge.m.d"
            })
    void aDateIsReadInWhateverFormatItIsShown(String format) throws Exception {
        LocalDate day = LocalDate.of(2026, 12, 24);
        WorkbookImport read =
                Workbooks.readAfter(
                        Workbooks.ENGLISH,
                        book -> {
                            XSSFSheet sheet = book.getSheet(ACCEPTED_RISKS);
                            XSSFCell cell =
                                    Workbooks.cell(sheet, 1, column(sheet, 0, "Review date"));
                            cell.setCellValue(day);
                            cell.setCellStyle(style(book, format));
                        });

        assertThat(read.project().acceptedRisks().getFirst())
                .extracting(AcceptedRisk::reviewDate)
                .isEqualTo(day);
        assertThat(Workbooks.warnings(read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy\"年\"m\"月\"d\"日\" | 2026年12月24日",
                "[$-411]ggge\"年\"m\"月\"d\"日\" | 2026-12-24",
                "m/d/yy | 2026-12-24"
            })
    void aDateAmongTextsIsReadAsItIsShown(String format, String shown) throws Exception {
        WorkbookImport read =
                Workbooks.readAfter(
                        Workbooks.ENGLISH,
                        book -> {
                            XSSFSheet sheet = book.getSheet(TABLE_1);
                            XSSFCell cell = Workbooks.cell(sheet, 1, column(sheet, 0, "Note"));
                            cell.setCellValue(LocalDate.of(2026, 12, 24));
                            cell.setCellStyle(style(book, format));
                        });

        assertThat(read.project().needed().getFirst())
                .extracting(NeededPermission::note)
                .isEqualTo(shown);
    }

    @Test
    void aFileThatWasCutOffIsDamaged() throws Exception {
        byte[] whole = Workbooks.write(Workbooks.mapLab(), Workbooks.ENGLISH);

        for (int missing : List.of(1, 22, 200, whole.length / 2)) {
            assertThatThrownBy(() -> Workbooks.read(Arrays.copyOf(whole, whole.length - missing)))
                    .as("%s bytes missing", missing)
                    .isInstanceOfSatisfying(
                            WorkbookException.class,
                            e -> assertThat(e.problem().key()).isEqualTo("xlsx.error.damaged"));
        }
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /// The number of the column with this header, in whatever row that stands.
    private static int column(XSSFSheet sheet, int row, String header) {
        XSSFRow headers = sheet.getRow(row);
        for (int column = 0; column < headers.getLastCellNum(); column++) {
            if (headers.getCell(column).getStringCellValue().equals(header)) {
                return column;
            }
        }
        throw new AssertionError("no column " + header);
    }

    private static void swapColumns(XSSFSheet sheet, int one, int other) {
        for (int row = sheet.getFirstRowNum(); row <= sheet.getLastRowNum(); row++) {
            String first = Workbooks.cell(sheet, row, one).getStringCellValue();
            String second = Workbooks.cell(sheet, row, other).getStringCellValue();
            Workbooks.cell(sheet, row, one).setCellValue(second);
            Workbooks.cell(sheet, row, other).setCellValue(first);
        }
    }

    private static void copyRow(XSSFSheet sheet, int from, int to) {
        for (int column = 0; column < sheet.getRow(from).getLastCellNum(); column++) {
            Workbooks.cell(sheet, to, column)
                    .setCellValue(Workbooks.cell(sheet, from, column).getStringCellValue());
        }
    }
}
