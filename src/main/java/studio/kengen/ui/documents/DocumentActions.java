package studio.kengen.ui.documents;

import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.GeneratedDocument;

/// What a user can do with documents; the window does it, with its dialogs.
public interface DocumentActions {
    /// Puts the document's text on the clipboard.
    void copy(GeneratedDocument document);

    /// Asks where, and saves one document.
    void save(GeneratedDocument document);

    /// Asks where, and saves all of them in a format as a directory.
    void export(DocumentFormat format);

    /// Goes to the row of a table that a statement comes from.
    void openRow(RowId row);
}
