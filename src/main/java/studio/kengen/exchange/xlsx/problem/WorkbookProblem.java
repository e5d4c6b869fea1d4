package studio.kengen.exchange.xlsx.problem;

import studio.kengen.i18n.Message;

/// Something in a workbook that was not understood as it stands; the rest was imported.
///
/// @param severity whether something was lost or guessed
/// @param sheet the sheet's name as it stands in the workbook
/// @param cell where, `C7`; empty where the whole sheet is meant
/// @param message file, place, what is wrong and what to do, in one sentence or a few
public record WorkbookProblem(Severity severity, String sheet, String cell, Message message) {
    /// Whether a person should act on a problem.
    public enum Severity {
        /// Nothing was lost: the reader says what it did.
        NOTE,
        /// A cell, column or sheet was not understood, or was understood by a guess.
        WARNING
    }

    /// What is wrong and what to do, without the place.
    public Message what() {
        return message.arguments().getLast() instanceof Message told ? told : message;
    }
}
