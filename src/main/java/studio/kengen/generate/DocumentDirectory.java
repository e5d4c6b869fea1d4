package studio.kengen.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.i18n.Message;

/// Writes documents as a directory: whole or not at all.
///
/// The documents are written beside the directory and then moved into its place. A directory that is there already is
/// replaced only if it is empty or looks like one of ours, with nothing but the directories of document kinds in it: what
/// somebody else has put there is never deleted.
public final class DocumentDirectory {
    private DocumentDirectory() {}

    /// Writes `documents` to `directory`; empty where that is done, otherwise what is wrong and what to do.
    public static Optional<Message> write(List<GeneratedDocument> documents, Path directory) {
        Path target = directory.toAbsolutePath().normalize();
        try {
            Optional<Path> foreign = foreignFile(target);
            if (foreign.isPresent()) {
                return Optional.of(
                        Message.of(
                                "generate.directory.foreign",
                                directory.toString(),
                                target.relativize(foreign.get()).toString()));
            }
            replace(target, documents);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("generate.directory.unwritable", directory.toString()));
        }
    }

    private static void replace(Path target, List<GeneratedDocument> documents) throws IOException {
        Path parent = Files.createDirectories(target.resolveSibling(""));
        Path fresh = Files.createTempDirectory(parent, ".kengen-documents");
        Path whole = fresh.resolve("new");
        Path old = fresh.resolve("old");
        try {
            Files.createDirectory(whole);
            for (GeneratedDocument document : documents) {
                Path file = whole.resolve(document.path());
                Files.createDirectories(file.resolveSibling(""));
                Files.writeString(file, document.text(), StandardCharsets.UTF_8);
            }
            if (Files.exists(target)) {
                Files.move(target, old);
            }
            moveOrBringBack(whole, target, old);
        } finally {
            delete(fresh);
        }
    }

    private static void moveOrBringBack(Path whole, Path target, Path old) throws IOException {
        try {
            Files.move(whole, target);
        } catch (IOException e) {
            if (Files.exists(old)) {
                Files.move(old, target);
            }
            throw e;
        }
    }

    /// Something in the directory that no earlier run has written, or the path itself where it is a file.
    private static Optional<Path> foreignFile(Path target) throws IOException {
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(target)) {
            return Optional.of(target);
        }
        try (Stream<Path> files = Files.walk(target)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isOurs(target.relativize(file)))
                    .sorted()
                    .findFirst();
        }
    }

    private static boolean isOurs(Path file) {
        return file.getNameCount() == 2
                && file.toString().endsWith(".json")
                && DocumentKind.named(file.getName(0).toString()).isPresent();
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
