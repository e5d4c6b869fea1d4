package studio.kengen.workspace;

/// Stands for a listener until it no longer wants to be called.
@FunctionalInterface
public interface Subscription {
    /// Calls the listener no more.
    void cancel();
}
