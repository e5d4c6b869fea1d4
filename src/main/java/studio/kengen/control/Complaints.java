package studio.kengen.control;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Hears of the lines that cannot be used.
@FunctionalInterface
interface Complaints {
    /// A mistake in a file of the studio is a bug: nothing is read.
    Complaints STOP =
            problem -> {
                throw problem;
            };

    /// Takes note of a line that cannot be used.
    void add(BrokenKnowledge problem);

    /// What `reading` comes to; empty where it breaks, of which this hears.
    default <T> Optional<T> unlessBroken(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BrokenKnowledge problem) {
            add(problem);
            return Optional.empty();
        }
    }

    /// The same for streams.
    default <T> Stream<T> stream(Supplier<T> reading) {
        return unlessBroken(reading).stream();
    }
}
