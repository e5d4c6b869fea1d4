package studio.kengen.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the text form of the knowledge: lines `keyword value`, and under each, indented by two more spaces, the lines
/// that belong to it. Lines that begin with `#`, and empty lines, are for people.
///
/// The files are part of the studio, so a mistake in one is a bug: it stops reading, naming file and line.
final class KnowledgeFile {
    private static final int INDENT = 2;

    /// A line with the lines under it.
    ///
    /// @param value what follows the keyword; may be empty
    record Block(String file, int line, String keyword, String value, List<Block> blocks) {
        Block {
            blocks = List.copyOf(blocks);
        }

        /// The words of every line under this one with this keyword, in order.
        List<String> words(String wanted) {
            return values(wanted).stream()
                    .flatMap(text -> List.of(text.split(" ")).stream())
                    .toList();
        }

        /// The value of every line under this one with this keyword, in order.
        List<String> values(String wanted) {
            return blocks.stream()
                    .filter(block -> block.keyword.equals(wanted))
                    .map(Block::value)
                    .toList();
        }

        /// The value of the one line with this keyword.
        String only(String wanted) {
            return optional(wanted)
                    .orElseThrow(() -> broken(value + " needs one line \"" + wanted + '"'));
        }

        /// The value of the line with this keyword, if there is one.
        Optional<String> optional(String wanted) {
            List<String> values = values(wanted);
            if (values.size() > 1) {
                throw broken(value + " has several lines \"" + wanted + '"');
            }
            return values.stream().findFirst();
        }

        /// This block, if every line under it begins with one of these keywords.
        Block with(List<String> keywords) {
            for (Block block : blocks) {
                if (!keywords.contains(block.keyword) || block.value.isEmpty()) {
                    throw block.notUnderstood();
                }
            }
            return this;
        }

        IllegalStateException notUnderstood() {
            return broken('"' + (keyword + ' ' + value).strip() + "\" is not understood");
        }

        IllegalStateException broken(String what) {
            return KnowledgeFile.broken(file, line, what);
        }
    }

    private final String file;
    private final List<String> lines;
    private int next;

    private KnowledgeFile(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /// The blocks of a bundled file, in its order.
    ///
    /// @param keyword what every block begins with
    /// @param keywords what the lines in a block may begin with
    static List<Block> read(String file, String keyword, List<String> keywords) {
        return blocks(file, lines(file), keyword, keywords);
    }

    static List<Block> blocks(
            String file, List<String> lines, String keyword, List<String> keywords) {
        List<Block> blocks = new KnowledgeFile(file, lines).blocks(0);
        for (Block block : blocks) {
            if (!block.keyword.equals(keyword) || block.value.isEmpty()) {
                throw block.notUnderstood();
            }
            block.with(keywords);
        }
        return blocks;
    }

    /// The rows of a bundled file of lines whose columns are split by tabs, in its order.
    ///
    /// @param columns how many columns every line has
    static List<List<String>> rows(String file, int columns) {
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() != columns) {
                throw broken(file, i + 1, "there must be " + columns + " columns");
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<Block> blocks(int depth) {
        List<Block> blocks = new ArrayList<>();
        for (; next < lines.size(); next++) {
            String line = lines.get(next);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int spaces = line.length() - line.stripLeading().length();
            if (spaces < depth) {
                break;
            }
            if (spaces > depth) {
                throw broken(file, next + 1, "\"" + line.strip() + "\" is indented too far");
            }
            blocks.add(block(line.strip(), depth));
        }
        return blocks;
    }

    private Block block(String line, int depth) {
        int number = ++next;
        int space = line.indexOf(' ');
        Block block =
                new Block(
                        file,
                        number,
                        space < 0 ? line : line.substring(0, space),
                        space < 0 ? "" : line.substring(space + 1),
                        blocks(depth + INDENT));
        // The caller's loop steps on to the next line by itself.
        next--;
        return block;
    }

    private static IllegalStateException broken(String file, int line, String what) {
        return new IllegalStateException(file + ", line " + line + ": " + what);
    }

    private static List<String> lines(String file) {
        try (InputStream bytes = KnowledgeFile.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
