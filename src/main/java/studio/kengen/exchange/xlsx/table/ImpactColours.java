package studio.kengen.exchange.xlsx.table;

import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import studio.kengen.design.Impact;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.sheet.SheetStyles;

/// Colours cells by the business impact that they name: dark, middle and light, so that the grades also differ in print
/// and for eyes that see colours otherwise. The colours follow what people type, in any language.
final class ImpactColours {
    private static final int VERMILION = 0xA84300;
    private static final int YELLOW = 0xF7E08B;
    private static final int SKY = 0xD6EBF8;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x1F2328;

    private final XSSFSheetConditionalFormatting formatting;
    private final CellRangeAddress cells;

    private ImpactColours(XSSFSheet sheet, CellRangeAddress cells) {
        this.formatting = sheet.getSheetConditionalFormatting();
        this.cells = cells;
    }

    /// Colours `cells`.
    static void add(XSSFSheet sheet, CellRangeAddress cells) {
        ImpactColours colours = new ImpactColours(sheet, cells);
        for (Impact impact : Impact.values()) {
            colours.formatting.addConditionalFormatting(
                    new CellRangeAddress[] {cells}, colours.rule(impact));
        }
    }

    private XSSFConditionalFormattingRule rule(Impact impact) {
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(names(impact));
        int fill =
                switch (impact) {
                    case CRITICAL -> VERMILION;
                    case LOCALIZED -> YELLOW;
                    case ACCEPTABLE -> SKY;
                };
        rule.createPatternFormatting().setFillBackgroundColor(SheetStyles.colour(fill));
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontColor(SheetStyles.colour(impact == Impact.CRITICAL ? WHITE : BLACK));
        font.setFontStyle(false, impact == Impact.CRITICAL);
        return rule;
    }

    /// A formula that says whether the cell names the impact.
    private String names(Impact impact) {
        String cell =
                new CellReference(cells.getFirstRow(), cells.getFirstColumn(), false, true)
                        .formatAsString();
        return Columns.IMPACTS.everyWord(impact).stream()
                .map(word -> cell + "=\"" + word + '"')
                .collect(Collectors.joining(",", "OR(", ")"));
    }
}
