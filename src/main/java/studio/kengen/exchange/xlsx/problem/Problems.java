package studio.kengen.exchange.xlsx.problem;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem.Severity;
import studio.kengen.i18n.Message;

/// Collects the problems of one workbook and says where they are.
public final class Problems {
    private final String file;
    private final List<WorkbookProblem> problems = new ArrayList<>();

    /// @param file what people call the workbook
    public Problems(String file) {
        this.file = file;
    }

    /// A problem of one cell; row and column counted from 0.
    public void add(Severity severity, String sheet, int row, int column, Message what) {
        String cell = new CellReference(row, column).formatAsString();
        problems.add(
                new WorkbookProblem(
                        severity,
                        sheet,
                        cell,
                        Message.of("xlsx.place.cell", file, sheet, cell, what)));
    }

    /// A problem of a whole sheet.
    public void add(Severity severity, String sheet, Message what) {
        problems.add(
                new WorkbookProblem(
                        severity, sheet, "", Message.of("xlsx.place.sheet", file, sheet, what)));
    }

    /// A problem of the whole workbook.
    public void add(Severity severity, Message what) {
        problems.add(
                new WorkbookProblem(severity, "", "", Message.of("xlsx.place.file", file, what)));
    }

    public List<WorkbookProblem> all() {
        return List.copyOf(problems);
    }
}
