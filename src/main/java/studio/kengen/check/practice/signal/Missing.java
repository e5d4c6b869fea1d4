package studio.kengen.check.practice.signal;

import java.util.List;
import studio.kengen.check.practice.knowledge.SignalSource;

/// What would have to be imported before a signal is known.
///
/// @param source the file, or one of the files where several would do
/// @param accounts the accounts that it lacks for; empty where the project knows no account yet
public record Missing(SignalSource source, List<String> accounts) {
    public Missing {
        accounts = List.copyOf(accounts);
    }
}
