package studio.kengen.exchange.xlsx.sheet;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of a workbook's cells. A workbook holds only so many, so each is made once.
public final class SheetStyles {
    private static final int NAVY = 0x243B53;
    private static final int WHITE = 0xFFFFFF;
    private static final int GREY = 0x6E7781;
    private static final int LIGHT_GREY = 0xD0D7DE;
    private static final int BLUE = 0x0550AE;

    /// In points, with the font of the workbook, and the most that Excel allows.
    private static final double HEIGHT_OF_LINE = 15;

    private static final double HEIGHT_OF_JAPANESE_LINE = 18.75;
    private static final double HIGHEST = 409;

    private final XSSFWorkbook workbook;
    private final boolean japanese;
    private final Map<CellLook, XSSFCellStyle> styles = new EnumMap<>(CellLook.class);
    private final Map<CellLook, XSSFCellStyle> quoted = new EnumMap<>(CellLook.class);

    /// @param language what most texts of the workbook are in
    public SheetStyles(XSSFWorkbook workbook, Locale language) {
        this.workbook = workbook;
        this.japanese = language.equals(Locale.JAPANESE);
        // Rows that people add take the first font.
        setTypeface(workbook.getFontAt(0));
    }

    /// The height in points of a row with so many lines.
    double height(int lines) {
        return Math.min(HIGHEST, lines * (japanese ? HEIGHT_OF_JAPANESE_LINE : HEIGHT_OF_LINE));
    }

    /// The style of cells that look so.
    public XSSFCellStyle get(CellLook look) {
        return styles.computeIfAbsent(look, this::create);
    }

    /// The same with Excel's mark for "this is text", which else vanishes when somebody edits a text that begins as a
    /// formula does.
    XSSFCellStyle quoted(CellLook look) {
        return quoted.computeIfAbsent(
                look,
                wanted -> {
                    XSSFCellStyle style = create(wanted);
                    style.setQuotePrefixed(true);
                    return style;
                });
    }

    /// A colour from `0xRRGGBB`.
    public static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    private XSSFCellStyle create(CellLook look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(look != CellLook.RAW);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LIGHT_GREY));
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(colour(LIGHT_GREY));
        style.setDataFormat(
                workbook.createDataFormat().getFormat(look == CellLook.DAY ? "yyyy-mm-dd" : "@"));
        style.setFont(font(look));
        if (look == CellLook.HEADER) {
            style.setFillForegroundColor(colour(NAVY));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        }
        return style;
    }

    private XSSFFont font(CellLook look) {
        XSSFFont font = workbook.createFont();
        setTypeface(font);
        switch (look) {
            case HEADER -> {
                font.setBold(true);
                font.setColor(colour(WHITE));
            }
            case FAINT, RAW -> font.setColor(colour(GREY));
            case LINK -> {
                font.setColor(colour(BLUE));
                font.setUnderline(FontUnderline.SINGLE);
            }
            case TEXT, DAY -> {}
        }
        return font;
    }

    /// What Excel itself takes in Japan; elsewhere POI's choice is Excel's.
    private void setTypeface(XSSFFont font) {
        if (japanese) {
            font.setFontName("游ゴシック");
        }
    }
}
