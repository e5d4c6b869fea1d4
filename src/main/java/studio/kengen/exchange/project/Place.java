package studio.kengen.exchange.project;

import org.jspecify.annotations.Nullable;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// An object of a project file: the project itself, a [DetailsPart], or a row.
///
/// @param pointer the object as a JSON pointer
/// @param table the table it is in; null outside the tables
/// @param row the row that it is; null where it is none
record Place(String pointer, @Nullable Table table, @Nullable RowId row) {
    static final Place PROJECT = new Place("", null, null);

    static Place row(Table table, int index, RowId id) {
        return new Place("/" + table.key() + "/" + index, table, id);
    }

    /// A key as a part of a JSON pointer.
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
