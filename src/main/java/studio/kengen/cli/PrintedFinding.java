package studio.kengen.cli;

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
        String message) {}
