package studio.kengen.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.control.KnowledgeFile.Block;
import studio.kengen.policy.Quotas;

/// The lines in which a project says what it knows, and edits of them that leave all other lines alone. Immutable.
public record KnowledgeText(List<String> lines) {
    private static final String QUOTA = "quota";
    private static final String LIST = "list";
    private static final String INDENT = "  ";
    private static final int LONGEST_LINE = 100;

    public KnowledgeText {
        lines = List.copyOf(lines);
    }

    /// This text with a quota, in place of what it said of that quota before.
    ///
    /// @param value as somebody wrote it; whether it is a number the reader tells
    public KnowledgeText with(Quotas.Name quota, String value, LocalDate asOf, String source) {
        return with(
                QUOTA,
                quota.text(),
                Stream.concat(Stream.of("value " + value), dated(asOf, source)).toList());
    }

    /// This text with a list, in place of what it said of that list before.
    public KnowledgeText with(DatedFacts.DatedList list) {
        return with(
                LIST,
                list.name(),
                Stream.concat(dated(list.asOf(), list.source()), wrapped(list.values()).stream())
                        .toList());
    }

    /// This text without what it says of a quota.
    public KnowledgeText without(Quotas.Name quota) {
        return replaced(QUOTA, quota.text(), List.of()).orElse(this);
    }

    /// This text without what it says of the list with this name.
    public KnowledgeText withoutList(String list) {
        return replaced(LIST, list, List.of()).orElse(this);
    }

    /// This text with more lines at its end, apart from those before.
    public KnowledgeText and(List<String> more) {
        List<String> all = new ArrayList<>(lines);
        if (!all.isEmpty() && !all.getLast().isBlank()) {
            all.add("");
        }
        all.addAll(more);
        return new KnowledgeText(all);
    }

    private KnowledgeText with(String keyword, String name, List<String> under) {
        List<String> block = new ArrayList<>(List.of(keyword + ' ' + name));
        under.forEach(line -> block.add(INDENT + line));
        return replaced(keyword, name, block).orElseGet(() -> and(block));
    }

    /// The text with other lines in place of the first block with this name, and without further ones; empty where there is
    /// none.
    private Optional<KnowledgeText> replaced(String keyword, String name, List<String> block) {
        List<Block> found =
                KnowledgeFile.blocks("", lines, _ -> {}).stream()
                        .filter(each -> each.keyword().equals(keyword) && each.value().equals(name))
                        .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<String> changed = new ArrayList<>(lines);
        for (Block each : found.reversed()) {
            List<String> place = changed.subList(each.line() - 1, last(each));
            place.clear();
            if (each.equals(found.getFirst())) {
                place.addAll(block);
            }
        }
        return Optional.of(new KnowledgeText(changed));
    }

    /// The number of the last line that belongs to a block.
    private int last(Block block) {
        int last = block.line();
        while (last < lines.size() && belongsToABlock(lines.get(last))) {
            last++;
        }
        return last;
    }

    /// Lines that are indented, also those that nobody understands.
    private static boolean belongsToABlock(String line) {
        return !line.isBlank() && !line.stripLeading().equals(line);
    }

    private static Stream<String> dated(LocalDate day, String source) {
        return Stream.of(FactReader.AS_OF + ' ' + day, FactReader.SOURCE + ' ' + source);
    }

    private static List<String> wrapped(List<String> values) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder("values");
        for (String value : values) {
            if (line.length() + value.length() >= LONGEST_LINE && line.indexOf(" ") >= 0) {
                wrapped.add(line.toString());
                line = new StringBuilder("values");
            }
            line.append(' ').append(value);
        }
        wrapped.add(line.toString());
        return wrapped;
    }
}
