package studio.kengen.policy;

/// A place in a text.
///
/// @param line counted from 1
/// @param column counted from 1, in UTF-16 units, as editors of Java and JavaScript do
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {
    /// The beginning of a text.
    public static final SourcePosition START = new SourcePosition(1, 1);

    @Override
    public int compareTo(SourcePosition other) {
        return line != other.line
                ? Integer.compare(line, other.line)
                : Integer.compare(column, other.column);
    }
}
