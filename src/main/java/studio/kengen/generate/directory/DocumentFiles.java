package studio.kengen.generate.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import studio.kengen.generate.DocumentKind;

/// Looks through a directory for documents.
final class DocumentFiles {
    private DocumentFiles() {}

    /// What stands directly in `directory`, sorted.
    static List<Path> entries(Path directory) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(null);
        return entries;
    }

    /// Every file below `directory`, sorted; links are not followed.
    static List<Path> below(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> !Files.isDirectory(file)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Whether it is a file that ends like a document.
    static boolean isJson(Path file) {
        return Files.isRegularFile(file) && name(file).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /// The name of a file, spelt as this program spells it: macOS may take letters and their marks apart.
    static String name(Path file) {
        return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
    }

    /// The path of a file below `directory`, with `/`: `cloudformation/organization.yaml`.
    static String path(Path directory, Path file) {
        return StreamSupport.stream(directory.relativize(file).spliterator(), false)
                .map(DocumentFiles::name)
                .collect(Collectors.joining("/"));
    }

    /// The path of a document that stands in the directory of its kind: `identity/renderer.json`.
    static String path(DocumentKind kind, Path file) {
        return kind.directory() + '/' + name(file);
    }
}
