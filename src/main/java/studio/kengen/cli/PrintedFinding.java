package studio.kengen.cli;

import java.util.Locale;
import studio.kengen.i18n.Message;

/// A finding as `check` prints it; the record's parts are the keys of its JSON.
///
/// @param severity `error`, `security-warning`, `warning` or `suggestion`
/// @param pointer the place as a JSON pointer (RFC 6901)
/// @param line from 1
/// @param column from 1
record PrintedFinding(
        String file,
        String code,
        String severity,
        String pointer,
        int line,
        int column,
        String message) {
    /// The finding in one line, as compilers write them.
    Message asMessage() {
        return Message.of(
                "cli.check.finding",
                file,
                line,
                column,
                severity.toUpperCase(Locale.ROOT),
                code,
                message);
    }
}
