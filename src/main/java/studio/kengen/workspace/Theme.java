package studio.kengen.workspace;

/// Which colours the window has.
public enum Theme {
    /// Those that the operating system prefers.
    SYSTEM,
    LIGHT,
    DARK
}
