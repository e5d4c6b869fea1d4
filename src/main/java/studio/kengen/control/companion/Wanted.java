package studio.kengen.control.companion;

import java.util.List;
import java.util.Optional;

/// An action that a source is to have.
///
/// @param action `kms:Decrypt`
/// @param on what it is to be had on; empty where that does not matter
/// @param context what its requests hold, so that rows under other conditions are of no use; empty where that does not
///     matter
record Wanted(String action, List<String> on, Optional<Context> context) {
    /// A condition key of requests.
    ///
    /// @param key in lower case
    /// @param values none where requests do not have it
    record Context(String key, List<String> values) {}

    Wanted {
        on = List.copyOf(on);
    }

    static Wanted anywhere(String action) {
        return new Wanted(action, List.of(), Optional.empty());
    }

    Wanted on(List<String> resources) {
        return new Wanted(action, resources, context);
    }

    Wanted where(String key, List<String> values) {
        return new Wanted(action, on, Optional.of(new Context(key, values)));
    }
}
