package studio.kengen.exchange.xlsx.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;

/// Sees the cells of a workbook as a person does.
final class CellSight {
    /// The built-in date formats that each machine shows in its own way.
    private static final List<Short> DATE_OF_THE_MACHINE = List.of((short) 14, (short) 22);

    /// Parts of a format: what is not about the value, and what shows a year in an era (令和8年), which POI does not know.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern ERA = Pattern.compile("(?i)g{1,3}e{1,2}(?![a-z])");

    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

    /// The whole sheet.
    SeenSheet see(Sheet sheet) {
        TreeMap<Integer, Map<Integer, SeenCell>> cells = new TreeMap<>();
        TreeSet<Integer> columns = new TreeSet<>();
        for (Row row : sheet) {
            Map<Integer, SeenCell> ofRow = new HashMap<>();
            for (Cell cell : row) {
                SeenCell seen = see(cell);
                if (!seen.text().isEmpty()) {
                    ofRow.put(cell.getColumnIndex(), seen);
                }
            }
            if (!ofRow.isEmpty()) {
                cells.put(row.getRowNum(), ofRow);
                columns.addAll(ofRow.keySet());
            }
        }
        return new SeenSheet(sheet.getSheetName(), cells, List.copyOf(columns), merged(sheet));
    }

    private SeenCell see(Cell cell) {
        boolean computed = cell.getCellType() == CellType.FORMULA;
        CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell.getStringCellValue(), SeenCell.Kind.TEXT, computed);
            case BOOLEAN ->
                    text(
                            cell.getBooleanCellValue() ? "TRUE" : "FALSE",
                            SeenCell.Kind.TEXT,
                            computed);
            case ERROR ->
                    text(
                            FormulaError.forInt(cell.getErrorCellValue()).getString(),
                            SeenCell.Kind.ERROR,
                            computed);
            case NUMERIC -> number(cell, computed);
            case BLANK, FORMULA, _NONE -> SeenCell.BLANK;
        };
    }

    private SeenCell number(Cell cell, boolean computed) {
        if (DateUtil.isCellDateFormatted(cell) || isInEras(cell)) {
            LocalDateTime date = cell.getLocalDateTimeCellValue();
            return new SeenCell(
                    dateText(cell, date),
                    SeenCell.Kind.NUMBER,
                    Optional.of(date.toLocalDate()),
                    computed);
        }
        return text(numberText(cell), SeenCell.Kind.NUMBER, computed);
    }

    private String dateText(Cell cell, LocalDateTime date) {
        if (!isShownByFormat(cell)) {
            boolean wholeDay = date.equals(date.truncatedTo(ChronoUnit.DAYS));
            return wholeDay
                    ? date.toLocalDate().toString()
                    : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(date);
        }
        // POI leaves the marks around literal text, yyyy"年".
        return formatted(cell).replace("\"", "");
    }

    /// Whether the format alone says how a date is shown, and says it to POI.
    private static boolean isShownByFormat(Cell cell) {
        return !DATE_OF_THE_MACHINE.contains(cell.getCellStyle().getDataFormat())
                && !isInEras(cell);
    }

    private static boolean isInEras(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        return ERA.matcher(LITERAL.matcher(format).replaceAll(" ")).find();
    }

    /// Spreadsheet programs shorten long numbers to `1.23E+11` where no format forbids it; people mean the digits.
    private String numberText(Cell cell) {
        short format = cell.getCellStyle().getDataFormat();
        boolean plain =
                format == BuiltinFormats.getBuiltinFormat("General")
                        || format == BuiltinFormats.getBuiltinFormat("@");
        return plain
                ? new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue()))
                        .toPlainString()
                : formatted(cell);
    }

    private String formatted(Cell cell) {
        return formatter.formatRawCellContents(
                cell.getNumericCellValue(),
                cell.getCellStyle().getDataFormat(),
                cell.getCellStyle().getDataFormatString(),
                cell.getSheet().getWorkbook() instanceof Date1904Support book && book.isDate1904());
    }

    private static SeenCell text(String text, SeenCell.Kind kind, boolean computed) {
        return new SeenCell(text, kind, Optional.empty(), computed);
    }

    private static MergedRanges merged(Sheet sheet) {
        return new MergedRanges(
                sheet.getMergedRegions().stream()
                        .map(region ->
                                new MergedRanges.Range(
                                        region.getFirstRow(),
                                        region.getLastRow(),
                                        region.getFirstColumn(),
                                        region.getLastColumn()))
                        .toList());
    }
}
