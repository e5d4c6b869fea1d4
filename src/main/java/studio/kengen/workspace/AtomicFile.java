package studio.kengen.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Replaces files whole: whoever reads one, also after a power failure, finds the old bytes or the new, never a part.
final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /// Writes `bytes` to a temporary file beside `file`, forces them to the disk, and moves it into place. An existing
    /// file keeps its permissions; a symbolic link stays one, and what it leads to is replaced.
    ///
    /// @throws IOException where that cannot be done; the file is then as it was, and nothing is left beside it
    static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /// The same for what is written piece by piece.
    static void write(Path file, FileContent content) throws IOException {
        Path target = behindLinks(file).toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path temporary = folder.resolve(".kengen-" + UUID.randomUUID());
        try {
            writeAndForce(temporary, content);
            copyPermissions(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(folder);
    }

    /// One name for each file: absolute, and with symbolic links followed, also one that leads to nothing yet.
    static Path normalized(Path file) {
        try {
            return behindLinks(file).toAbsolutePath().normalize();
        } catch (IOException _) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static Path behindLinks(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return Files.isSymbolicLink(file)
                ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file))
                : file;
    }

    private static void writeAndForce(Path file, FileContent content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView now = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (Files.exists(from) && old != null && now != null) {
            now.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the move itself survive a power failure where the file system can do that; Windows cannot open a folder.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // The file is in place all the same.
        }
    }
}
