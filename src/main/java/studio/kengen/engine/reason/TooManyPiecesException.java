package studio.kengen.engine.reason;

import java.util.List;
import studio.kengen.pattern.WildcardPattern;

/// Patterns that overlap in more ways than can be looked at.
final class TooManyPiecesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The forms of ARNs that the catalogue knows begin so; nobody has written them.
    private static final String FORM = "arn:*:";

    private final String example;

    /// @param among the patterns, or some of them
    TooManyPiecesException(List<WildcardPattern> among) {
        super("too many pieces");
        this.example =
                among.stream()
                        .map(WildcardPattern::toString)
                        .filter(pattern -> !pattern.startsWith(FORM) && !pattern.equals("*"))
                        .findFirst()
                        .orElseGet(() -> among.isEmpty() ? "*" : among.getLast().toString());
    }

    /// One of the patterns, if possible one that somebody has written.
    String example() {
        return example;
    }
}
