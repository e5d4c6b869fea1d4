package studio.kengen.design;

/// The stable identity of a row: unique in its project, kept when the row is edited, moved or saved.
public record RowId(String value) implements Comparable<RowId> {
    /// Refers to no row: a cell that is still empty.
    public static final RowId NONE = new RowId("");

    @Override
    public int compareTo(RowId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
