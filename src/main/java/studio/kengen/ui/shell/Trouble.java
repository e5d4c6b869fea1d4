package studio.kengen.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;
import studio.kengen.ui.project.StudioModel;

/// What is wrong behind an entry of the navigation.
///
/// @param count how much of it, at least 1
/// @param text what it is, in a few words
public record Trouble(long count, Message text) {
    /// Says `count` in the words of the message `key`; empty where it is 0.
    public static Optional<Trouble> of(long count, String key) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new Trouble(count, Message.of(key, count)));
    }

    /// The findings about the rows of some tables.
    static Function<StudioModel, Optional<Trouble>> findings(List<Table> tables) {
        return model ->
                of(
                        model.derived().map(found -> found.findings(tables)).orElse(0L),
                        "shell.navigation.findings");
    }
}
