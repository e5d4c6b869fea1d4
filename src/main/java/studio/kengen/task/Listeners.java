package studio.kengen.task;

import java.util.function.Consumer;

/// Those who want to hear how a task goes. Immutable; a further listener is called after those before it.
record Listeners<T>(
        Consumer<ProgressReport> progress,
        Consumer<? super T> success,
        Consumer<Throwable> failure,
        Runnable cancel,
        Runnable end) {
    /// Hears of failures where nobody else does: none is passed over in silence.
    private enum Uncaught implements Consumer<Throwable> {
        HANDLER;

        @Override
        public void accept(Throwable failure) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }

    static <T> Listeners<T> none() {
        return new Listeners<>(_ -> {}, _ -> {}, Uncaught.HANDLER, () -> {}, () -> {});
    }

    Listeners<T> withProgress(Consumer<ProgressReport> further) {
        return new Listeners<>(progress.andThen(further), success, failure, cancel, end);
    }

    Listeners<T> withSuccess(Consumer<? super T> further) {
        Consumer<T> both =
                result -> {
                    success.accept(result);
                    further.accept(result);
                };
        return new Listeners<>(progress, both, failure, cancel, end);
    }

    Listeners<T> withFailure(Consumer<Throwable> further) {
        Consumer<Throwable> all = failure == Uncaught.HANDLER ? further : failure.andThen(further);
        return new Listeners<>(progress, success, all, cancel, end);
    }

    Listeners<T> withCancel(Runnable further) {
        return new Listeners<>(progress, success, failure, both(cancel, further), end);
    }

    Listeners<T> withEnd(Runnable further) {
        return new Listeners<>(progress, success, failure, cancel, both(end, further));
    }

    private static Runnable both(Runnable first, Runnable second) {
        return () -> {
            first.run();
            second.run();
        };
    }
}
