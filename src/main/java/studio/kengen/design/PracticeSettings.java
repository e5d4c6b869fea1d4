package studio.kengen.design;

/// From how many days on something counts as old, unused or daily when best practices are checked. All are positive.
///
/// @param keyAgeDays an access key or certificate older than this is not rotated
/// @param unusedDays a user, key, role or permission that was not used for longer is unused
/// @param rootUseDays use of the root user within this time is daily use
/// @param reviewDays the next periodic review is due this long after the last
public record PracticeSettings(int keyAgeDays, int unusedDays, int rootUseDays, int reviewDays) {
    /// 90 days each, as AWS's own examples and Config rules have it.
    public static final PracticeSettings DEFAULT = new PracticeSettings(90, 90, 90, 90);
}
