package studio.kengen.check.practice.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the knowledge's files. They are part of the studio, so a mistake in one is a bug.
public final class KnowledgeLines {
    private KnowledgeLines() {}

    /// The lines of a file as cells split by tabs, without those that begin with `#`.
    ///
    /// @param columns how many cells every line has
    /// @throws IllegalStateException where the file is missing or a line has another number of cells
    public static List<List<String>> read(String file, int columns) {
        return lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .peek(cells -> {
                    if (cells.size() != columns) {
                        throw new IllegalStateException(file + ": " + cells);
                    }
                })
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = KnowledgeLines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the studio lacks its own " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
