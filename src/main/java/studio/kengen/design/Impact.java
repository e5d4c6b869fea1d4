package studio.kengen.design;

/// Business impact in the method's three grades, the worst first.
public enum Impact {
    /// 致命的
    CRITICAL,
    /// 局所的影響
    LOCALIZED,
    /// 受容可
    ACCEPTABLE;

    /// Whether this impact is as bad as `threshold` or worse.
    public boolean atLeast(Impact threshold) {
        return compareTo(threshold) <= 0;
    }

    /// The worse of the two.
    public static Impact worst(Impact one, Impact other) {
        return one.atLeast(other) ? one : other;
    }
}
