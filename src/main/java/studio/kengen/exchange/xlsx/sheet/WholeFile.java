package studio.kengen.exchange.xlsx.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import studio.kengen.exchange.xlsx.problem.WorkbookException;

/// Writes a file whole or not at all: an older one is replaced only when the new one is complete.
public final class WholeFile {
    /// Writes what stands in the file.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException, WorkbookException;
    }

    private WholeFile() {}

    public static void write(Path file, Content content) throws IOException, WorkbookException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path whole = target.resolveSibling('.' + UUID.randomUUID().toString() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(whole, StandardOpenOption.CREATE_NEW)) {
                content.write(out);
            }
            move(whole, target);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void move(Path whole, Path target) throws IOException {
        try {
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
