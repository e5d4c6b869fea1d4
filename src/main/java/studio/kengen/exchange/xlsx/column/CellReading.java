package studio.kengen.exchange.xlsx.column;

import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem.Severity;
import studio.kengen.i18n.Message;

/// What a cell needs to know when it is read, and where it says what it does not understand.
///
/// @param references the names of rows that were read before
/// @param problems takes what is reported
/// @param sheet the sheet's name
/// @param row counted from 0
/// @param column counted from 0
public record CellReading(
        References references, Problems problems, String sheet, int row, int column) {
    /// Something in the cell was not understood, or by a guess.
    public void warn(Message what) {
        problems.add(Severity.WARNING, sheet, row, column, what);
    }

    /// Something about the cell is worth knowing.
    public void note(Message what) {
        problems.add(Severity.NOTE, sheet, row, column, what);
    }
}
