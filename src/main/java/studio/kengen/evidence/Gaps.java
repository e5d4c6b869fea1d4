package studio.kengen.evidence;

/// What a file did not tell of what its export is about.
///
/// @param more whether AWS had more to tell: the last page of the export says so
/// @param lost how many users, roles, findings and so on stand in the file and could not be read
public record Gaps(boolean more, long lost) {
    /// The file tells everything.
    public static final Gaps NONE = new Gaps(false, 0);

    /// Whether there is any.
    public boolean isAny() {
        return more || lost > 0;
    }
}
