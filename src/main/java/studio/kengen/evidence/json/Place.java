package studio.kengen.evidence.json;

import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;

/// A place in an exported file; of a compressed file, in what it holds.
///
/// @param line from 1
/// @param column from 1, in UTF-16 units; 0 for the line as a whole
/// @param name the JSON pointer of the value, or the name of the CSV column; may be empty
public record Place(int line, int column, String name) {
    /// The beginning.
    public static final Place START = new Place(1, 1, "");

    /// A place in JSON.
    public static Place of(int line, int column, JsonPointer pointer) {
        return new Place(line, column, pointer.text());
    }

    /// For people: `line 12, column 5 (/RoleDetailList/3)`.
    public Message message() {
        String at = Integer.toString(line);
        Message position =
                column == 0
                        ? Message.of("evidence.place.line", at)
                        : Message.of("evidence.place.column", at, Integer.toString(column));
        return name.isEmpty() ? position : Message.of("evidence.place.named", position, name);
    }
}
