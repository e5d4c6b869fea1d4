package studio.kengen.generate.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.generate.OutputFile;

/// Puts new documents into the place of a directory, whole or not at all. On the way the earlier ones are never deleted
/// before the new ones are in their place.
final class DirectoryReplacement {
    /// Moves a directory to where nothing is.
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    private final Path target;
    private final Move move;

    /// @param target the directory to replace, absolute; need not be there
    DirectoryReplacement(Path target) {
        this(target, Files::move);
    }

    DirectoryReplacement(Path target, Move move) {
        this.target = target;
        this.move = move;
    }

    /// Writes the documents and their manifest.
    ///
    /// @throws StrandedDocumentsException where the earlier documents are whole, but in another place
    /// @throws IOException where they are whole and in their place
    void replace(List<? extends OutputFile> documents) throws IOException {
        Path parent = Files.createDirectories(target.resolveSibling(""));
        Path aside = Files.createTempDirectory(parent, ".kengen-documents");
        Path old = aside.resolve("old");
        try {
            Path whole = write(documents, Files.createDirectory(aside.resolve("new")));
            if (Files.exists(target)) {
                move.move(target, old);
            }
            moveOrBringBack(whole, old);
        } finally {
            // Where bringing the old documents back has failed too, they are the only copy.
            if (Files.exists(target) || !Files.exists(old)) {
                delete(aside);
            }
        }
    }

    private static Path write(List<? extends OutputFile> documents, Path directory)
            throws IOException {
        for (OutputFile document : documents) {
            Path file = directory.resolve(document.path());
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, document.text(), StandardCharsets.UTF_8);
        }
        DocumentManifest.of(documents).writeTo(directory);
        return directory;
    }

    private void moveOrBringBack(Path whole, Path old) throws IOException {
        try {
            move.move(whole, target);
        } catch (IOException e) {
            if (Files.exists(old)) {
                bringBack(old, e);
            }
            throw e;
        }
    }

    private void bringBack(Path old, IOException why) throws IOException {
        try {
            move.move(old, target);
        } catch (IOException e) {
            e.addSuppressed(why);
            throw new StrandedDocumentsException(old, e);
        }
    }

    /// What cannot be deleted stays: the documents are in their place, which is what was asked for.
    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException _) {
            // Another program holds one of them open, as happens on Windows.
        }
    }
}
