package studio.kengen.pattern;

/// A pattern whose set would need more time or memory than it is worth: a very long one, or many `?` behind a `*`, such as
/// `*-????????-????-????-????-????????????`.
///
/// Who reasons about sets answers "undecided" then.
public final class PatternTooComplexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient WildcardPattern pattern;

    PatternTooComplexException(WildcardPattern pattern) {
        super("too long, or too many ? behind a *: " + pattern);
        this.pattern = pattern;
    }

    /// The pattern.
    public WildcardPattern pattern() {
        return pattern;
    }
}
