package studio.kengen.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the text form of the knowledge: blocks of one line `keyword id`, followed by indented lines `keyword value`.
///
/// The files are part of the studio, so a mistake in one is a bug: it stops reading, naming file and line.
final class KnowledgeFile {
    /// One block.
    ///
    /// @param id what follows the keyword in the block's first line
    /// @param entries its indented lines
    record Block(String file, int line, String id, List<Entry> entries) {
        Block {
            entries = List.copyOf(entries);
        }

        /// The words of every line with this keyword, in order.
        List<String> words(String keyword) {
            return values(keyword).stream()
                    .flatMap(value -> List.of(value.split(" ")).stream())
                    .toList();
        }

        /// The value of every line with this keyword, in order.
        List<String> values(String keyword) {
            return entries.stream()
                    .filter(entry -> entry.keyword.equals(keyword))
                    .map(Entry::value)
                    .toList();
        }

        /// The value of the one line with this keyword.
        String value(String keyword) {
            List<String> values = values(keyword);
            if (values.size() != 1) {
                throw broken(id + " needs one line \"" + keyword + '"');
            }
            return values.getFirst();
        }

        IllegalStateException broken(String what) {
            return KnowledgeFile.broken(file, line, what);
        }
    }

    /// One indented line.
    record Entry(String keyword, String value) {}

    private KnowledgeFile() {}

    /// The blocks of a bundled file, in its order.
    ///
    /// @param keyword what every block begins with
    /// @param keywords what the lines in a block may begin with
    static List<Block> read(String file, String keyword, List<String> keywords) {
        try (InputStream bytes = KnowledgeFile.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return blocks(file, linesOf(bytes), keyword, keywords);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks(
            String file, List<String> lines, String keyword, List<String> keywords) {
        List<Block> blocks = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        // Backwards, so that a block's lines are known when its first line is met.
        for (int number = lines.size(); number > 0; number--) {
            String line = lines.get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.strip().split(" ", 2);
            if (words.length == 2 && !line.startsWith(" ") && words[0].equals(keyword)) {
                blocks.addFirst(new Block(file, number, words[1], entries.reversed()));
                entries.clear();
            } else if (words.length == 2 && line.startsWith(" ") && keywords.contains(words[0])) {
                entries.add(new Entry(words[0], words[1]));
            } else {
                throw broken(file, number, "\"" + line.strip() + "\" is not understood");
            }
        }
        if (!entries.isEmpty()) {
            throw broken(file, 1, "lines before the first \"" + keyword + '"');
        }
        return blocks;
    }

    private static IllegalStateException broken(String file, int line, String what) {
        return new IllegalStateException(file + ", line " + line + ": " + what);
    }

    private static List<String> linesOf(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }
}
