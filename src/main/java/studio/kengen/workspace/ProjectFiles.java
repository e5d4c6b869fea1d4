package studio.kengen.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.i18n.Message;

/// Reads and writes project files for whoever does not edit them, such as the command line. Editing goes through
/// [Workspace].
public final class ProjectFiles {
    private ProjectFiles() {}

    /// Reads the project in `file`.
    public static ReadOutcome read(Path file) {
        try {
            return read(file, Files.readAllBytes(file));
        } catch (IOException e) {
            return new ReadOutcome.Unreadable(FileFailure.reading(file, e));
        }
    }

    /// Reads the project that `bytes` are, the content of `file`.
    public static ReadOutcome read(Path file, byte[] bytes) {
        try {
            return new ReadOutcome.Read(ProjectReader.read(bytes), FileStamp.of(bytes));
        } catch (ProjectFormatException e) {
            return new ReadOutcome.Unreadable(
                    Message.of(
                            "workspace.read.notUnderstood",
                            file.toString(),
                            String.valueOf(e.line()),
                            String.valueOf(e.column()),
                            e.message()));
        }
    }

    /// Writes `bytes` to `file` whole or not at all; empty where it is written, otherwise what is wrong and what to do.
    public static Optional<Message> write(Path file, byte[] bytes) {
        return write(file, out -> out.write(bytes), bytes.length);
    }

    /// The same for what may be large.
    public static Optional<Message> write(Path file, FileContent content) {
        return write(file, content, 1);
    }

    private static Optional<Message> write(Path file, FileContent content, long size) {
        try {
            AtomicFile.write(file, content);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileFailure.writing(file, size, e));
        }
    }
}
