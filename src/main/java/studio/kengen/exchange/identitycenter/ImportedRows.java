package studio.kengen.exchange.identitycenter;

import java.util.List;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.i18n.Message;

/// What became of one kind of things that files tell of.
///
/// @param what the things, "Permission sets"
/// @param read how many of them the files tell
/// @param added how many rows are new; more than `read` where other things name them, as assignments name accounts
/// @param updated how many rows of the project were brought up to date
public record ImportedRows(Message what, int read, int added, int updated) {
    /// Whether there is something to say of them.
    public boolean isAny() {
        return read > 0 || added > 0 || updated > 0;
    }

    /// Counts what `changes` do to a table.
    static ImportedRows of(Message what, int read, Table table, List<Change> changes) {
        int added = 0;
        int updated = 0;
        for (Change change : changes) {
            if (change instanceof Change.RowsInserted inserted && inserted.table() == table) {
                added += inserted.rows().size();
            } else if (change instanceof Change.RowReplaced replaced && replaced.table() == table) {
                updated++;
            }
        }
        return new ImportedRows(what, read, added, updated);
    }
}
