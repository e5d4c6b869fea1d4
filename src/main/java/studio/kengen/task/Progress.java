package studio.kengen.task;

import java.util.concurrent.CancellationException;

/// What work in the background tells about itself, and asks.
public interface Progress {
    /// For work that nobody watches and nobody cancels.
    Progress UNWATCHED =
            new Progress() {
                @Override
                public void report(long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /// Tells how far the work is. Cheap: of many reports in a row only the latest is delivered.
    ///
    /// @param done how much is done, from 0
    /// @param total how much there is to do; 0 where that is not known
    void report(long done, long total);

    /// Whether nobody wants the result any more.
    boolean isCancelled();

    /// Ends the work where nobody wants the result any more; long loops call it now and then.
    ///
    /// @throws CancellationException where the task was cancelled
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
