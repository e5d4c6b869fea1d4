package studio.kengen.task;

/// How far a task is.
///
/// @param done how much is done, from 0
/// @param total how much there is to do; 0 where that is not known
public record ProgressReport(long done, long total) {
    /// Says that nothing is known yet.
    public static final double UNKNOWN = -1;

    /// The part that is done, from 0 to 1; [#UNKNOWN] where the total is not known.
    public double fraction() {
        return total <= 0 ? UNKNOWN : Math.clamp((double) done / total, 0, 1);
    }
}
