package studio.kengen.exchange.xlsx.column;

import java.util.Set;
import studio.kengen.i18n.Message;

/// A column of a sheet, or an item of the project sheet. Each is one constant of [Columns].
public final class Column<V> {
    private final CellKind<V> kind;
    private final Message header;
    private final Set<String> spellings;

    /// @param key the last part of its header's message key
    /// @param kind how its values stand in cells
    Column(String key, CellKind<V> kind) {
        this.kind = kind;
        this.header = Message.of("xlsx.column." + key);
        this.spellings = Spelling.of(header.key());
    }

    /// How its values stand in cells.
    public CellKind<V> kind() {
        return kind;
    }

    /// The column's header.
    public Message header() {
        return header;
    }

    /// Whether `text` is its header in some language.
    public boolean isHeader(String text) {
        return spellings.contains(Spelling.loose(text));
    }
}
