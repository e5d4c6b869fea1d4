package studio.kengen.pattern;

/// A pattern whose set would need more memory than it is worth: many `?` behind a `*`, such as
/// `*-????????-????-????-????-????????????`.
///
/// Who reasons about sets answers "undecided" then.
public final class PatternTooComplexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient WildcardPattern pattern;

    PatternTooComplexException(WildcardPattern pattern) {
        super("too many ? behind a *: " + pattern);
        this.pattern = pattern;
    }

    /// The pattern.
    public WildcardPattern pattern() {
        return pattern;
    }
}
