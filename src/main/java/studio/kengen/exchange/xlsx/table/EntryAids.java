package studio.kengen.exchange.xlsx.table;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import studio.kengen.exchange.xlsx.column.CellAid;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.SheetName;
import studio.kengen.exchange.xlsx.column.Wording;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

/// Puts [CellAid]s on cells of a sheet.
public final class EntryAids {
    private final XSSFSheet sheet;
    private final Messages language;
    private final DataValidationHelper helper;

    public EntryAids(XSSFSheet sheet, Messages language) {
        this.sheet = sheet;
        this.language = language;
        this.helper = sheet.getDataValidationHelper();
    }

    /// Puts the aid of `column` on `cells`.
    public void add(Column<?> column, CellRangeAddress cells) {
        switch (column.kind().aid()) {
            case CellAid.Words(Wording<?> wording) ->
                    sheet.addValidationData(words(wording, cells));
            case CellAid.NamesOn(SheetName names) -> sheet.addValidationData(names(names, cells));
            case CellAid.Prompt(Message prompt) ->
                    sheet.addValidationData(prompt(column.header(), prompt, cells));
            case CellAid.Day _, CellAid.None _ -> {}
        }
    }

    private DataValidation words(Wording<?> wording, CellRangeAddress cells) {
        String[] words = wording.words(language).toArray(String[]::new);
        DataValidation validation = validation(helper.createExplicitListConstraint(words), cells);
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                "Kengen Studio", language.text("xlsx.prompt.word", wording.allowed()));
        return validation;
    }

    private DataValidation names(SheetName names, CellRangeAddress cells) {
        String name = language.text(names.word());
        // As many names as there are, so that the list has no blank end.
        String formula = "OFFSET('%1$s'!$A$2,0,0,MAX(1,COUNTA('%1$s'!$A:$A)-1),1)".formatted(name);
        DataValidation validation = validation(helper.createFormulaListConstraint(formula), cells);
        // A target may also be "*", and of two rows with the same name one is written with its id.
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Kengen Studio", language.text("xlsx.prompt.name", name));
        return validation;
    }

    private DataValidation prompt(Message title, Message prompt, CellRangeAddress cells) {
        DataValidation validation =
                validation(new XSSFDataValidationConstraint(ValidationType.ANY, null), cells);
        validation.setShowPromptBox(true);
        validation.createPromptBox(language.text(title), language.text(prompt));
        return validation;
    }

    private DataValidation validation(DataValidationConstraint constraint, CellRangeAddress cells) {
        return helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        cells.getFirstRow(),
                        cells.getLastRow(),
                        cells.getFirstColumn(),
                        cells.getLastColumn()));
    }
}
