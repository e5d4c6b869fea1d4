package studio.kengen.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window; wired by `app`, since the command line knows no window.
@FunctionalInterface
public interface Studio {
    /// Opens the window, with `project` in it where one is given, and returns when it is closed.
    ///
    /// @return the exit status
    int open(Optional<Path> project);
}
