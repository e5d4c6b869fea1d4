package studio.kengen.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.exchange.xlsx.column.CellWriting;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.References;
import studio.kengen.i18n.Messages;

class RequestedSheetTest {
    @Test
    void hiddenReachIsToldWithImpactWayAndRows() throws Exception {
        assertThat(reach(Workbooks.ENGLISH, "n45"))
                .contains(
                        "Critical: may act as API, Renderer, Map data importer, Map writer,"
                                + " Deployment pipeline. Way: replace the code of a function, which"
                                + " runs as the function's role (A45 lambda:UpdateFunctionCode)");
        assertThat(reach(Workbooks.JAPANESE, "n45"))
                .contains("致命的", "（A45 lambda:UpdateFunctionCode）");
        assertThat(reach(Workbooks.ENGLISH, "n48")).isEmpty();
    }

    private static String reach(Messages language, String row) throws Exception {
        Areas areas =
                Areas.of(
                        ProjectReader.read(
                                        Files.readAllBytes(Path.of("samples/map-lab.kengen.json")))
                                .project(),
                        Catalog.bundled());
        CellWriting writing = new CellWriting(language, References.in(areas.project()));
        List<String> cells =
                RequestedSheet.rows(areas, writing).stream()
                        .filter(texts -> texts.getLast().equals(row))
                        .findFirst()
                        .orElseThrow();
        return cells.get(RequestedSheet.COLUMNS.indexOf(Columns.REACH));
    }
}
