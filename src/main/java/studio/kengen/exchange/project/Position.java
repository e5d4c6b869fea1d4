package studio.kengen.exchange.project;

import tools.jackson.core.TokenStreamLocation;

/// A place in the text of a file.
///
/// @param line from 1
/// @param column from 1, in characters
public record Position(int line, int column) {
    /// The beginning of the file.
    public static final Position START = new Position(1, 1);

    static Position of(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    static Position after(String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        return new Position(lines + 1, text.length() - text.lastIndexOf('\n'));
    }
}
