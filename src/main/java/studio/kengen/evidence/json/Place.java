package studio.kengen.evidence.json;

import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;

/// A place in an exported file; of a compressed file, in what it holds.
///
/// @param line from 1
/// @param column from 1, in UTF-16 units; 0 for a line of a table as a whole
/// @param pointer the value in JSON, whose text is made only for those that are shown; in a table, the column as a child of
///     the root
public record Place(int line, int column, JsonPointer pointer) {
    /// The beginning.
    public static final Place START = new Place(1, 1, JsonPointer.ROOT);

    /// A line of a table.
    public static Place ofLine(int line) {
        return new Place(line, 0, JsonPointer.ROOT);
    }

    /// A value in a line of a table.
    public static Place ofValue(int line, String column) {
        return new Place(line, 0, JsonPointer.ROOT.child(column));
    }

    /// The JSON pointer of the value, or the name of the column of a table; may be empty.
    public String name() {
        return column == 0 ? pointer.step() : pointer.text();
    }

    /// For people: `line 12, column 5 (/RoleDetailList/3)`.
    public Message message() {
        String at = Integer.toString(line);
        Message position =
                column == 0
                        ? Message.of("evidence.place.line", at)
                        : Message.of("evidence.place.column", at, Integer.toString(column));
        String name = name();
        return name.isEmpty() ? position : Message.of("evidence.place.named", position, name);
    }
}
