package studio.kengen.engine.reason;

import java.util.List;
import studio.kengen.pattern.WildcardPattern;

/// Patterns that overlap in more ways than can be looked at.
final class TooManyPiecesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String example;

    /// @param among the patterns, or some of them
    TooManyPiecesException(List<WildcardPattern> among) {
        super("too many pieces");
        this.example = among.isEmpty() ? "*" : among.getLast().toString();
    }

    /// One of the patterns.
    String example() {
        return example;
    }
}
