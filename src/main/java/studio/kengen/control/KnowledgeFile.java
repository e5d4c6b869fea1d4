package studio.kengen.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.kengen.i18n.Message;

/// Reads the text form of the knowledge: lines `keyword value`, and under each, indented by two more spaces, the lines
/// that belong to it. Lines that begin with `#`, and empty lines, are for people.
///
/// A mistake in a file of the studio is a bug: it stops reading, naming file and line. Of mistakes in the text of a project
/// its user is told, and the other lines count.
final class KnowledgeFile {
    private static final int INDENT = 2;
    private static final Pattern WORDS = Pattern.compile("\\s+");

    /// A line with the lines under it.
    ///
    /// @param value what follows the keyword; may be empty
    record Block(String file, int line, String keyword, String value, List<Block> blocks) {
        Block {
            blocks = List.copyOf(blocks);
        }

        /// The words of every line under this one with this keyword, in order.
        List<String> words(String wanted) {
            return lines(wanted).stream().flatMap(line -> line.words().stream()).toList();
        }

        /// The words of this line after its keyword.
        List<String> words() {
            return WORDS.splitAsStream(value).filter(word -> !word.isEmpty()).toList();
        }

        /// Every line under this one with this keyword, in order.
        List<Block> lines(String wanted) {
            return blocks.stream().filter(block -> block.keyword.equals(wanted)).toList();
        }

        /// The value of every line under this one with this keyword, in order.
        List<String> values(String wanted) {
            return lines(wanted).stream().map(Block::value).toList();
        }

        /// The value of the one line with this keyword.
        String only(String wanted) {
            return optional(wanted).orElseThrow(() -> broken("needsLine", wanted));
        }

        /// The value of the line with this keyword, if there is one.
        Optional<String> optional(String wanted) {
            List<Block> lines = lines(wanted);
            if (lines.size() > 1) {
                throw lines.get(1).broken("severalLines", wanted);
            }
            return lines.stream().map(Block::value).findFirst();
        }

        /// This block, if every line under it begins with one of these keywords.
        Block with(List<String> keywords) {
            for (Block block : blocks) {
                block.oneOf(keywords);
            }
            return this;
        }

        /// This block, if it begins with one of these keywords and says something.
        Block oneOf(List<String> keywords) {
            if (!keywords.contains(keyword)) {
                throw notUnderstood(keywords);
            }
            if (value.isEmpty()) {
                throw broken("saysNothing", keyword);
            }
            return this;
        }

        /// That something else must stand here.
        BrokenKnowledge notUnderstood(List<String> wanted) {
            return broken("notUnderstood", (keyword + ' ' + value).strip(), listed(wanted));
        }

        /// That this line cannot be used.
        ///
        /// @param problem the last part of the message's key
        BrokenKnowledge broken(String problem, Object... arguments) {
            return KnowledgeFile.broken(file, line, problem, arguments);
        }
    }

    private final String file;
    private final List<String> lines;
    private final Complaints complaints;
    private int next;

    private KnowledgeFile(String file, List<String> lines, Complaints complaints) {
        this.file = file;
        this.lines = lines;
        this.complaints = complaints;
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
        List<Block> blocks = blocks(file, lines, Complaints.STOP);
        blocks.forEach(block -> block.oneOf(List.of(keyword)).with(keywords));
        return blocks;
    }

    /// The blocks of a text, whatever they begin with.
    ///
    /// @param file what the text is called
    /// @param complaints hears of lines that belong to nothing
    static List<Block> blocks(String file, List<String> lines, Complaints complaints) {
        return new KnowledgeFile(file, lines, complaints).blocks(0);
    }

    /// Words for people, one after the other.
    static String listed(Collection<String> words) {
        return String.join(", ", words);
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
                throw broken(file, i + 1, "columns", columns);
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<Block> blocks(int depth) {
        List<Block> blocks = new ArrayList<>();
        for (; next < lines.size(); next++) {
            String line = lines.get(next);
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            int spaces = line.length() - line.stripLeading().length();
            if (spaces < depth) {
                break;
            }
            if (spaces > depth) {
                complaints.add(broken(file, next + 1, "tooFar", line.strip()));
                continue;
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
                        space < 0 ? "" : line.substring(space + 1).strip(),
                        blocks(depth + INDENT));
        // The caller's loop steps on to the next line by itself.
        next--;
        return block;
    }

    private static BrokenKnowledge broken(
            String file, int line, String problem, Object... arguments) {
        return new BrokenKnowledge(
                file, line, Message.of("control.knowledge." + problem, arguments));
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
