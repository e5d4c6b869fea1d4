package studio.kengen.workspace;

/// How the file of an open project compares with what was last read from it or saved to it.
public enum DiskState {
    /// The project has no file yet.
    NO_FILE,
    /// The file holds what it held.
    SAME,
    /// Somebody else has changed it.
    CHANGED,
    /// It was removed or moved, or cannot be read any more. Saving writes it anew.
    GONE
}
