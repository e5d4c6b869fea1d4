package studio.kengen.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.exchange.xlsx.sheet.ReproducibleZip;
import studio.kengen.exchange.xlsx.sheet.WholeFile;
import studio.kengen.i18n.Messages;

/// Writes a project as an Excel workbook (.xlsx) with a sheet per table, which [WorkbookReader] reads back as an equal
/// project, also after people have moved, sorted and edited its rows and columns.
///
/// The same project gives the same bytes in the same language.
public final class WorkbookWriter {
    private WorkbookWriter() {}

    /// Writes the workbook to `file`. An older file is replaced only when the new one is complete.
    ///
    /// @param areas of the project that is written; Table 3-2 follows from them
    /// @param language what headers and words of closed sets are written in
    /// @throws IOException where the file cannot be written
    /// @throws WorkbookException where a text of the project is longer than a cell can hold
    public static void write(Areas areas, Messages language, Path file)
            throws IOException, WorkbookException {
        WholeFile.write(file, out -> write(areas, language, out));
    }

    /// Writes the workbook to `out`, which stays open.
    ///
    /// @param areas of the project that is written; Table 3-2 follows from them
    /// @param language what headers and words of closed sets are written in
    /// @throws IOException where `out` does not take it
    /// @throws WorkbookException where a text of the project is longer than a cell can hold
    public static void write(Areas areas, Messages language, OutputStream out)
            throws IOException, WorkbookException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (WorkbookDraft draft = new WorkbookDraft(areas, language)) {
            draft.fill();
            draft.write(workbook);
        }
        ReproducibleZip.copy(workbook.toByteArray(), out);
    }
}
