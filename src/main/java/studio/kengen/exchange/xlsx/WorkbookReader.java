package studio.kengen.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.kengen.design.Project;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.exchange.xlsx.sheet.WorkbookFile;

/// Reads a project from an Excel workbook (.xlsx): one that [WorkbookWriter] wrote, edited or not, or one with the same
/// tables that people keep by hand, with headers in English, in Japanese, or mixed.
public final class WorkbookReader {
    private WorkbookReader() {}

    /// Reads the workbook in `file`.
    ///
    /// What cannot be understood in it is among the problems of the result; the rest is imported.
    ///
    /// @throws IOException where the file cannot be read
    /// @throws WorkbookException where it is no workbook: another format, encrypted, damaged, far too large, or without
    ///     any sheet that the studio knows
    public static WorkbookImport read(Path file) throws IOException, WorkbookException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        }
    }

    /// Reads the workbook that `in` holds, and leaves `in` open.
    ///
    /// @param name what messages call the workbook, `orders.xlsx`; a project without a name is named after it
    /// @throws IOException where `in` cannot be read
    /// @throws WorkbookException as for a file
    public static WorkbookImport read(InputStream in, String name)
            throws IOException, WorkbookException {
        Problems problems = new Problems(name);
        FoundSheets sheets = new FoundSheets(WorkbookFile.read(in, name), name, problems);
        Project project = new ProjectAssembly(sheets, problems).assemble(name);
        return new WorkbookImport(project, problems.all());
    }
}
