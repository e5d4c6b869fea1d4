package studio.kengen.workspace;

import java.io.IOException;
import java.io.OutputStream;

/// What goes into a file, written piece by piece because it may be large.
@FunctionalInterface
public interface FileContent {
    /// Writes all of it.
    ///
    /// @throws IOException where `out` does not take it
    void writeTo(OutputStream out) throws IOException;
}
