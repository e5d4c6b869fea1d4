package studio.kengen.cli;

/// What a command tells the shell.
final class ExitStatus {
    /// Done, and nothing found.
    static final int DONE = 0;

    /// Findings, refuted or undecided.
    static final int FINDINGS = 1;

    /// Wrong usage or unreadable input.
    static final int UNUSABLE = 2;

    private ExitStatus() {}

    static int of(boolean found) {
        return found ? FINDINGS : DONE;
    }
}
