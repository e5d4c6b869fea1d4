package studio.kengen.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Message;

/// Says in the user's terms why a file could not be read or written.
///
/// What the operating system says is in its own language, so the cause is looked up rather than read from its text.
final class FileFailure {
    private FileFailure() {}

    /// Why `file` could not be read, and what to do.
    static Message reading(Path file, IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> Message.of("workspace.read.missing", file.toString());
            case AccessDeniedException _ -> Message.of("workspace.read.denied", file.toString());
            case IOException _ when Files.isDirectory(file) ->
                    Message.of("workspace.read.folder", file.toString());
            default -> Message.of("workspace.read.failed", file.toString(), reason(failure));
        };
    }

    /// Why `size` bytes could not be written to `file`, and what to do.
    static Message writing(Path file, long size, IOException failure) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (Files.isDirectory(file)) {
            return Message.of("workspace.write.folder", file.toString());
        }
        if (!Files.isDirectory(folder)) {
            return Message.of("workspace.write.noFolder", file.toString(), folder.toString());
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            return Message.of("workspace.write.protected", file.toString());
        }
        if (!Files.isWritable(folder) || failure instanceof AccessDeniedException) {
            return Message.of("workspace.write.readOnly", file.toString(), folder.toString());
        }
        if (isFull(folder, size)) {
            return Message.of("workspace.write.full", file.toString());
        }
        return Message.of("workspace.write.failed", file.toString(), reason(failure));
    }

    /// Why `file` could not be removed, and what to do.
    static Message removing(Path file, IOException failure) {
        return Message.of("workspace.remove.failed", file.toString(), reason(failure));
    }

    private static boolean isFull(Path folder, long size) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < size;
        } catch (IOException _) {
            return false;
        }
    }

    private static String reason(IOException failure) {
        @Nullable String reason =
                failure instanceof FileSystemException onFile
                        ? onFile.getReason()
                        : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
