package studio.kengen.design;

/// From how many days on something counts as old, unused or daily when best practices are checked. All are positive.
///
/// @param keyAgeDays an access key or certificate older than this is not rotated
/// @param unusedDays a user, key, role or permission that was not used for longer is unused
/// @param rootUseDays use of the root user within this time is daily use
/// @param reviewDays the next periodic review is due this long after the last
/// @param overlapDays two active keys of one user for longer than this are a rotation that nobody finished, and a new key is
///     given this long to be used for the first time
/// @param staleDays evidence older than this may no longer be so
public record PracticeSettings(
        int keyAgeDays,
        int unusedDays,
        int rootUseDays,
        int reviewDays,
        int overlapDays,
        int staleDays) {
    /// 90 days as AWS's own examples and Config rules have it; a week to bring a new key into use, and a month for evidence,
    /// are the studio's own.
    public static final PracticeSettings DEFAULT = new PracticeSettings(90, 90, 90, 90, 7, 30);
}
