package studio.kengen.exchange.xlsx;

import org.junit.jupiter.api.Test;
import studio.kengen.exchange.xlsx.column.HeaderSpellings;
import studio.kengen.exchange.xlsx.table.Field;
import studio.kengen.exchange.xlsx.table.TableSheet;
import studio.kengen.exchange.xlsx.table.TableSheets;

class SheetHeadersTest {
    @Test
    void noHeaderMeansTwoColumnsOfASheet() {
        TableSheets.ALL.stream().map(TableSheet::columns).forEach(HeaderSpellings::assertTellApart);
        HeaderSpellings.assertTellApart(ProjectSheet.COLUMNS);
        HeaderSpellings.assertTellApart(ProjectSheet.ITEMS.stream().map(Field::column).toList());
    }
}
